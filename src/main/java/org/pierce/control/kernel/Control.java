package org.pierce.control.kernel;

/**
 * Who controls whom, kept as immediate steps and listed on demand: there can be billions of pairs. Nodes bear the numbers of the
 * draft. It shows what its closure solved last, and is not for several threads.
 */
public final class Control {

    private final ControlGraph graph;
    private final Controllers controllers;
    private final Ascent ascent;

    Control(ControlGraph graph, Controllers controllers, Ascent ascent) {
        this.graph = graph;
        this.controllers = controllers;
        this.ascent = ascent;
    }

    /** What is told of each pair. */
    @FunctionalInterface
    public interface Pair {
        void accept(int controller, int controlled);
    }

    /** Whether one node controls another; never itself. Takes time in proportion to the controllers of the other. */
    public boolean controls(int controller, int controlled) {
        if (controller == controlled) {
            return false;
        }
        int count = ascent.from(graph.order.number[controlled]);
        int sought = graph.order.number[controller];
        for (int at = 1; at < count; at++) {
            if (ascent.list[at] == sought) {
                return true;
            }
        }
        return false;
    }

    /** How many control a node. */
    public int countControllers(int node) {
        return ascent.from(graph.order.number[node]) - 1;
    }

    /** Tells all controllers of a node, nearest first. */
    public void eachController(int node, java.util.function.IntConsumer each) {
        int count = ascent.from(graph.order.number[node]);
        for (int at = 1; at < count; at++) {
            each.accept(graph.order.original[ascent.list[at]]);
        }
    }

    /** Tells all pairs, those of one controlled node together. */
    public void eachPair(Pair each) {
        for (int node = 0; node < graph.nodes; node++) {
            if (controllers.isControlled(node)) {
                int count = ascent.from(node);
                for (int at = 1; at < count; at++) {
                    each.accept(graph.order.original[ascent.list[at]], graph.order.original[node]);
                }
            }
        }
    }

    /** How many pairs there are. */
    public long countPairs() {
        long sum = 0;
        for (int node = 0; node < graph.nodes; node++) {
            if (controllers.isControlled(node)) {
                sum += ascent.from(node) - 1;
            }
        }
        return sum;
    }

    /** How many nodes somebody controls. */
    public int countControlled() {
        int sum = 0;
        for (int node = 0; node < graph.nodes; node++) {
            sum += controllers.isControlled(node) ? 1 : 0;
        }
        return sum;
    }
}
