package org.pierce.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text, yes or no, a day: Neo4j has them. */
record PlainForm() implements PropertyForm {

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
        return properties.get(component);
    }
}
