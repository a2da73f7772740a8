package org.pierce.control.kernel;

/** A set of nodes that is cleared in no time: nodes are stamped. */
final class SmallSet {

    private final int[] stamp;
    private int run = 1;

    SmallSet(int nodes) {
        stamp = new int[nodes];
    }

    void clear() {
        run++;
    }

    void add(int node) {
        stamp[node] = run;
    }

    boolean contains(int node) {
        return stamp[node] == run;
    }
}
