package org.pierce.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Several values: a list, empty where there is none, so that its size is never unknown to a rule. */
record ListForm(PropertyForm element) implements PropertyForm {

    @Override
    public List<String> names(String component) {
        return List.of(component);
    }

    @Override
    public void write(String component, Object value, Map<String, Object> properties) {
        var list = new ArrayList<Object>();
        for (Object one : (List<?>) value) {
            Map<String, Object> written = new HashMap<>();
            element.write(component, one, written);
            list.add(Objects.requireNonNull(written.get(component)));
        }
        properties.put(component, list);
    }

    @Override
    public List<Object> read(String component, Map<String, Object> properties) {
        if (!(properties.get(component) instanceof List<?> written)) {
            return List.of();
        }
        return written.stream()
                .map(one -> Objects.requireNonNull(element.read(component, Map.of(component, one))))
                .toList();
    }
}
