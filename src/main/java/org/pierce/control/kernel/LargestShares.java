package org.pierce.control.kernel;

import java.util.Arrays;

/**
 * The largest share that one owner can have of each entity, where parts lie between bounds and nothing is owned beyond the whole:
 * each entity's free part goes to those owners from whom most comes on. Entities come after their owners, so one pass is enough;
 * within circles parts are moved until nothing is gained (policy iteration, Howard 1960). Not for several threads.
 */
public final class LargestShares {

    /** Only what gains more than this counts: a switch between equals could go on for ever. */
    private static final double GAIN = 1e-13;

    private final OwnershipGraph graph;
    private final PendingNumbers pending;
    private final double[] share;
    private final double[] part;
    private final double[] better;
    private final FreePart free;
    private int[] entity = new int[64];
    private int size;

    /** @param graph the stakes, {@linkplain OwnershipGraph#withRanges with ranges} */
    public LargestShares(OwnershipGraph graph) {
        this.graph = graph;
        pending = new PendingNumbers(graph.nodes);
        share = new double[graph.nodes];
        part = graph.ownerPart.clone();
        better = new double[part.length];
        free = new FreePart(graph, share);
    }

    /** Asks what an owner can have a share of, and tells how much there is. */
    public int ask(int owner) {
        for (int at = 0; at < size; at++) {
            share[entity[at]] = 0;
        }
        size = 0;
        int asked = graph.order.number[owner];
        share[asked] = 1;
        int own = graph.order.circleOf(asked);
        if (own >= 0) {
            circle(own, asked);
        } else {
            pass(asked);
        }
        for (int node = pending.takeSmallest(); node >= 0; node = pending.takeSmallest()) {
            int circle = graph.order.circleOf(node);
            if (circle >= 0) {
                circle(circle, asked);
            } else {
                free.give(node, part);
                tell(node, free.worth(node, part));
                pass(node);
            }
        }
        share[asked] = 0;
        return size;
    }

    /** The number of an entity found. */
    public int entity(int at) {
        return graph.order.original[entity[at]];
    }

    /** The owner's largest share of an entity found, from 0 to 1. */
    public double share(int at) {
        return share[entity[at]];
    }

    private void circle(int circle, int asked) {
        int from = graph.order.circleFrom[circle];
        int to = graph.order.circleTo[circle];
        int first = graph.ownerStart[from];
        System.arraycopy(graph.ownerPart, first, part, first, graph.ownerStart[to] - first);
        var reach = new CircleShares(graph, share, part, from, to, asked);
        boolean changed = true;
        while (changed) {
            reach.solve();
            changed = false;
            for (int node = from; node < to; node++) {
                if (node != asked) {
                    free.give(node, better);
                    if (free.worth(node, better) > free.worth(node, part) + GAIN) {
                        int begin = graph.ownerStart[node];
                        System.arraycopy(better, begin, part, begin, graph.ownerStart[node + 1] - begin);
                        changed = true;
                    }
                }
            }
        }
        for (int node = from; node < to; node++) {
            pending.remove(node);
            if (node != asked && share[node] > 0) {
                tell(node, share[node]);
            }
            if (share[node] > 0) {
                pass(node, to);
            }
        }
    }

    private void pass(int node) {
        pass(node, 0);
    }

    private void pass(int node, int from) {
        for (int at = graph.heldStart[node]; at < graph.heldStart[node + 1]; at++) {
            if (graph.held[at] >= from) {
                pending.add(graph.held[at]);
            }
        }
    }

    private void tell(int node, double of) {
        if (size == entity.length) {
            entity = Arrays.copyOf(entity, 2 * size);
        }
        entity[size++] = node;
        share[node] = Math.min(1, of);
    }
}
