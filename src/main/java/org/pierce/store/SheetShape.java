package org.pierce.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Fact;
import org.pierce.structure.SheetColumn;
import org.pierce.structure.SheetSchema;

/**
 * How the facts of a sheet stand in the graph.
 *
 * @param labels of its nodes, the common one too
 * @param joins type, where its facts are relationships
 * @param references columns that are relationships, by their type
 * @param ends where its facts are relationships, the columns of both ends
 */
record SheetShape(
        Set<String> labels, @Nullable String joins, Map<String, SheetColumn> references, List<SheetColumn> ends) {

    static final String AGREEMENT = "AGREEMENT";

    private static final ClassValue<SheetShape> ALL = new ClassValue<>() {
        @Override
        protected SheetShape computeValue(Class<?> type) {
            return of(SheetSchema.get(type.asSubclass(Fact.class)));
        }
    };

    static SheetShape of(Class<?> type) {
        return ALL.get(type);
    }

    private static SheetShape of(SheetSchema schema) {
        if (schema.isRelationship()) {
            var ends = List.of(
                    schema.column(schema.sheet().from()),
                    schema.column(schema.sheet().to()));
            return new SheetShape(Set.of(), schema.sheet().joins(), Map.of(), ends);
        }
        var labels = new HashSet<>(GraphSchema.labelsOf(schema));
        labels.add("Fact");
        var references = GraphSchema.references(schema).stream()
                .collect(Collectors.toUnmodifiableMap(GraphSchema::typeOf, column -> column));
        return new SheetShape(Set.copyOf(labels), null, references, List.of());
    }

    Set<String> types() {
        return joins == null ? references.keySet() : Set.of(joins);
    }

    String from(Fact fact) {
        return ends.getFirst().referencesIn(fact).getFirst();
    }

    String to(Fact fact) {
        return ends.getLast().referencesIn(fact).getFirst();
    }
}
