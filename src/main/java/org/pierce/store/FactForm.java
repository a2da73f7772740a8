package org.pierce.store;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Fact;
import org.pierce.structure.SheetColumn;
import org.pierce.structure.SheetSchema;

/** How the facts of one sheet stand in the graph: taken from its record, so that no sheet has code of its own. */
final class FactForm {

    private static final Map<Class<? extends Fact>, FactForm> BY_TYPE =
            SheetSchema.list().stream().collect(Collectors.toUnmodifiableMap(SheetSchema::type, FactForm::new));

    private final SheetSchema schema;
    private final List<ColumnForm> columns;
    private final Constructor<?> constructor;

    private FactForm(SheetSchema schema) {
        this.schema = schema;
        this.columns = schema.columns().stream().map(ColumnForm::of).toList();
        this.constructor = schema.type().getDeclaredConstructors()[0];
    }

    static FactForm get(Class<? extends Fact> type) {
        return Objects.requireNonNull(BY_TYPE.get(type), () -> type + " is no sheet.");
    }

    SheetSchema schema() {
        return schema;
    }

    /** All properties that a fact of the sheet can have, without those that say where in the store it is. */
    Stream<String> names() {
        return Stream.concat(
                CommonForm.NAMES.stream(),
                columns.stream().flatMap(column -> column.form.names(column.component).stream()));
    }

    /** A new map, which whoever asks may add to. */
    Map<String, Object> write(Fact fact) {
        Map<String, Object> properties = new HashMap<>();
        CommonForm.write(fact.common(), properties);
        for (var column : columns) {
            var value = column.column.valueIn(fact);
            if (value != null) {
                column.form.write(column.component, value, properties);
            }
        }
        return properties;
    }

    Fact read(Map<String, Object> properties) {
        var arguments = new ArrayList<@Nullable Object>();
        arguments.add(CommonForm.read(properties));
        for (var column : columns) {
            arguments.add(column.form.read(column.component, properties));
        }
        try {
            return schema.type().cast(constructor.newInstance(arguments.toArray()));
        } catch (ReflectiveOperationException e) {
            throw new StoreException(
                    "A row of %s in the store does not fit this version of Pierce. Use the version that wrote it."
                            .formatted(schema.name()),
                    e);
        }
    }

    private record ColumnForm(SheetColumn column, String component, PropertyForm form) {

        static ColumnForm of(SheetColumn column) {
            return new ColumnForm(column, column.component().getName(), PropertyForm.of(column));
        }
    }
}
