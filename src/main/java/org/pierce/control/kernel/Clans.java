package org.pierce.control.kernel;

/**
 * Which nodes have some controller in common, as far as known: only those can win together. A node points to a controller, and
 * heads point to the clan that rights joined theirs to; ways are halved as they are followed.
 */
final class Clans {

    private static final int FEW = 16;

    private final int[] above;
    private final NodeSet linked;
    private final int[] few = new int[FEW];
    private final long[] weight = new long[FEW];
    private int met;

    Clans(int nodes) {
        above = new int[nodes];
        linked = new NodeSet(nodes);
    }

    /** Everybody stands alone again. */
    void clear() {
        for (int node = 0; node < above.length; node++) {
            above[node] = node;
        }
        linked.clear();
    }

    /** A node whose only controller is known belongs to that controller's clan. Looks at nothing, which is what takes time. */
    void enter(int node, int controller) {
        enter(node, controller, linked);
    }

    /** The same on another thread, which has a set of its own of those that control or are controlled. */
    void enter(int node, int controller, NodeSet own) {
        above[node] = controller;
        own.add(node);
        own.add(controller);
    }

    /** Takes over what another thread found. */
    void link(NodeSet others) {
        linked.addAll(others);
    }

    /** A node that has further controllers joins their clans into one. */
    void join(int node, int controller) {
        linked.add(node);
        linked.add(controller);
        above[find(node)] = find(controller);
    }

    /** Whether holders of one clan, each of whom controls or is controlled, can weigh enough for a block together. */
    boolean canMeet(ControlGraph graph, int block) {
        long need = graph.firstNeed[block];
        long left = graph.total[block];
        int to = graph.entryStart[block + 1];
        for (int entry = graph.entryStart[block]; left > need && entry < to; entry++) {
            left -= graph.first[entry] & linked.bit(graph.holder[entry]) - 1;
        }
        met = ControlGraph.NONE;
        return left > need && weighsEnough(graph, block, left);
    }

    /** Whether a node is of the clan that met last, or may be. */
    boolean isOfThoseMet(int node) {
        return met < 0 || find(node) == met;
    }

    /** Gives up as soon as what is left could not help the heaviest clan: mostly after the two or three heaviest holders. */
    private boolean weighsEnough(ControlGraph graph, int block, long linkedWeight) {
        long need = graph.firstNeed[block];
        long left = linkedWeight;
        long best = 0;
        int count = 0;
        int to = graph.entryStart[block + 1];
        for (int entry = graph.entryStart[block]; best + left > need && entry < to; entry++) {
            if (linked.contains(graph.holder[entry])) {
                int clan = find(graph.holder[entry]);
                int at = 0;
                while (at < count && few[at] != clan) {
                    at++;
                }
                if (at == FEW) {
                    return true;
                }
                if (at == count) {
                    few[count] = clan;
                    weight[count++] = 0;
                }
                weight[at] += graph.first[entry];
                left -= graph.first[entry];
                best = Math.max(best, weight[at]);
                if (best > need) {
                    // where more than twice the need is there, a second clan may weigh enough too
                    met = graph.total[block] > 2 * need ? ControlGraph.NONE : clan;
                    return true;
                }
            }
        }
        return false;
    }

    private int find(int node) {
        int at = node;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }
}
