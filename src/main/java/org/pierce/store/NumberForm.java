package org.pierce.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decimal number: a float, which rules compare, and beside it its text ({@code amountExact}) where the float alone would not
 * give it back digit by digit.
 */
record NumberForm() implements PropertyForm {

    private static final String EXACT = "Exact";

    @Override
    public List<String> names(String component) {
        return List.of(component, component + EXACT);
    }

    @Override
    public void write(String component, Object value, Map<String, Object> properties) {
        var number = (BigDecimal) value;
        var rounded = number.doubleValue();
        properties.put(component, rounded);
        if (Double.isInfinite(rounded) || !plain(rounded).equals(number)) {
            properties.put(component + EXACT, number.toString());
        }
    }

    @Override
    public @Nullable BigDecimal read(String component, Map<String, Object> properties) {
        if (properties.get(component + EXACT) instanceof String exact) {
            return new BigDecimal(exact);
        }
        return properties.get(component) instanceof Double rounded ? plain(rounded) : null;
    }

    /** The shortest decimal that has this float, without zeros behind the point. */
    private static BigDecimal plain(double rounded) {
        var stripped = BigDecimal.valueOf(rounded).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
