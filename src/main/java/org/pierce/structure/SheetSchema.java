package org.pierce.structure;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sheet as its record declares it: the one place from which readers, writers, the template and the store take the
 * columns.
 *
 * @param type record of a row
 * @param sheet its annotation
 * @param columns all columns of its own, in order, without the common ones
 */
public record SheetSchema(Class<? extends Fact> type, Sheet sheet, List<SheetColumn> columns) {

    private static final List<SheetSchema> ALL = records(Fact.class)
            .map(type -> of(type.asSubclass(Fact.class)))
            .sorted(java.util.Comparator.comparing(
                            (SheetSchema schema) -> !schema.sheet().required())
                    .thenComparing(SheetSchema::name))
            .toList();

    private static final Map<Class<? extends Fact>, SheetSchema> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(SheetSchema::type, Function.identity()));

    /** All sheets, required ones first. */
    public static List<SheetSchema> list() {
        return ALL;
    }

    public static SheetSchema get(Class<? extends Fact> type) {
        return java.util.Objects.requireNonNull(BY_TYPE.get(type), () -> type + " is no sheet.");
    }

    /** The sheet of a name, written with blanks or hyphens, in any case. */
    public static Optional<SheetSchema> find(String name) {
        var wanted = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        return ALL.stream().filter(schema -> schema.name().equals(wanted)).findFirst();
    }

    /** {@code agreement parties}. */
    public String name() {
        return sheet.value();
    }

    /** {@code agreement-parties}. */
    public String fileName() {
        return name().replace(' ', '-');
    }

    /** Whether its facts are relationships in the graph; otherwise they are nodes. */
    public boolean isRelationship() {
        return !sheet.joins().isEmpty();
    }

    /** Label of its nodes, and name of its kind of fact. */
    public String label() {
        return type.getSimpleName();
    }

    public SheetColumn column(String component) {
        return columns.stream()
                .filter(column -> column.component().getName().equals(component))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Sheet %s has no column for %s.".formatted(name(), component)));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(SheetSchema::records);
    }

    private static SheetSchema of(Class<? extends Fact> type) {
        var sheet = java.util.Objects.requireNonNull(type.getAnnotation(Sheet.class), type.getName());
        var columns = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType() != Common.class)
                .map(SheetSchema::column)
                .toList();
        return new SheetSchema(type, sheet, columns);
    }

    private static SheetColumn column(RecordComponent component) {
        var declared = component.getAnnotation(Column.class);
        var name = declared != null && !declared.name().isEmpty() ? declared.name() : words(component.getName());
        var isList = List.class.isAssignableFrom(component.getType());
        var element = isList
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
        return new SheetColumn(
                component,
                name,
                element,
                isList,
                declared != null && declared.required(),
                declared == null ? List.of() : List.of(declared.refers()),
                declared != null && declared.percent(),
                declared != null && declared.domain(),
                declared == null ? "" : declared.help());
    }

    private static String words(String component) {
        return component.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
