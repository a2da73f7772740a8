package org.pierce.control.kernel;

import java.util.Arrays;

/**
 * Numbers nodes so that whoever holds comes before what is held, and those that hold each other in a circle stand side by side
 * (strongly connected components, Tarjan 1972). Depth first, so that chains lie close together in memory: most of what makes
 * the kernels fast.
 */
final class HoldingOrder {

    /** The number here of each node of the caller's. */
    final int[] number;

    /** The caller's number of each node here. */
    final int[] original;

    /** First number of each circle of more than one node, ascending. */
    int[] circleFrom = new int[8];

    /** One more than the last number of each circle. */
    int[] circleTo = new int[8];

    int circles;

    private final int[] start;
    private final int[] holder;
    private final int[] next;
    private final int[] low;
    private final int[] entered;
    private final int[] open;
    private final int[] path;
    private final NodeSet inCircle;
    private int opened;
    private int time;
    private int given;

    /**
     * @param start the holders of node {@code v} stand from {@code start[v]} up to {@code start[v + 1]}
     * @param holder the holders of all nodes
     */
    HoldingOrder(int nodes, int[] start, int[] holder) {
        this.start = start;
        this.holder = holder;
        number = new int[nodes];
        original = new int[nodes];
        next = Arrays.copyOf(start, nodes);
        low = new int[nodes];
        entered = new int[nodes];
        open = new int[nodes];
        path = new int[nodes];
        inCircle = new NodeSet(nodes);
        for (int node = 0; node < nodes; node++) {
            if (low[node] == 0) {
                visit(node);
            }
        }
    }

    /** Numbers all nodes again; owners must still come first, and members of a circle stand side by side. */
    void renumber(int[] place) {
        int[] before = original.clone();
        for (int node = 0; node < before.length; node++) {
            original[place[node]] = before[node];
            number[before[node]] = place[node];
        }
        inCircle.clear();
        var bounds = new long[circles];
        for (int circle = 0; circle < circles; circle++) {
            int size = circleTo[circle] - circleFrom[circle];
            bounds[circle] = (long) place[circleFrom[circle]] << Integer.SIZE | size;
        }
        Arrays.sort(bounds);
        for (int circle = 0; circle < circles; circle++) {
            circleFrom[circle] = (int) (bounds[circle] >> Integer.SIZE);
            circleTo[circle] = circleFrom[circle] + (int) bounds[circle];
            for (int node = circleFrom[circle]; node < circleTo[circle]; node++) {
                inCircle.add(node);
            }
        }
    }

    /** The circle in which a node here stands, or a negative number. */
    int circleOf(int node) {
        if (!inCircle.contains(node)) {
            return ControlGraph.NONE;
        }
        int at = Arrays.binarySearch(circleFrom, 0, circles, node);
        return at >= 0 ? at : -at - 2;
    }

    /** How many nodes the largest circle has; 0 where there is none. */
    int largestCircle() {
        int largest = 0;
        for (int circle = 0; circle < circles; circle++) {
            largest = Math.max(largest, circleTo[circle] - circleFrom[circle]);
        }
        return largest;
    }

    // without recursion: chains of owners can be longer than the stack of a thread
    private void visit(int root) {
        int depth = 0;
        enter(root);
        path[depth++] = root;
        while (depth > 0) {
            int node = path[depth - 1];
            if (next[node] < start[node + 1]) {
                int other = holder[next[node]++];
                if (low[other] == 0) {
                    enter(other);
                    path[depth++] = other;
                } else if (low[other] < low[node]) {
                    low[node] = low[other];
                }
            } else {
                depth--;
                if (low[node] == entered[node]) {
                    close(node);
                } else if (low[node] < low[path[depth - 1]]) {
                    low[path[depth - 1]] = low[node];
                }
            }
        }
    }

    private void enter(int node) {
        low[node] = ++time;
        entered[node] = time;
        open[opened++] = node;
    }

    private void close(int root) {
        int from = given;
        int member;
        do {
            member = open[--opened];
            low[member] = Integer.MAX_VALUE;
            number[member] = given;
            original[given++] = member;
        } while (member != root);
        if (given - from > 1) {
            if (circles == circleFrom.length) {
                circleFrom = Arrays.copyOf(circleFrom, 2 * circles);
                circleTo = Arrays.copyOf(circleTo, 2 * circles);
            }
            circleFrom[circles] = from;
            circleTo[circles++] = given;
            for (int each = from; each < given; each++) {
                inCircle.add(each);
            }
        }
    }
}
