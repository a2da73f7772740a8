package org.pierce.store;

import java.util.Map;
import java.util.function.LongConsumer;
import org.pierce.store.ContentRow.Part;
import org.pierce.structure.Practice;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;

/** Writes the facts of a snapshot that was begun: first all nodes, then what joins them. Nobody sees them before it is complete. */
public final class SnapshotWriter {

    private static final CypherText DESCRIBE = QueryFile.get("snapshot/describe");

    private final Sessions sessions;
    private final RowWriter.Opening rows;

    SnapshotWriter(Sessions sessions, RowWriter.Opening rows) {
        this.sessions = sessions;
        this.rows = rows;
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
        try (var batches = new Batches(rows.open(snapshot), progress)) {
            write(new FactRows(snapshot, structure), batches);
        }
    }

    private static void write(FactRows rows, Batches batches) {
        for (var schema : SheetSchema.list()) {
            rows.nodes(schema).forEach(row -> batches.add(Part.NODE, row));
        }
        batches.settle();
        rows.states().forEach(row -> batches.add(Part.STATE, row));
        for (var schema : SheetSchema.list()) {
            rows.references(schema).forEach(row -> batches.add(Part.REFERENCE, row));
            rows.relationships(schema).forEach(row -> batches.add(Part.RELATIONSHIP, row));
        }
        batches.settle();
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
