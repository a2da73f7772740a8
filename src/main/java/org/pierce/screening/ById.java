package org.pierce.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values by an id, in their order. */
final class ById<V> {

    private final Map<String, List<V>> values = new HashMap<>();

    /** Facts by the id in one of their columns, without those where it is empty. */
    static <F> ById<F> of(List<F> facts, Function<F, @Nullable String> column) {
        var byId = new ById<F>();
        for (F fact : facts) {
            var id = column.apply(fact);
            if (id != null) {
                byId.add(id, fact);
            }
        }
        return byId;
    }

    void add(String id, V value) {
        values.computeIfAbsent(id, named -> new ArrayList<>(1)).add(value);
    }

    List<V> get(String id) {
        return values.getOrDefault(id, List.of());
    }
}
