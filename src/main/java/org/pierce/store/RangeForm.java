package org.pierce.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Range;

/** A number known exactly or between bounds: {@code percentLower} and {@code percentUpper}, alike where it is exact. */
record RangeForm() implements PropertyForm {

    private static final NumberForm NUMBER = new NumberForm();
    private static final String LOWER = "Lower";
    private static final String UPPER = "Upper";

    @Override
    public List<String> names(String component) {
        return Stream.of(LOWER, UPPER)
                .flatMap(bound -> NUMBER.names(component + bound).stream())
                .toList();
    }

    @Override
    public void write(String component, Object value, Map<String, Object> properties) {
        var range = (Range) value;
        NUMBER.write(component + LOWER, range.lower(), properties);
        NUMBER.write(component + UPPER, range.upper(), properties);
    }

    @Override
    public @Nullable Range read(String component, Map<String, Object> properties) {
        var lower = NUMBER.read(component + LOWER, properties);
        var upper = NUMBER.read(component + UPPER, properties);
        return lower == null || upper == null ? null : new Range(lower, upper);
    }
}
