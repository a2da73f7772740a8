package org.pierce.store;

import java.util.function.Function;

/**
 * A snapshot as if it held other facts: what differs is written, asked about in the same transaction, and rolled back. The snapshot does not
 * change for anybody, then or later; only another trial of the same facts waits meanwhile.
 */
public final class SnapshotTrial {

    private final Sessions sessions;

    SnapshotTrial(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * @param work asks, and writes nothing of its own; is not done again where it fails
     * @throws StoreException if the store fails, or the work takes too long
     */
    public <T> T with(SnapshotDifference difference, Function<Statements, T> work) {
        return sessions.rolledBack("snapshot/trial", statements -> {
            difference.write(statements);
            return work.apply(statements);
        });
    }
}
