package org.pierce.control.kernel;

import java.util.function.IntPredicate;

/**
 * All pairs of who controls whom: for each party the least set that is closed under the blocks. Owners come first, so one pass is
 * enough: mostly the heaviest holder decides alone; joint votes are added up only where holders that can act together weigh
 * enough, and circles are solved on their own. Solving again allocates nothing. Not for use by several threads.
 */
public final class ControlClosure {

    private static final int NONE = ControlGraph.NONE;

    final ControlGraph graph;
    private final Controllers controllers;
    private final Clans clans;
    private final IntPredicate met;
    private final JointVotes joint;
    private final CircleControl circles;
    private final Ascent ascent;
    private final int[] before;

    /** @param graph is read each time that this solves, so its weights may change in between */
    public ControlClosure(ControlGraph graph) {
        this.graph = graph;
        controllers = new Controllers(graph.nodes);
        clans = new Clans(graph.nodes);
        met = clans::isOfThoseMet;
        ascent = new Ascent(controllers);
        before = new int[Math.max(1, graph.order.largestCircle())];
        joint = new JointVotes(graph, controllers, ascent);
        circles = new CircleControl(graph, controllers, ascent, joint, clans);
    }

    /** Solves on this thread. */
    public Control solve() {
        clear();
        pass(0, graph.target.length);
        return new Control(graph, controllers, ascent);
    }

    /**
     * Solves on this thread and another. Joint votes need all that stands before them, so the other thread takes the later two
     * thirds and settles there what single holders decide; this one solves the first third and then what the other left open.
     */
    public Control solveOnTwoThreads() {
        clear();
        int middle = graph.border(graph.target.length / 3);
        var other = new SingleHolders(graph, controllers, clans);
        var thread = Thread.ofPlatform().start(() -> other.settle(middle, graph.target.length));
        pass(0, middle);
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while working out control: ask again.", stopped);
        }
        clans.link(other.linked());
        for (int at = 0; at < other.countOpen(); at++) {
            int block = other.open(at);
            if (graph.isPlain[block] && graph.first[graph.entryStart[block]] <= graph.firstNeed[block]) {
                weak(block);
            } else {
                node(graph.target[block]);
            }
        }
        return new Control(graph, controllers, ascent);
    }

    private void clear() {
        controllers.clear();
        clans.clear();
    }

    private void pass(int from, int to) {
        for (int block = from; block < to; ) {
            if (graph.isPlain[block]) {
                plain(block++);
            } else {
                block = node(graph.target[block]);
            }
        }
    }

    /**
     * Works out anew who controls a node, or all members of a circle, given who controls whatever stands before.
     *
     * @param changed nodes that have other controllers than before
     * @return whether these have too
     */
    boolean again(int from, int to, SmallSet changed) {
        for (int node = from; node < to; node++) {
            before[node - from] = controllers.only[node];
            controllers.clear(node);
        }
        if (to - from > 1) {
            circles.solveAgain(graph.order.circleOf(from));
        } else {
            singly(from);
            for (int block = graph.blockStart[from]; block < graph.blockStart[from + 1]; block++) {
                if (isLeftOpen(block)) {
                    joint.win(block);
                }
            }
        }
        boolean other = false;
        for (int node = from; node < to; node++) {
            other |= controllers.isOther(node, before[node - from], changed);
        }
        return other;
    }

    private void plain(int block) {
        int heaviest = graph.entryStart[block];
        long need = graph.firstNeed[block];
        long weight = graph.first[heaviest];
        int node = graph.target[block];
        if (weight > need) {
            int winner = graph.holder[heaviest];
            controllers.only[node] = winner;
            if (graph.holders.contains(node)) {
                clans.enter(node, winner);
            }
            if (graph.total[block] - weight > need) {
                node(node);
            }
        } else {
            weak(block);
        }
    }

    private void weak(int block) {
        if (graph.total[block] > graph.firstNeed[block] && clans.canMeet(graph, block)) {
            joint.win(block, met);
            link(graph.target[block]);
        }
    }

    /** Solves a node, or the circle of a node, and returns the block behind it. */
    private int node(int node) {
        int circle = graph.order.circleOf(node);
        if (circle >= 0) {
            int to = graph.order.circleTo[circle];
            circles.solve(circle);
            for (int member = graph.order.circleFrom[circle]; member < to; member++) {
                link(member);
            }
            return graph.blockStart[to];
        }
        int to = graph.blockStart[node + 1];
        singly(node);
        for (int block = graph.blockStart[node]; block < to; block++) {
            if (isLeftOpen(block) && clans.canMeet(graph, block)) {
                joint.win(block, met);
            }
        }
        link(node);
        return to;
    }

    private void singly(int node) {
        for (int block = graph.blockStart[node]; block < graph.blockStart[node + 1]; block++) {
            for (int entry = graph.entryStart[block]; entry < graph.entryStart[block + 1]; entry++) {
                if (graph.first[entry] <= graph.firstNeed[block]) {
                    break;
                }
                if (graph.isEnough(entry, block)) {
                    controllers.add(node, graph.holder[entry]);
                }
            }
        }
    }

    private boolean isLeftOpen(int block) {
        long left = 0;
        int weak = 0;
        for (int entry = graph.entryStart[block]; entry < graph.entryStart[block + 1]; entry++) {
            if (!graph.isEnough(entry, block)) {
                left += graph.first[entry];
                weak++;
            }
        }
        return weak > 1 && left > graph.firstNeed[block];
    }

    private void link(int node) {
        if (!graph.holders.contains(node) || !controllers.isControlled(node)) {
            return;
        }
        int at = controllers.only[node];
        if (at >= 0) {
            clans.join(node, at);
        }
        while (at < NONE) {
            int cell = Controllers.cellOf(at);
            clans.join(node, controllers.controller[cell]);
            at = controllers.nextCell[cell];
        }
    }
}
