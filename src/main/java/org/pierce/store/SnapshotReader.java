package org.pierce.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.pierce.control.Derivation;
import org.pierce.structure.Fact;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;

/** Reads a complete snapshot: its facts just as they were written, and the edges that were derived from them. */
public final class SnapshotReader {

    private static final CypherText HEAD = QueryFile.get("snapshot/head");
    private static final CypherText NODES = QueryFile.get("snapshot/read-nodes");
    private static final CypherText RELATIONSHIPS = QueryFile.get("snapshot/read-relationships");
    private static final CypherText CONTROLS = QueryFile.get("snapshot/read-controls");
    private static final CypherText INFLUENCES = QueryFile.get("snapshot/read-influences");

    private static final Map<String, SheetSchema> SHEETS =
            SheetSchema.list().stream().collect(Collectors.toUnmodifiableMap(SheetSchema::label, schema -> schema));

    private final Sessions sessions;

    SnapshotReader(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * The facts, equal to those that were written.
     *
     * @throws StoreException if there is no complete snapshot of the id
     */
    public Structure getStructure(String snapshot) {
        return sessions.read("snapshot/read", work -> {
            List<String> asked = asked(work, snapshot);
            var rows = new ArrayList<Row>();
            var prefix = Map.of("prefix", SnapshotKey.prefix(snapshot));
            work.forEach(NODES, prefix, row -> rows.add(Row.of(row)));
            work.forEach(RELATIONSHIPS, prefix, row -> rows.add(Row.of(row)));
            rows.sort(Comparator.comparingLong(Row::ordinal));
            var types = new HashSet<Class<? extends Fact>>();
            asked.forEach(sheet -> types.add(sheet(sheet).type()));
            return Structure.of(rows.stream().map(Row::fact).toList(), types);
        });
    }

    /**
     * The derived edges, in the order in which they were written.
     *
     * @throws StoreException if there is no complete snapshot of the id
     */
    public Derivation getDerivation(String snapshot) {
        return sessions.read("snapshot/read-derived", work -> {
            asked(work, snapshot);
            var prefix = Map.of("prefix", SnapshotKey.prefix(snapshot));
            return new Derivation(
                    work.list(CONTROLS, prefix, EdgeRow::control), work.list(INFLUENCES, prefix, EdgeRow::influence));
        });
    }

    private static List<String> asked(Statements work, String snapshot) {
        return work.find(HEAD, Map.of("snapshot", snapshot), row -> row.get("asked")
                        .asList(sheet -> sheet.asString()))
                .orElseThrow(() -> new StoreException(
                        "There is no complete snapshot of this id. List the matter's snapshots, or import again."));
    }

    private static SheetSchema sheet(String label) {
        var schema = SHEETS.get(label);
        if (schema == null) {
            throw new StoreException(
                    "The store has facts of a kind that this version of Pierce does not know (%s). Use the version that wrote them."
                            .formatted(label));
        }
        return schema;
    }

    /** A fact and its place among those of its sheet. */
    private record Row(long ordinal, Fact fact) {

        static Row of(Record row) {
            Map<String, Object> properties = row.get("fact").asMap();
            var form = FactForm.get(sheet(row.get("sheet").asString()).type());
            return new Row((Long) properties.getOrDefault("ordinal", 0L), form.read(properties));
        }
    }
}
