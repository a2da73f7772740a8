package org.pierce.store;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pierce.structure.Entity;
import org.pierce.structure.Fact;
import org.pierce.structure.SheetColumn;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;

/** The rows that the writing queries take, made from the facts of a structure one by one. */
final class FactRows {

    private final String snapshot;
    private final Structure structure;
    private final TemplateTerms templates;

    FactRows(String snapshot, Structure structure) {
        this.snapshot = snapshot;
        this.structure = structure;
        this.templates = TemplateTerms.of(structure);
    }

    /** One row for each node of a sheet; an entity with a history is one node with its latest row. */
    Stream<Map<String, Object>> nodes(SheetSchema schema) {
        if (schema.isRelationship()) {
            return Stream.empty();
        }
        var labels = GraphSchema.labelsOf(schema);
        return nodeFacts(schema).map(fact -> Map.of("labels", labels, "properties", properties(fact)));
    }

    /** One row for each dated row of each entity. */
    Stream<Map<String, Object>> states() {
        return numbered(Entity.class).map(entity -> {
            var properties = properties(entity);
            // The number of the row after the last sign tells the rows of one entity apart.
            properties.put("key", SnapshotKey.of(snapshot, entity.fact().id() + "#" + entity.number()));
            return Map.of("entity", SnapshotKey.of(snapshot, entity.fact().id()), "properties", properties);
        });
    }

    /** One row for each id that a node names, but for those of facts that are themselves relationships. */
    Stream<Map<String, Object>> references(SheetSchema schema) {
        if (schema.isRelationship()) {
            return Stream.empty();
        }
        return nodeFacts(schema)
                .flatMap(fact -> Stream.concat(
                        GraphSchema.references(schema).stream().flatMap(column -> references(fact.fact(), column)),
                        templates.agreementsOf(fact.fact()).stream()
                                .map(agreement -> reference(fact.fact(), "AGREEMENT", agreement))));
    }

    /** One row for each fact of a sheet whose facts are relationships. */
    Stream<Map<String, Object>> relationships(SheetSchema schema) {
        if (!schema.isRelationship()) {
            return Stream.empty();
        }
        var from = schema.column(schema.sheet().from());
        var to = schema.column(schema.sheet().to());
        return numbered(schema.type())
                .map(fact -> Map.of(
                        "type",
                        schema.sheet().joins(),
                        "from",
                        SnapshotKey.of(snapshot, from.referencesIn(fact.fact()).getFirst()),
                        "to",
                        SnapshotKey.of(snapshot, to.referencesIn(fact.fact()).getFirst()),
                        "properties",
                        properties(fact)));
    }

    private Stream<Map<String, Object>> references(Fact fact, SheetColumn column) {
        return column.referencesIn(fact).stream()
                .filter(this::isNode)
                .distinct()
                .map(named -> reference(fact, GraphSchema.typeOf(column), named));
    }

    private Map<String, Object> reference(Fact fact, String type, String named) {
        return Map.of("type", type, "from", SnapshotKey.of(snapshot, fact.id()), "to", SnapshotKey.of(snapshot, named));
    }

    private boolean isNode(String id) {
        return structure
                .find(id)
                .filter(fact -> !SheetSchema.get(fact.getClass()).isRelationship())
                .isPresent();
    }

    private Stream<Numbered> nodeFacts(SheetSchema schema) {
        var facts = numbered(schema.type());
        return GraphSchema.hasHistory(schema) ? facts.filter(fact -> isLatest(fact.fact())) : facts;
    }

    private boolean isLatest(Fact fact) {
        return structure.find(fact.id()).filter(latest -> latest == fact).isPresent();
    }

    private Stream<Numbered> numbered(Class<? extends Fact> type) {
        var facts = structure.list(type);
        return IntStream.range(0, facts.size()).mapToObj(number -> new Numbered(number, facts.get(number)));
    }

    private Map<String, Object> properties(Numbered fact) {
        var properties = FactForm.get(fact.fact().getClass()).write(fact.fact());
        properties.put("key", SnapshotKey.of(snapshot, fact.fact().id()));
        properties.put("snapshot", snapshot);
        properties.put("ordinal", fact.number());
        properties.putAll(DomainPlace.of(fact.fact()));
        return properties;
    }

    /** A fact and its place among those of its sheet, which the reader restores. */
    private record Numbered(int number, Fact fact) {}
}
