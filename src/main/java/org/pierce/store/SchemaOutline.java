package org.pierce.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pierce.structure.SheetColumn;
import org.pierce.structure.SheetSchema;

/**
 * What there is in the graph of a snapshot, for somebody who writes a query.
 *
 * @param nodes labels with their properties
 * @param relationships patterns with the properties of the relationship
 * @param common properties that each fact has
 */
public record SchemaOutline(List<Kind> nodes, List<Kind> relationships, List<String> common) {

    /**
     * @param pattern {@code :Power} or {@code (:Power)-[:HOLDER]->(:Person|Entity)}
     * @param properties beside the common ones
     */
    public record Kind(String pattern, List<String> properties) {}

    public SchemaOutline {
        nodes = List.copyOf(nodes);
        relationships = List.copyOf(relationships);
        common = List.copyOf(common);
    }

    public static SchemaOutline standard() {
        var nodes = new ArrayList<Kind>();
        var relationships = new ArrayList<Kind>();
        for (var schema : SheetSchema.list()) {
            if (schema.isRelationship()) {
                relationships.add(new Kind(
                        pattern(
                                ends(schema.column(schema.sheet().from())),
                                schema.sheet().joins(),
                                ends(schema.column(schema.sheet().to()))),
                        own(schema)));
            } else {
                nodes.add(new Kind(":" + schema.label(), own(schema)));
                GraphSchema.references(schema).stream()
                        .map(column ->
                                new Kind(pattern(schema.label(), GraphSchema.typeOf(column), ends(column)), List.of()))
                        .forEach(relationships::add);
            }
        }
        nodes.add(new Kind(":Domain", DomainRow.NAMES));
        relationships.add(new Kind("(:Practice)-[:HAS_DOMAIN]->(:Domain)", List.of()));
        relationships.add(new Kind("(:Entity)-[:HAS_STATE]->(:EntityState)", List.of()));
        relationships.add(new Kind("(:Party)-[:CONTROLS]->(:Party|Domain)", EdgeRow.NAMES));
        relationships.add(new Kind("(:Party)-[:INFLUENCES]->(:Party)", List.of("kind", "basis")));
        nodes.sort(Comparator.comparing(Kind::pattern));
        return new SchemaOutline(
                nodes,
                relationships,
                Stream.concat(GraphSchema.PLACE.stream(), CommonForm.NAMES.stream())
                        .toList());
    }

    private static List<String> own(SheetSchema schema) {
        return FactForm.get(schema.type())
                .names()
                .filter(name -> !CommonForm.NAMES.contains(name))
                .toList();
    }

    private static String ends(SheetColumn column) {
        return column.refers().stream()
                .map(refers -> refers.type().getSimpleName())
                .distinct()
                .reduce((one, other) -> one + "|" + other)
                .orElse("Fact");
    }

    private static String pattern(String from, String type, String to) {
        return "(:%s)-[:%s]->(:%s)".formatted(from, type, to);
    }
}
