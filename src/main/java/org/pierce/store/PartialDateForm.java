package org.pierce.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.PartialDate;

/** A date that may be a month or a year only: text, as exact as it is known. */
record PartialDateForm() implements PropertyForm {

    @Override
    public List<String> names(String component) {
        return List.of(component);
    }

    @Override
    public void write(String component, Object value, Map<String, Object> properties) {
        properties.put(component, value.toString());
    }

    @Override
    public @Nullable Object read(String component, Map<String, Object> properties) {
        return properties.get(component) instanceof String text ? PartialDate.parse(text) : null;
    }
}
