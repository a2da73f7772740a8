package org.pierce.control.kernel;

/**
 * Which nodes have some controller in common, as far as known: only those can win together. A node points to its clan's head at
 * once, so that one look at memory is enough; heads that rights joined to others later are marked and followed on.
 */
final class Clans {

    private static final int FEW = 16;

    private final int[] head;
    private final NodeSet joined;
    private final NodeSet linked;
    private final int[] few = new int[FEW];
    private final long[] weight = new long[FEW];
    private int met;

    Clans(int nodes) {
        head = new int[nodes];
        joined = new NodeSet(nodes);
        linked = new NodeSet(nodes);
    }

    /** Everybody stands alone again. */
    void clear() {
        for (int node = 0; node < head.length; node++) {
            head[node] = node;
        }
        joined.clear();
        linked.clear();
    }

    /** A node whose only controller is known belongs to that controller's clan. */
    void enter(int node, int controller) {
        head[node] = head[controller];
        linked.add(node);
        linked.add(controller);
    }

    /** A node that has further controllers joins their clans into one. */
    void join(int node, int controller) {
        linked.add(node);
        linked.add(controller);
        int one = find(node);
        int other = find(controller);
        if (one != other) {
            head[one] = other;
            joined.add(one);
        }
    }

    /** Whether holders of one clan, each of whom controls or is controlled, can weigh enough for a block together. */
    boolean canMeet(ControlGraph graph, int block) {
        long need = graph.firstNeed[block];
        long left = graph.total[block];
        int from = graph.entryStart[block];
        int to = graph.entryStart[block + 1];
        for (int entry = from; left > need && entry < to; entry++) {
            left -= graph.first[entry] & linked.bit(graph.holder[entry]) - 1;
        }
        if (left <= need) {
            return false;
        }
        met = ControlGraph.NONE;
        return to - from > FEW || weighsEnough(graph, block, to - from, need);
    }

    /** Whether a node is of the clan that met last, or may be. */
    boolean isOfThoseMet(int node) {
        return met < 0 || find(node) == met;
    }

    private boolean weighsEnough(ControlGraph graph, int block, int count, long need) {
        int from = graph.entryStart[block];
        for (int at = 0; at < count; at++) {
            few[at] = find(graph.holder[from + at]);
            weight[at] = graph.first[from + at];
        }
        for (int at = 1; at < count; at++) {
            for (int before = 0; before < at; before++) {
                if (few[before] == few[at]) {
                    weight[before] += weight[at];
                    if (weight[before] > need) {
                        // where more than twice the need is there, a second clan may weigh enough too
                        met = graph.total[block] > 2 * need ? ControlGraph.NONE : few[at];
                        return true;
                    }
                    break;
                }
            }
        }
        return false;
    }

    private int find(int node) {
        int at = head[node];
        while (joined.contains(at)) {
            at = head[at];
        }
        return at;
    }
}
