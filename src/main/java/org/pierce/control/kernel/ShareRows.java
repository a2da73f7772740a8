package org.pierce.control.kernel;

import java.util.Arrays;

/** Rows of owners and shares, one behind the other in blocks that are kept from one solution to the next. */
final class ShareRows {

    private static final int SHIFT = 20;
    private static final int BLOCK = 1 << SHIFT;

    /** Where a row begins; {@code -1 - node} where the node is an ultimate owner itself; 0 where there is no row. */
    final long[] start;

    final int[] length;
    private int[][] owner = new int[4][];
    private double[][] share = new double[4][];
    private long end;

    ShareRows(int rows) {
        start = new long[rows];
        length = new int[rows];
    }

    void clear() {
        Arrays.fill(length, 0);
        Arrays.fill(start, 0);
        end = 0;
    }

    void unit(int node) {
        start[node] = -1L - node;
        length[node] = 1;
    }

    boolean isUnit(int row) {
        return start[row] < 0;
    }

    int[] owners(int row) {
        return owner[(int) (start[row] >>> SHIFT)];
    }

    double[] shares(int row) {
        return share[(int) (start[row] >>> SHIFT)];
    }

    int from(int row) {
        return (int) (start[row] & BLOCK - 1);
    }

    /** Opens room for a row, which never runs over the end of a block. */
    void open(int row, int count) {
        int block = (int) (end >>> SHIFT);
        if ((end & BLOCK - 1) + count > BLOCK) {
            block++;
            end = (long) block << SHIFT;
        }
        if (block == owner.length) {
            owner = Arrays.copyOf(owner, 2 * block);
            share = Arrays.copyOf(share, 2 * block);
        }
        if (owner[block] == null || owner[block].length < count) {
            owner[block] = new int[Math.max(BLOCK, count)];
            share[block] = new double[Math.max(BLOCK, count)];
        }
        start[row] = end;
        length[row] = count;
        end += Math.min(count, BLOCK);
    }
}
