package org.pierce.screening;

import java.math.BigDecimal;

/**
 * A number that is not law.
 *
 * @param name {@code nominal-price}
 * @param value the number
 * @param unit dollars, percent, months …
 * @param reason why this number
 * @param source where it comes from, or "house judgment"
 * @param changed whether this matter has changed it
 */
public record Threshold(String name, BigDecimal value, String unit, String reason, String source, boolean changed) {

    Threshold withValue(BigDecimal other) {
        return new Threshold(name, other, unit, reason, source, true);
    }

    String line() {
        return "%s: %s %s%s. %s Source: %s\n"
                .formatted(
                        name, value.toPlainString(), unit, changed ? ", changed in this matter" : "", reason, source);
    }

    /** Whole numbers stay whole in Cypher, where counts are compared with them. */
    Object asNumber() {
        return value.stripTrailingZeros().scale() <= 0 ? (Object) value.longValue() : (Object) value.doubleValue();
    }
}
