package org.pierce.structure;

import java.math.BigDecimal;

/**
 * A number known exactly or between two bounds; percents run from 0 to 100.
 *
 * @param lower smallest value that it can have
 * @param upper largest value that it can have, not below {@code lower}
 */
public record Range(BigDecimal lower, BigDecimal upper) {

    public Range {
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("A range runs from the smaller to the larger number: write 25-50.");
        }
        lower = plain(lower);
        upper = plain(upper);
        if (upper.equals(lower)) {
            // one number in place of two, of millions
            upper = lower;
        }
    }

    public static Range of(String exact) {
        return of(new BigDecimal(exact));
    }

    public static Range of(BigDecimal exact) {
        return new Range(exact, exact);
    }

    public static Range of(String lower, String upper) {
        return new Range(new BigDecimal(lower), new BigDecimal(upper));
    }

    public boolean isExact() {
        return lower.compareTo(upper) == 0;
    }

    /** {@code 51} or {@code 25-50}, as the import format writes it. */
    @Override
    public String toString() {
        return isExact() ? lower.toPlainString() : lower.toPlainString() + "-" + upper.toPlainString();
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
