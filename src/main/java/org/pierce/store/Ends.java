package org.pierce.store;

import org.pierce.structure.Fact;
import org.pierce.structure.SheetColumn;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;

/** A fact that is a relationship needs both its ends: without one, writing it would lose it without a word. */
final class Ends {

    private Ends() {}

    /** @throws IllegalArgumentException if a fact joins a party or agreement that the structure lacks */
    static void check(Structure structure) {
        SheetSchema.list().stream().filter(SheetSchema::isRelationship).forEach(schema -> {
            var from = schema.column(schema.sheet().from());
            var to = schema.column(schema.sheet().to());
            for (Fact fact : structure.list(schema.type())) {
                check(structure, schema, fact, from);
                check(structure, schema, fact, to);
            }
        });
    }

    private static void check(Structure structure, SheetSchema schema, Fact fact, SheetColumn end) {
        var named = end.referencesIn(fact).stream()
                .map(structure::find)
                .flatMap(java.util.Optional::stream)
                .filter(other -> !SheetSchema.get(other.getClass()).isRelationship())
                .findFirst();
        if (named.isEmpty()) {
            throw new IllegalArgumentException(
                    "A row of %s names a %s that the structure lacks. Import it again: the import says where."
                            .formatted(schema.name(), end.name()));
        }
    }
}
