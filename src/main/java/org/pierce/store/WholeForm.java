package org.pierce.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A whole number, which Neo4j keeps as a long. */
record WholeForm() implements PropertyForm {

    @Override
    public List<String> names(String component) {
        return List.of(component);
    }

    @Override
    public void write(String component, Object value, Map<String, Object> properties) {
        properties.put(component, value);
    }

    @Override
    public @Nullable Object read(String component, Map<String, Object> properties) {
        return properties.get(component) instanceof Number number ? Math.toIntExact(number.longValue()) : null;
    }
}
