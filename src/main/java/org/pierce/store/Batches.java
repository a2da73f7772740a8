package org.pierce.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Collects rows for writing queries and sends them together, so many in one transaction that the round trips do not count and the
 * server's memory does not either. Within one transaction the queries run in the order in which they first got a row.
 */
final class Batches {

    /** Rows in one transaction. */
    static final int SIZE = 10_000;

    private static final CypherText ALIVE = QueryFile.get("snapshot/alive");

    private final Sessions sessions;
    private final String snapshot;
    private final LongConsumer progress;
    private final Map<CypherText, List<Map<String, Object>>> waiting = new LinkedHashMap<>();
    private int rows;
    private long sent;

    Batches(Sessions sessions, String snapshot, LongConsumer progress) {
        this.sessions = sessions;
        this.snapshot = snapshot;
        this.progress = progress;
    }

    /** @throws StoreException if the snapshot was taken away in the meantime, or the write fails */
    void add(CypherText query, Map<String, Object> row) {
        waiting.computeIfAbsent(query, unseen -> new ArrayList<>()).add(row);
        if (++rows == SIZE) {
            send();
        }
    }

    /** Sends what is left. */
    void send() {
        if (rows == 0) {
            return;
        }
        sessions.write("snapshot/write", work -> {
            if (work.find(ALIVE, Map.of("snapshot", snapshot), row -> row).isEmpty()) {
                throw Snapshots.notBeingWritten();
            }
            waiting.forEach((query, batch) -> work.execute(query, Map.of("rows", batch)));
            return true;
        });
        sent += rows;
        waiting.clear();
        rows = 0;
        progress.accept(sent);
    }
}
