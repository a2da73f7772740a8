package org.pierce.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.pierce.control.Derivation;
import org.pierce.control.Target;
import org.pierce.structure.SheetSchema;

/**
 * One row of a writing query, with what tells it apart from all others of the snapshot.
 *
 * @param part which query writes it
 * @param key tells it apart within its part; the same in two versions of a snapshot where both speak of the same thing
 * @param row what the query takes
 */
record ContentRow(Part part, String key, Map<String, Object> row) {

    /** The parts of a snapshot, in the order in which they are written. */
    enum Part {
        NODE("nodes", "node"),
        STATE("states", "state"),
        REFERENCE("references", "reference"),
        RELATIONSHIP("relationships", "relationship"),
        DOMAIN("domains", "domain"),
        CONTROLS_PARTY("controls-party", "relationship"),
        CONTROLS_DOMAIN("controls-domain", "relationship"),
        INFLUENCE("influences", "relationship");

        private final CypherText adding;
        private final CypherText taking;

        Part(String adding, String taking) {
            this.adding = QueryFile.get("snapshot/" + adding);
            this.taking = QueryFile.get("trial/remove-" + taking);
        }

        CypherText adding() {
            return adding;
        }

        CypherText taking() {
            return taking;
        }
    }

    /** All rows of a snapshot, in the order of the parts within facts and within what is derived. */
    static Stream<ContentRow> of(String snapshot, SnapshotContent content) {
        var rows = new FactRows(snapshot, content.structure());
        return Stream.of(
                        SheetSchema.list().stream().flatMap(rows::nodes).map(row -> keyed(Part.NODE, row)),
                        rows.states().map(row -> keyed(Part.STATE, row)),
                        SheetSchema.list().stream()
                                .flatMap(rows::references)
                                .map(row -> new ContentRow(
                                        Part.REFERENCE,
                                        "%s %s %s".formatted(row.get("type"), row.get("from"), row.get("to")),
                                        row)),
                        SheetSchema.list().stream()
                                .flatMap(rows::relationships)
                                .map(row -> keyed(Part.RELATIONSHIP, row)),
                        derived(snapshot, content.derivation()))
                .flatMap(part -> part);
    }

    private static Stream<ContentRow> derived(String snapshot, Derivation derivation) {
        var domains = derivation.control().stream()
                .map(edge -> edge.target() instanceof Target.InDomain domain ? domain : null)
                .filter(Objects::nonNull)
                .distinct()
                .map(domain -> keyed(Part.DOMAIN, DomainRow.of(snapshot, domain)));
        var control = derivation.control().stream()
                .map(edge -> keyed(
                        edge.target() instanceof Target.InDomain ? Part.CONTROLS_DOMAIN : Part.CONTROLS_PARTY,
                        EdgeRow.of(snapshot, 0, edge)));
        var influence =
                derivation.influence().stream().map(edge -> keyed(Part.INFLUENCE, EdgeRow.of(snapshot, 0, edge)));
        return Stream.of(domains, control, influence).flatMap(part -> part);
    }

    private static ContentRow keyed(Part part, Map<String, Object> row) {
        return new ContentRow(part, String.valueOf(properties(row).get("key")), row);
    }

    /** Tells it apart within the snapshot. */
    String identity() {
        return part + " " + key;
    }

    /** Labels and types by which a query may come upon it. */
    Set<String> names() {
        return switch (part) {
            case NODE -> new HashSet<>(labels());
            case STATE -> Set.of("EntityState", "HAS_STATE");
            case REFERENCE, RELATIONSHIP -> Set.of(String.valueOf(row.get("type")));
            case DOMAIN -> Set.of("Domain", "HAS_DOMAIN");
            case CONTROLS_PARTY, CONTROLS_DOMAIN -> Set.of("CONTROLS");
            case INFLUENCE -> Set.of("INFLUENCES");
        };
    }

    private Collection<String> labels() {
        return row.get("labels") instanceof Collection<?> labels
                ? labels.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Whether it ends at one of the nodes. */
    boolean joins(Set<String> nodes) {
        return Stream.of("from", "to", "entity", "practice").anyMatch(end -> nodes.contains(row.get(end)));
    }

    /** Whether another version of it says the same; its number among its like is no fact. */
    boolean says(ContentRow other) {
        return told().equals(other.told());
    }

    private Map<String, Object> told() {
        var told = new java.util.HashMap<>(row);
        told.computeIfPresent("properties", (name, value) -> {
            var properties = new java.util.HashMap<>(properties(row));
            properties.remove("ordinal");
            return properties;
        });
        return told;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Map<String, Object> row) {
        return (Map<String, Object>) row.getOrDefault("properties", Map.of());
    }

    /** What the removing query takes. */
    Map<String, Object> place() {
        return row.containsKey("properties") ? Map.of("key", key, "from", row.getOrDefault("from", key)) : row;
    }
}
