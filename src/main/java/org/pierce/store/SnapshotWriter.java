package org.pierce.store;

import java.util.Map;
import java.util.function.LongConsumer;
import org.pierce.structure.Practice;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;

/** Writes the facts of a snapshot that was begun: first all nodes, then what joins them. Nobody sees them before it is complete. */
public final class SnapshotWriter {

    private static final CypherText DESCRIBE = QueryFile.get("snapshot/describe");
    private static final CypherText NODES = QueryFile.get("snapshot/nodes");
    private static final CypherText STATES = QueryFile.get("snapshot/states");
    private static final CypherText REFERENCES = QueryFile.get("snapshot/references");
    private static final CypherText RELATIONSHIPS = QueryFile.get("snapshot/relationships");

    private final Sessions sessions;

    SnapshotWriter(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * @param snapshot id of a snapshot that is begun and not complete
     * @param progress is told after each batch how many rows are written so far
     * @throws IllegalArgumentException if a fact joins a party that the structure lacks
     * @throws StoreException if the snapshot is not being written, or the store fails
     */
    public void write(String snapshot, Structure structure, LongConsumer progress) {
        Ends.check(structure);
        var described =
                sessions.write("snapshot/describe", work -> work.find(DESCRIBE, head(snapshot, structure), row -> row));
        if (described.isEmpty()) {
            throw Snapshots.notBeingWritten();
        }
        var batches = new Batches(sessions, snapshot, progress);
        var rows = new FactRows(snapshot, structure);
        for (var schema : SheetSchema.list()) {
            rows.nodes(schema).forEach(row -> batches.add(NODES, row));
        }
        rows.states().forEach(row -> batches.add(STATES, row));
        for (var schema : SheetSchema.list()) {
            rows.references(schema).forEach(row -> batches.add(REFERENCES, row));
            rows.relationships(schema).forEach(row -> batches.add(RELATIONSHIPS, row));
        }
        batches.send();
    }

    private static Map<String, Object> head(String snapshot, Structure structure) {
        return Map.of(
                "snapshot", snapshot,
                "asked",
                        structure.asked().stream()
                                .map(Class::getSimpleName)
                                .sorted()
                                .toList(),
                "facts", structure.list().size(),
                "practices", structure.list(Practice.class).size());
    }
}
