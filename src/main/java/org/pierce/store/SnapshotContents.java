package org.pierce.store;

import java.util.Map;
import java.util.Optional;

/** All of a complete snapshot at once: from the file beside the store where it is whole, else from the store, and then into the file. */
public final class SnapshotContents {

    private static final CypherText MARK = QueryFile.get("snapshot/mark");

    private final Sessions sessions;
    private final SnapshotReader reader;
    private final SnapshotFiles files;

    SnapshotContents(Sessions sessions, SnapshotReader reader, SnapshotFiles files) {
        this.sessions = sessions;
        this.reader = reader;
        this.files = files;
    }

    /** @throws StoreException if there is no complete snapshot of the id */
    public SnapshotContent get(String snapshot) {
        var filed = findMark(snapshot).filter(Mark::complete).flatMap(mark -> files.find(snapshot, mark.text()));
        if (filed.isPresent()) {
            return filed.get();
        }
        var content = new SnapshotContent(reader.getStructure(snapshot), reader.getDerivation(snapshot));
        keep(snapshot, content);
        return content;
    }

    /** Puts the content of a snapshot beside the store, so that it need not be read from there; it may be about to be complete. */
    public void keep(String snapshot, SnapshotContent content) {
        findMark(snapshot).ifPresent(mark -> files.write(snapshot, mark.text(), content));
        if (findMark(snapshot).isEmpty()) {
            files.delete(snapshot); // Forgotten meanwhile: nothing of it may stay.
        }
    }

    private record Mark(String text, boolean complete) {}

    private Optional<Mark> findMark(String snapshot) {
        return sessions.find(
                MARK,
                Map.of("snapshot", snapshot),
                row -> new Mark(row.get("mark").asString(), row.get("complete").asBoolean()));
    }
}
