package org.pierce.control.kernel;

/**
 * Control after the weight of one entry changed, the same as solved anew: its target is worked out again, and then, owners first,
 * whatever is held by somebody whose controllers are others than before. Not for several threads.
 */
public final class ChangedControl {

    private final ControlGraph graph;
    private final ControlClosure closure;
    private final PendingNumbers pending;
    private final SmallSet changed = new SmallSet();
    private final int[] heldStart;
    private final int[] held;
    private int worked;

    /** @param closure must have been solved */
    public ChangedControl(ControlClosure closure) {
        this.closure = closure;
        graph = closure.graph;
        pending = new PendingNumbers(graph.nodes);
        heldStart = new int[graph.nodes + 1];
        held = new int[graph.holder.length];
        for (int holder : graph.holder) {
            heldStart[holder + 1]++;
        }
        java.util.Arrays.parallelPrefix(heldStart, Integer::sum);
        var next = java.util.Arrays.copyOf(heldStart, graph.nodes);
        for (int block = 0; block < graph.target.length; block++) {
            for (int entry = graph.entryStart[block]; entry < graph.entryStart[block + 1]; entry++) {
                held[next[graph.holder[entry]]++] = graph.target[block];
            }
        }
    }

    /**
     * Changes what a holder brings to a block.
     *
     * @param block the draft's number of the block
     * @param holder the draft's number of a holder that has an entry in it
     * @param first its first weight from now on, not below 0
     * @param second its second weight from now on, not below 0
     * @return how many nodes had to be worked out again
     * @throws IllegalArgumentException if the holder has no entry in the block
     */
    public int set(int block, int holder, long first, long second) {
        int at = graph.blockNumber[block];
        change(at, graph.order.number[holder], first, second);
        changed.clear();
        worked = 0;
        pending.add(graph.target[at]);
        for (int node = pending.takeSmallest(); node >= 0; node = pending.takeSmallest()) {
            int circle = graph.order.circleOf(node);
            if (circle < 0) {
                work(node, node + 1);
            } else {
                work(graph.order.circleFrom[circle], graph.order.circleTo[circle]);
            }
        }
        return worked;
    }

    private void work(int from, int to) {
        for (int node = from; node < to; node++) {
            pending.remove(node);
        }
        worked += to - from;
        if (closure.again(from, to, changed)) {
            for (int node = from; node < to; node++) {
                changed.add(node);
            }
            for (int at = heldStart[from]; at < heldStart[to]; at++) {
                if (held[at] >= to) {
                    pending.add(held[at]);
                }
            }
        }
    }

    /** Puts the entry where it now belongs: the heaviest stand first. */
    private void change(int block, int by, long one, long other) {
        int from = graph.entryStart[block];
        int to = graph.entryStart[block + 1];
        int at = from;
        while (at < to && graph.holder[at] != by) {
            at++;
        }
        if (at == to || one < 0 || other < 0) {
            throw new IllegalArgumentException(
                    "The holder has no entry in this block, or a weight is below 0: draft the graph anew.");
        }
        graph.total[block] += one - graph.first[at];
        graph.prefilter.forget();
        graph.first[at] = one;
        if (graph.second.length > 0) {
            graph.second[at] = other;
        }
        for (; at > from && graph.first[at - 1] < graph.first[at]; at--) {
            graph.swap(at - 1, at);
        }
        for (; at + 1 < to && graph.first[at + 1] > graph.first[at]; at++) {
            graph.swap(at, at + 1);
        }
    }
}
