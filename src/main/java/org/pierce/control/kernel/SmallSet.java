package org.pierce.control.kernel;

/**
 * A set of few nodes out of many, which is cleared in no time: places are stamped. Small, so that asking it does not wait for memory as
 * an array of all nodes would (open addressing, Knuth 6.4).
 */
final class SmallSet {

    /** The fractional part of the golden ratio, which spreads numbers that lie close together (Fibonacci hashing). */
    private static final int SPREAD = 0x9E37_79B9;

    private int[] nodes = new int[64];
    private int[] stamp = new int[64];
    private int shift = Integer.SIZE - 6;
    private int run = 1;
    private int size;

    void clear() {
        run++;
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds a node and tells whether it is new. */
    boolean add(int node) {
        int at = place(node);
        if (stamp[at] == run) {
            return false;
        }
        nodes[at] = node;
        stamp[at] = run;
        if (2 * ++size > nodes.length) {
            grow();
        }
        return true;
    }

    boolean contains(int node) {
        return stamp[place(node)] == run;
    }

    /** Where a node stands, or would. */
    private int place(int node) {
        int at = node * SPREAD >>> shift;
        while (stamp[at] == run && nodes[at] != node) {
            at = at + 1 & nodes.length - 1;
        }
        return at;
    }

    private void grow() {
        int[] known = nodes;
        int[] mark = stamp;
        nodes = new int[2 * known.length];
        stamp = new int[2 * known.length];
        shift--;
        for (int old = 0; old < known.length; old++) {
            if (mark[old] == run) {
                int at = place(known[old]);
                nodes[at] = known[old];
                stamp[at] = run;
            }
        }
    }
}
