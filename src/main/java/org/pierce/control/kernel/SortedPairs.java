package org.pierce.control.kernel;

import java.util.Arrays;

/** Pairs of numbers of at least 0, sorted by the first and then the second. Grows, and is used again. */
final class SortedPairs {

    private static final long LOW = 0xffff_ffffL;

    private long[] pairs = new long[64];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int left, int right) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
        }
        pairs[size++] = (long) left << Integer.SIZE | right;
    }

    void sort() {
        Arrays.sort(pairs, 0, size);
    }

    int size() {
        return size;
    }

    int left(int at) {
        return (int) (pairs[at] >>> Integer.SIZE);
    }

    int right(int at) {
        return (int) (pairs[at] & LOW);
    }
}
