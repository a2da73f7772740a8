package org.pierce.store;

import java.util.List;
import java.util.Map;
import org.pierce.store.ContentRow.Part;

/** Puts rows of one snapshot into the store, a transaction at a time. Whichever way they go, the graph is the same. */
interface RowWriter {

    /**
     * Writes all of these rows, or none; may be called by several threads at a time.
     *
     * @param rows by their part; what a row joins is written already, or stands before it
     * @throws StoreException if the snapshot is not being written any more, or the store fails
     */
    void write(Map<Part, List<Map<String, Object>>> rows);

    /** How many transactions may be under way at a time. */
    int threads();

    /** Rows in one transaction. */
    int size();

    /** Whether a thread that writes may be interrupted. */
    boolean isInterruptible();

    /** One for each snapshot. */
    @FunctionalInterface
    interface Opening {
        RowWriter open(String snapshot);
    }
}
