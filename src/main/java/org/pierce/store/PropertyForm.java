package org.pierce.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.PartialDate;
import org.pierce.structure.Range;
import org.pierce.structure.SheetColumn;

/**
 * How the values of a column stand in the graph: as one property or several, so that rules can compare them and the reader
 * gets back exactly what was written. An empty value has no property.
 */
sealed interface PropertyForm permits PlainForm, WholeForm, PartialDateForm, NumberForm, RangeForm, WordForm, ListForm {

    /** The names of its properties, of which some may be absent. */
    List<String> names(String component);

    void write(String component, Object value, Map<String, Object> properties);

    @Nullable
    Object read(String component, Map<String, Object> properties);

    /** @throws IllegalStateException if the type has no form, which is an omission in this package */
    static PropertyForm of(SheetColumn column) {
        return column.isList() ? new ListForm(single(column.type())) : single(column.type());
    }

    private static PropertyForm single(Class<?> type) {
        if (type.isEnum()) {
            return WordForm.of(type);
        } else if (type == String.class || type == Boolean.class || type == LocalDate.class) {
            return new PlainForm();
        } else if (type == Integer.class) {
            return new WholeForm();
        } else if (type == BigDecimal.class) {
            return new NumberForm();
        } else if (type == Range.class) {
            return new RangeForm();
        } else if (type == PartialDate.class) {
            return new PartialDateForm();
        }
        throw new IllegalStateException("No property form for %s yet: add one beside PropertyForm.".formatted(type));
    }
}
