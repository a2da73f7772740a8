package org.pierce.control;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is brought to a body, and what it needs.
 *
 * @param unit what is counted
 * @param brings percent, shares or seats
 * @param total of what
 * @param needs what part of the total is needed, rounded up in the ninth decimal
 * @param strict whether more than that is needed, not just that
 */
public record WeighedSum(WeightUnit unit, BigDecimal brings, BigDecimal total, BigDecimal needs, boolean strict) {

    private static final int DECIMALS = 9;

    static WeighedSum of(WeightUnit unit, BigDecimal whole, Quota quota, long brings, long total) {
        return new WeighedSum(
                unit,
                units(brings, whole),
                units(total, whole),
                plain(BigDecimal.valueOf(total)
                        .multiply(BigDecimal.valueOf(quota.numerator()))
                        .divide(
                                whole.multiply(BigDecimal.valueOf(quota.denominator())),
                                DECIMALS,
                                RoundingMode.CEILING)),
                quota.strict());
    }

    /** A weight in percent, shares or seats. */
    static BigDecimal units(long weight, BigDecimal one) {
        return plain(BigDecimal.valueOf(weight).divide(one, DECIMALS, RoundingMode.FLOOR));
    }

    /** Whether it is enough; nothing never is. */
    public boolean isEnough() {
        int compared = brings.compareTo(needs);
        return brings.signum() > 0 && (strict ? compared > 0 : compared >= 0);
    }

    /** How much is missing, 0 where nothing is; where more than the need is needed, more than this. */
    public BigDecimal missing() {
        return needs.subtract(brings).max(BigDecimal.ZERO);
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
