package org.pierce.control.kernel;

import java.util.Arrays;

/**
 * Ways to control, ordered for solving: whoever holds has a smaller number than what is held, except within a circle. Blocks
 * stand in the order of their targets, entries in that of their blocks; entries of one holder in one block are one.
 */
public final class ControlGraph {

    /** No node. */
    public static final int NONE = -1;

    final int nodes;
    final HoldingOrder order;

    /** The first block of each level, and behind them the number of blocks: those of one level do not depend on each other. */
    final int[] levelStart;

    /** The blocks of node {@code v} are those from {@code blockStart[v]} up to {@code blockStart[v + 1]}. */
    final int[] blockStart;

    final int[] target;
    final long[] firstNeed;
    final long[] secondNeed;

    /** The entries of block {@code b} are those from {@code entryStart[b]} up to {@code entryStart[b + 1]}. */
    final int[] entryStart;

    final int[] holder;
    final long[] first;

    /** Second weights; empty where no block needs any. */
    final long[] second;

    /** The sum of the first weights of each block. */
    final long[] total;

    /** What may be added up in each block. */
    final Prefilter prefilter;

    /** Nodes that bring something to a block. */
    final NodeSet holders;

    /** The number here of each block of the draft. */
    final int[] blockNumber;

    private ControlGraph(ControlDraft draft) {
        nodes = draft.nodes;
        var start = holderStarts(draft);
        var holdersOf = holders(draft, start);
        order = new HoldingOrder(nodes, start, holdersOf);
        int[] levelFrom = new Levels(order, start, holdersOf).from;
        blockNumber = new int[draft.blocks];
        blockStart = new int[nodes + 1];
        target = new int[draft.blocks];
        firstNeed = new long[draft.blocks];
        secondNeed = new long[draft.blocks];
        boolean two = placeBlocks(draft);
        levelStart = Arrays.stream(levelFrom).map(node -> blockStart[node]).toArray();
        entryStart = new int[draft.blocks + 1];
        int[] all = new int[draft.entries];
        long[] one = new long[draft.entries];
        long[] other = new long[two ? draft.entries : 0];
        placeEntries(draft, all, one, other);
        int kept = new EntryMerge(all, one, other).merge(entryStart);
        holder = Arrays.copyOf(all, kept);
        first = Arrays.copyOf(one, kept);
        second = Arrays.copyOf(other, two ? kept : 0);
        total = new long[target.length];
        holders = new NodeSet(nodes);
        for (int block = 0; block < target.length; block++) {
            describe(block);
        }
        prefilter = new Prefilter(this);
    }

    private void describe(int block) {
        for (int entry = entryStart[block]; entry < entryStart[block + 1]; entry++) {
            total[block] += first[entry];
            holders.add(holder[entry]);
        }
    }

    /** Orders a draft, in time proportional to its size. */
    public static ControlGraph of(ControlDraft draft) {
        return new ControlGraph(draft);
    }

    /** How many nodes there are. */
    public int nodes() {
        return nodes;
    }

    /** How many entries are left after those of one holder in one block were added up. */
    public int entries() {
        return holder.length;
    }

    /** How many nodes hold each other in circles. */
    public int inCircles() {
        int sum = 0;
        for (int circle = 0; circle < order.circles; circle++) {
            sum += order.circleTo[circle] - order.circleFrom[circle];
        }
        return sum;
    }

    /** Whether a block has entries and one weight, no other block over its target, and does not belong to a circle. */
    boolean standsAlone(int block) {
        int node = target[block];
        return entryStart[block] < entryStart[block + 1]
                && blockStart[node + 1] - blockStart[node] == 1
                && secondNeed[block] < 0
                && order.circleOf(node) < 0;
    }

    /** The block behind those of a block's node, or of its circle. */
    int behind(int block) {
        int circle = order.circleOf(target[block]);
        return blockStart[circle >= 0 ? order.circleTo[circle] : target[block] + 1];
    }

    /** Whether an entry satisfies its block alone. */
    boolean isEnough(int entry, int block) {
        return first[entry] > firstNeed[block] && (second.length == 0 || second[entry] > secondNeed[block]);
    }

    long secondOf(int entry) {
        return second.length == 0 ? 0 : second[entry];
    }

    long secondNeedOf(int block) {
        return second.length == 0 ? NONE : secondNeed[block];
    }

    void swap(int entry, int other) {
        EntryMerge.swap(holder, first, second, entry, other);
    }

    private static int[] holderStarts(ControlDraft draft) {
        var start = new int[draft.nodes + 1];
        for (int entry = 0; entry < draft.entries; entry++) {
            start[draft.target[draft.block[entry]] + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        return start;
    }

    private static int[] holders(ControlDraft draft, int[] start) {
        var next = Arrays.copyOf(start, draft.nodes);
        var holders = new int[draft.entries];
        for (int entry = 0; entry < draft.entries; entry++) {
            holders[next[draft.target[draft.block[entry]]]++] = draft.holder[entry];
        }
        return holders;
    }

    private boolean placeBlocks(ControlDraft draft) {
        for (int block = 0; block < draft.blocks; block++) {
            blockStart[order.number[draft.target[block]] + 1]++;
        }
        Arrays.parallelPrefix(blockStart, Integer::sum);
        var next = Arrays.copyOf(blockStart, nodes);
        boolean two = false;
        for (int block = 0; block < draft.blocks; block++) {
            int node = order.number[draft.target[block]];
            int at = next[node]++;
            blockNumber[block] = at;
            target[at] = node;
            firstNeed[at] = draft.firstNeed[block];
            secondNeed[at] = draft.secondNeed[block];
            two |= draft.secondNeed[block] >= 0;
        }
        return two;
    }

    private void placeEntries(ControlDraft draft, int[] holders, long[] one, long[] other) {
        for (int entry = 0; entry < draft.entries; entry++) {
            entryStart[blockNumber[draft.block[entry]] + 1]++;
        }
        Arrays.parallelPrefix(entryStart, Integer::sum);
        var next = Arrays.copyOf(entryStart, target.length);
        for (int entry = 0; entry < draft.entries; entry++) {
            int at = next[blockNumber[draft.block[entry]]]++;
            holders[at] = order.number[draft.holder[entry]];
            one[at] = draft.first[entry];
            if (other.length > 0) {
                other[at] = draft.second[entry];
            }
        }
    }
}
