package org.pierce.control.kernel;

/** Adds rows of shares up, in an accumulator with one place for each owner. */
final class RowSum {

    private final OwnershipGraph graph;
    private final ShareRows rows;
    private final double[] sum;
    private final int[] touched;
    private final int[] originals;
    private final double[] shares;
    private int size;

    RowSum(OwnershipGraph graph, ShareRows rows) {
        this.graph = graph;
        this.rows = rows;
        sum = new double[graph.nodes];
        touched = new int[graph.nodes];
        originals = new int[graph.nodes];
        shares = new double[graph.nodes];
    }

    void begin() {
        size = 0;
    }

    /** Adds a part of a row. */
    void add(int row, double part) {
        if (rows.length[row] == 0 || part == 0) {
            return;
        }
        if (rows.isUnit(row)) {
            add(row, 1, part);
            return;
        }
        int[] owners = rows.owners(row);
        double[] of = rows.shares(row);
        int from = rows.from(row);
        for (int at = from; at < from + rows.length[row]; at++) {
            add(owners[at], of[at], part);
        }
    }

    private void add(int owner, double share, double part) {
        double before = sum[owner];
        if (before == 0) {
            touched[size++] = owner;
        }
        sum[owner] = before + share * part;
    }

    /** Multiplies all that was added. */
    void scale(double by) {
        for (int at = 0; at < size; at++) {
            sum[touched[at]] *= by;
        }
    }

    int size() {
        return size;
    }

    /** The owners touched, under their original numbers; room for all. */
    int[] originals() {
        return originals;
    }

    /** Their shares, once the sum is closed. */
    double[] shares() {
        return shares;
    }

    /** Closes the sum: takes the shares out of the accumulator, which is empty then. */
    void close() {
        for (int at = 0; at < size; at++) {
            int owner = touched[at];
            shares[at] = sum[owner];
            sum[owner] = 0;
            originals[at] = graph.order.original[owner];
        }
    }

    /** Writes a closed sum down as a row. */
    void keep(int row) {
        rows.open(row, size);
        if (size > 0) {
            System.arraycopy(touched, 0, rows.owners(row), rows.from(row), size);
            System.arraycopy(shares, 0, rows.shares(row), rows.from(row), size);
        }
    }
}
