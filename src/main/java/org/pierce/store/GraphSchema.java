package org.pierce.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pierce.structure.Entity;
import org.pierce.structure.Party;
import org.pierce.structure.SheetColumn;
import org.pierce.structure.SheetSchema;

/**
 * The names in the graph of a snapshot: all that a rule may use. Taken from the records of {@code structure}, so that Neo4j's
 * silence about unknown names (a warning, and no rows) never passes for an answer.
 */
public final class GraphSchema {

    /** Where in the store a fact is, and its place among the facts of its sheet. */
    static final List<String> PLACE = List.of("key", "snapshot", "ordinal");

    /** Warnings of Neo4j for a label, relationship type or property that the store does not know. */
    public static final Set<String> UNKNOWN_NAME = Set.of("01N50", "01N51", "01N52");

    private GraphSchema() {}

    /** Labels of the nodes of a snapshot. */
    public static Set<String> labels() {
        return Stream.concat(Stream.of("Fact", "Party", "EntityState", "Domain"), nodes().map(SheetSchema::label))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Types of the relationships of a snapshot. */
    public static Set<String> types() {
        var facts = SheetSchema.list().stream()
                .filter(SheetSchema::isRelationship)
                .map(schema -> schema.sheet().joins());
        var references = nodes().flatMap(schema -> references(schema).stream()).map(GraphSchema::typeOf);
        return Stream.of(facts, references, Stream.of("HAS_STATE", "HAS_DOMAIN", "CONTROLS", "INFLUENCES"))
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Properties of the nodes and relationships of a snapshot. */
    public static Set<String> properties() {
        var facts = SheetSchema.list().stream()
                .flatMap(schema -> FactForm.get(schema.type()).names());
        return Stream.of(
                        facts,
                        PLACE.stream(),
                        DomainRow.NAMES.stream(),
                        DomainPlace.NAMES.stream(),
                        EdgeRow.NAMES.stream())
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Labels of the nodes of a sheet, the common one apart. */
    static List<String> labelsOf(SheetSchema schema) {
        var labels = new ArrayList<>(List.of(schema.label()));
        if (Party.class.isAssignableFrom(schema.type())) {
            labels.add("Party");
        }
        return labels;
    }

    /** Columns that become relationships to what they name, where the fact is a node. */
    static List<SheetColumn> references(SheetSchema schema) {
        return schema.columns().stream().filter(SheetColumn::isReference).toList();
    }

    /** {@code ACTING_FOR} for {@code actingFor}. */
    static String typeOf(SheetColumn reference) {
        return reference.component().getName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    static boolean hasHistory(SheetSchema schema) {
        return schema.type() == Entity.class;
    }

    private static Stream<SheetSchema> nodes() {
        return SheetSchema.list().stream().filter(schema -> !schema.isRelationship());
    }
}
