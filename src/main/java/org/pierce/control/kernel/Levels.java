package org.pierce.control.kernel;

import java.util.Arrays;

/**
 * Numbers the nodes of an order again, so that those of one level stand side by side: a node's level is one above the highest of its
 * holders', and a circle has one. Nodes of a level do not depend on each other, except within a circle, so that threads can share them.
 */
final class Levels {

    /** The first node of each level, and behind them the number of nodes. */
    final int[] from;

    private final HoldingOrder order;
    private final int[] start;
    private final int[] holder;
    private final int[] level;

    /** @param start the holders of the caller's node {@code v} stand from {@code start[v]} up to {@code start[v + 1]} */
    Levels(HoldingOrder order, int[] start, int[] holder) {
        this.order = order;
        this.start = start;
        this.holder = holder;
        int nodes = order.original.length;
        level = new int[nodes];
        int levels = measure();
        from = new int[levels + 1];
        for (int of : level) {
            from[of + 1]++;
        }
        Arrays.parallelPrefix(from, Integer::sum);
        int[] next = Arrays.copyOf(from, levels);
        int[] place = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            place[node] = next[level[node]]++;
        }
        order.renumber(place);
    }

    private int measure() {
        int highest = 0;
        int circle = 0;
        for (int node = 0; node < level.length; ) {
            boolean inCircle = circle < order.circles && order.circleFrom[circle] == node;
            int behind = inCircle ? order.circleTo[circle++] : node + 1;
            int above = 0;
            for (int member = node; member < behind; member++) {
                above = Math.max(above, levelBelowHolders(order.original[member], node));
            }
            Arrays.fill(level, node, behind, above);
            highest = Math.max(highest, above);
            node = behind;
        }
        return highest + 1;
    }

    private int levelBelowHolders(int original, int first) {
        int below = 0;
        for (int at = start[original]; at < start[original + 1]; at++) {
            int by = order.number[holder[at]];
            if (by < first) {
                below = Math.max(below, level[by] + 1);
            }
        }
        return below;
    }
}
