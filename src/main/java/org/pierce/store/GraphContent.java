package org.pierce.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pierce.structure.Fact;
import org.pierce.structure.SheetColumn;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;
import org.pierce.structure.Term;
import org.pierce.structure.Words;

/**
 * What the snapshot of a structure lacks: labels, relationship types, and words in its properties. What it says is lacking is
 * nowhere in the snapshot; of names that are not of a sheet it never says so.
 */
public final class GraphContent {

    private static final Map<String, SheetSchema> BY_LABEL =
            byName(schema -> !schema.isRelationship(), SheetSchema::label);
    private static final Map<String, SheetSchema> BY_TYPE =
            byName(SheetSchema::isRelationship, schema -> schema.sheet().joins());

    private final Structure structure;
    private final Map<String, Boolean> types = new HashMap<>();
    private final Map<SheetColumn, Set<String>> words = new HashMap<>();

    public GraphContent(Structure structure) {
        this.structure = structure;
    }

    /** Whether no node has the label. */
    public boolean lacksLabel(String label) {
        var schema = BY_LABEL.get(label);
        return schema != null && structure.list(schema.type()).isEmpty();
    }

    /** Whether no relationship has the type. */
    public boolean lacksType(String type) {
        return types.computeIfAbsent(type, this::isTypeLacking);
    }

    /** Whether no node with the label has the word in the property. */
    public boolean lacksLabel(String label, String property, String word) {
        return lacksWord(BY_LABEL.get(label), property, word);
    }

    /** Whether no relationship of the type has the word in the property. */
    public boolean lacksType(String type, String property, String word) {
        return lacksWord(BY_TYPE.get(type), property, word);
    }

    private boolean lacksWord(@org.jspecify.annotations.Nullable SheetSchema schema, String property, String word) {
        return schema != null
                && schema.columns().stream()
                        .filter(column -> column.component().getName().equals(property) && isWord(column))
                        .anyMatch(column -> !words.computeIfAbsent(column, any -> words(schema, column))
                                .contains(word));
    }

    private static boolean isWord(SheetColumn column) {
        return !column.isList() && (column.type().isEnum() || column.type() == String.class);
    }

    private Set<String> words(SheetSchema schema, SheetColumn column) {
        return structure.list(schema.type()).stream()
                .map(column::valueIn)
                .flatMap(value -> Optional.ofNullable(value).stream())
                .map(value -> value instanceof Enum<?> constant ? Words.of(constant) : value.toString())
                .collect(Collectors.toSet());
    }

    private boolean isTypeLacking(String type) {
        var joining = BY_TYPE.get(type);
        if (joining != null && !structure.list(joining.type()).isEmpty()) {
            return false;
        }
        boolean isKnown = joining != null;
        for (var schema : BY_LABEL.values()) {
            for (var column : GraphSchema.references(schema)) {
                if (GraphSchema.typeOf(column).equals(type)) {
                    isKnown = true;
                    if (structure.list(schema.type()).stream().anyMatch(fact -> isNaming(fact, column))) {
                        return false;
                    }
                }
            }
        }
        return isKnown;
    }

    /** A term of a template is tied to agreements that it does not name. */
    private static boolean isNaming(Fact fact, SheetColumn column) {
        return fact instanceof Term || !column.referencesIn(fact).isEmpty();
    }

    private static Map<String, SheetSchema> byName(
            java.util.function.Predicate<SheetSchema> which, Function<SheetSchema, String> name) {
        return Stream.of(SheetSchema.list())
                .flatMap(List::stream)
                .filter(which)
                .collect(Collectors.toUnmodifiableMap(name, schema -> schema));
    }
}
