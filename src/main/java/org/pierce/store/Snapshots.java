package org.pierce.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The life of snapshots: begun, written, complete; or given up and removed. Only a complete one is visible. What a process left
 * half-written when it died is not complete and so never seen; it is removed in batches, whenever there is time.
 */
public final class Snapshots {

    private static final CypherText BEGIN = QueryFile.get("snapshot/begin");
    private static final CypherText COMPLETE = QueryFile.get("snapshot/complete");
    private static final CypherText ABANDON = QueryFile.get("snapshot/abandon");
    private static final CypherText DEAD = QueryFile.get("snapshot/dead");
    private static final CypherText VISIBLE = QueryFile.get("snapshot/visible");
    private static final CypherText REMOVE = QueryFile.get("snapshot/remove");
    private static final List<CypherText> REMOVE_CONTENT = List.of(
            QueryFile.get("snapshot/remove-domains"),
            QueryFile.get("snapshot/remove-states"),
            QueryFile.get("snapshot/remove-facts"));

    /** Nodes deleted in one transaction. */
    private static final int REMOVED_AT_ONCE = 5_000;

    private final Sessions sessions;
    private final SnapshotFiles files;
    private final String writer = UUID.randomUUID().toString();

    /** @param files what stands of snapshots beside the store: it goes with them */
    Snapshots(Sessions sessions, SnapshotFiles files) {
        this.sessions = sessions;
        this.files = files;
    }

    /**
     * Begins a snapshot that nobody sees yet.
     *
     * @return its id, {@code <matter>.<number>}
     * @throws StoreException if there is no such matter
     */
    public String begin(SnapshotHead head) {
        var parameters = Map.of(
                "matter", head.matter(),
                "date", head.date(),
                "sourceNames",
                        head.sources().stream()
                                .map(SnapshotHead.SourceFile::name)
                                .toList(),
                "sourceHashes",
                        head.sources().stream()
                                .map(SnapshotHead.SourceFile::sha256)
                                .toList(),
                "writer", writer);
        return sessions.write(
                        "snapshot/begin",
                        work -> work.find(
                                BEGIN, parameters, row -> row.get("snapshot").asString()))
                .orElseThrow(
                        () -> new StoreException("There is no such matter. Create it first, or list the matters."));
    }

    /**
     * Makes a snapshot visible, once all of it is written.
     *
     * @throws StoreException if it is complete already or was given up
     */
    public void complete(String snapshot) {
        var completed = sessions.write(
                "snapshot/complete", work -> work.find(COMPLETE, Map.of("snapshot", snapshot), row -> row));
        if (completed.isEmpty()) {
            throw notBeingWritten();
        }
    }

    /** Hides a snapshot at once, then removes it. Does nothing if there is none. */
    public void discard(String snapshot) {
        hide(snapshot);
        remove(snapshot);
    }

    /** Hides a snapshot at once, whether complete or not; it is removed with the dead. */
    public void hide(String snapshot) {
        sessions.write("snapshot/abandon", work -> work.find(ABANDON, Map.of("snapshot", snapshot), row -> row));
        files.delete(snapshot);
    }

    /**
     * Removes all of a snapshot, in batches.
     *
     * @return how many nodes were removed, by label
     */
    public SortedMap<String, Long> remove(String snapshot) {
        SortedMap<String, Long> removed = new TreeMap<>();
        REMOVE_CONTENT.forEach(query -> removeAll(query, snapshot, removed));
        sessions.write(REMOVE, Map.of("snapshot", snapshot));
        files.delete(snapshot);
        return removed;
    }

    /** Deletes what stands beside the store of snapshots that are not there, such as those that another process took away. */
    void removeStrayFiles() {
        files.deleteAllBut(() -> Set.copyOf(
                sessions.list(VISIBLE, Map.of(), row -> row.get("snapshot").asString())));
    }

    /**
     * The snapshots that were given up, or whose writer is dead.
     *
     * @param leaseSeconds how long a writer other than this process may be silent before it counts as dead
     */
    List<String> listDead(long leaseSeconds) {
        return sessions.list(DEAD, Map.of("writer", writer, "lease", leaseSeconds), row -> row.get("snapshot")
                .asString());
    }

    static StoreException notBeingWritten() {
        return new StoreException(
                "The snapshot is complete already, or was taken away while it was written. Import again.");
    }

    private void removeAll(CypherText query, String snapshot, SortedMap<String, Long> removed) {
        var parameters = Map.of("prefix", SnapshotKey.prefix(snapshot), "limit", REMOVED_AT_ONCE);
        boolean more = true;
        while (more) {
            var counts = sessions.write(
                    query.name(),
                    work -> work.list(
                            query,
                            parameters,
                            row -> Map.entry(
                                    row.get("label").asString(),
                                    row.get("nodes").asLong())));
            counts.forEach(count -> removed.merge(count.getKey(), count.getValue(), Long::sum));
            more = !counts.isEmpty();
        }
    }
}
