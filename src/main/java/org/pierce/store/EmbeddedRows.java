package org.pierce.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.exceptions.KernelException;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.TransientFailureException;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.pierce.store.ContentRow.Part;

/**
 * Rows straight into the server of this process: no messages, no plans, and no look-up of what this writer itself has written. They are
 * ordinary transactions with constraints and log, so that a snapshot is as safe as over the driver.
 */
final class EmbeddedRows implements RowWriter {

    /**
     * So many that waiting for the disk at each end does not count. Five times as many take a fifth more of the processor: the server sorts what
     * a transaction did, and what it holds (10 MB here) outlives the young generation.
     */
    private static final int SIZE = 4_000;

    /** Two transactions that join the same nodes may wait for each other; the one that is sent away comes again. */
    private static final int ATTEMPTS = 10;

    private static final Label SNAPSHOT = Label.label("Snapshot");

    private final GraphDatabaseAPI database;
    private final String snapshot;
    private final Tokens tokens = new Tokens();
    private final Map<String, Long> nodes = new ConcurrentHashMap<>();

    EmbeddedRows(GraphDatabaseAPI database, String snapshot) {
        this.database = database;
        this.snapshot = snapshot;
    }

    @Override
    public void write(Map<Part, List<Map<String, Object>>> rows) {
        for (int attempt = 1; ; attempt++) {
            try {
                writeOnce(rows);
                return;
            } catch (TransientFailureException passing) {
                if (attempt == ATTEMPTS) {
                    throw failed(passing);
                }
            } catch (KernelException | RuntimeException failure) {
                throw failure instanceof StoreException told ? told : failed(failure);
            }
        }
    }

    private void writeOnce(Map<Part, List<Map<String, Object>>> rows) throws KernelException {
        try (var transaction = database.beginTransaction()) {
            lockAlive(transaction);
            var work = new RowTransaction(transaction, tokens, nodes);
            for (var part : rows.entrySet()) {
                for (var row : part.getValue()) {
                    work.write(part.getKey(), row);
                }
            }
            transaction.commit();
            nodes.putAll(work.made());
        }
    }

    /** Whoever takes the snapshot away writes to it, and so waits for the transactions that still write. */
    private void lockAlive(InternalTransaction transaction) {
        var head = transaction.findNode(SNAPSHOT, "id", snapshot);
        if (head != null) {
            transaction.acquireReadLock(head);
        }
        if (head == null
                || Boolean.TRUE.equals(head.getProperty("complete", true))
                || Boolean.TRUE.equals(head.getProperty("abandoned", true))) {
            throw Snapshots.notBeingWritten();
        }
    }

    private static StoreException failed(Exception cause) {
        return new StoreException(
                "The store did not take the facts (%s). Run the command again; if it fails again, look for room on the disk."
                        .formatted(cause.getClass().getSimpleName()),
                cause);
    }

    @Override
    public int threads() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
    }

    @Override
    public int size() {
        return SIZE;
    }

    /** An interrupted thread would close the files of the server that it is writing to. */
    @Override
    public boolean isInterruptible() {
        return false;
    }
}
