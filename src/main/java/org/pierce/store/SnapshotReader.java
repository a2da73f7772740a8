package org.pierce.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.pierce.control.ControlEdge;
import org.pierce.control.Derivation;
import org.pierce.control.InfluenceEdge;
import org.pierce.structure.Fact;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;

/** Reads a complete snapshot: its facts just as they were written, and the edges that were derived from them. */
public final class SnapshotReader {

    private static final CypherText HEAD = QueryFile.get("snapshot/head");
    private static final CypherText NODES = QueryFile.get("snapshot/read-nodes");
    private static final CypherText STATES = QueryFile.get("snapshot/read-states");
    private static final CypherText CONTROLS = QueryFile.get("snapshot/read-controls");
    private static final CypherText INFLUENCES = QueryFile.get("snapshot/read-influences");

    /** One for each sheet whose facts are relationships: an index belongs to a type. */
    static final List<CypherText> RELATIONSHIPS = SheetSchema.list().stream()
            .filter(SheetSchema::isRelationship)
            .map(SnapshotReader::relationships)
            .toList();

    private static final Map<String, SheetSchema> SHEETS =
            SheetSchema.list().stream().collect(Collectors.toUnmodifiableMap(SheetSchema::label, schema -> schema));

    private final Sessions sessions;
    private final Pages pages;

    SnapshotReader(Sessions sessions) {
        this(sessions, new Pages(sessions, BoltRows.SIZE));
    }

    SnapshotReader(Sessions sessions, Pages pages) {
        this.sessions = sessions;
        this.pages = pages;
    }

    /**
     * The facts, equal to those that were written.
     *
     * @throws StoreException if there is no complete snapshot of the id
     */
    public Structure getStructure(String snapshot) {
        var asked = asked(snapshot);
        var rows = new ArrayList<Numbered<Fact>>();
        Stream.concat(Stream.of(NODES, STATES), RELATIONSHIPS.stream())
                .forEach(query -> pages.read(query, snapshot, row -> rows.add(fact(row))));
        asked(snapshot); // A snapshot never changes, but it may have been taken away between two pages.
        var types = new HashSet<Class<? extends Fact>>();
        asked.forEach(sheet -> types.add(sheet(sheet).type()));
        return Structure.of(inOrder(rows), types);
    }

    /**
     * The derived edges, in the order in which they were written.
     *
     * @throws StoreException if there is no complete snapshot of the id
     */
    public Derivation getDerivation(String snapshot) {
        asked(snapshot);
        var control = new ArrayList<Numbered<ControlEdge>>();
        pages.read(CONTROLS, snapshot, row -> control.add(new Numbered<>(ordinal(row, "edge"), EdgeRow.control(row))));
        var influence = new ArrayList<Numbered<InfluenceEdge>>();
        pages.read(
                INFLUENCES,
                snapshot,
                row -> influence.add(new Numbered<>(ordinal(row, "edge"), EdgeRow.influence(row))));
        asked(snapshot);
        return new Derivation(inOrder(control), inOrder(influence));
    }

    private static CypherText relationships(SheetSchema schema) {
        return CypherText.of(
                "snapshot/read-relationships", """
                MATCH ()-[fact:%s]->()
                WHERE fact.key > $after AND fact.key < $end
                WITH fact ORDER BY fact.key LIMIT $size
                RETURN fact.key AS key, '%s' AS sheet, properties(fact) AS fact
                ORDER BY key""".formatted(schema.sheet().joins(), schema.label()));
    }

    private List<String> asked(String snapshot) {
        return sessions.find(HEAD, Map.of("snapshot", snapshot), row -> row.get("asked")
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

    private static Numbered<Fact> fact(Record row) {
        var properties = row.get("fact").asMap();
        var form = FactForm.get(sheet(row.get("sheet").asString()).type());
        return new Numbered<>(ordinal(row, "fact"), form.read(properties));
    }

    private static long ordinal(Record row, String column) {
        return row.get(column).get("ordinal").asLong(0);
    }

    private static <T> List<T> inOrder(List<Numbered<T>> rows) {
        return rows.stream()
                .sorted(Comparator.comparingLong(Numbered::number))
                .map(Numbered::of)
                .toList();
    }

    /** With its place among others of its kind. */
    private record Numbered<T>(long number, T of) {}
}
