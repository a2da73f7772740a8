package org.pierce.structure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How numbers are written for readers: shares with two decimals, dollars with thousands, ranges with both ends. */
public final class Figures {

    private Figures() {}

    /** {@code 51.00 %}, or {@code 25.00–50.00 %}. */
    public static String percent(Range range) {
        return range.isExact() ? percent(range.lower()) : number(range.lower()) + "–" + percent(range.upper());
    }

    /** {@code 51.00 %}. */
    public static String percent(BigDecimal percent) {
        return number(percent) + " %";
    }

    /** {@code 51.00 %}. */
    public static String percent(double percent) {
        return percent(BigDecimal.valueOf(percent));
    }

    /** {@code $4,500} or {@code $4,500.50}. */
    public static String dollars(BigDecimal amount) {
        var whole = amount.stripTrailingZeros().scale() <= 0;
        return String.format(Locale.US, whole ? "$%,.0f" : "$%,.2f", amount);
    }

    private static String number(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
