package org.pierce.store;

import java.util.List;
import java.util.Map;
import org.pierce.store.ContentRow.Part;

/** Rows over the driver, to whichever server: one query for each part, in one transaction that also says that the writer lives. */
final class BoltRows implements RowWriter {

    /** So many that the round trips do not count, and the server's memory does not either. */
    static final int SIZE = 10_000;

    private static final CypherText ALIVE = QueryFile.get("snapshot/alive");

    private final Sessions sessions;
    private final String snapshot;

    BoltRows(Sessions sessions, String snapshot) {
        this.sessions = sessions;
        this.snapshot = snapshot;
    }

    @Override
    public void write(Map<Part, List<Map<String, Object>>> rows) {
        sessions.write("snapshot/write", work -> {
            if (work.find(ALIVE, Map.of("snapshot", snapshot), row -> row).isEmpty()) {
                throw Snapshots.notBeingWritten();
            }
            rows.forEach((part, batch) -> work.execute(part.adding(), Map.of("rows", batch)));
            return true;
        });
    }

    /** One after the other: each transaction writes the time at the same snapshot, so that two would wait for each other. */
    @Override
    public int threads() {
        return 1;
    }

    @Override
    public int size() {
        return SIZE;
    }

    @Override
    public boolean isInterruptible() {
        return true;
    }
}
