package org.pierce.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.pierce.control.WeighedSum;
import org.pierce.control.WeightUnit;

/** Weights of votes and seats in words. Two decimals, and more where two would hide that something is missing. */
final class WeightWords {

    private static final int USUAL = 2;

    private WeightWords() {}

    /** {@code 38.00 % of the votes}, {@code 400 shares}, {@code 1 seat}. */
    static String of(BigDecimal weight, WeightUnit unit) {
        return switch (unit) {
            case PERCENT -> percent(weight, USUAL) + " of the votes";
            case SHARES -> counted(weight, "share");
            case SEATS -> counted(weight, "seat");
            case ONE -> "";
        };
    }

    /** What is needed: {@code more than 50.00 %}. */
    static String needed(WeighedSum sum) {
        var least = sum.strict() ? "more than " : "at least ";
        return least
                + switch (sum.unit()) {
                    case PERCENT ->
                        percent(sum.needs(), decimals(sum))
                                + (sum.total().compareTo(new BigDecimal(100)) == 0
                                        ? ""
                                        : " (of the %s that can vote)".formatted(percent(sum.total(), USUAL)));
                    case SHARES -> "%s of %s".formatted(number(sum.needs()), counted(sum.total(), "share"));
                    case SEATS -> "%s of %s".formatted(number(sum.needs()), counted(sum.total(), "seat"));
                    case ONE -> "one";
                };
    }

    /** What is brought, with as many decimals as tell it from what is needed. */
    static String brought(WeighedSum sum) {
        return sum.unit() == WeightUnit.PERCENT
                ? percent(sum.brings(), decimals(sum)) + " of the votes"
                : of(sum.brings(), sum.unit());
    }

    /** {@code more than 12.00 points}. */
    static String missing(WeighedSum sum) {
        if (sum.missing().signum() == 0) {
            return "any vote more";
        }
        return (sum.strict() ? "more than " : "")
                + switch (sum.unit()) {
                    case PERCENT -> number(sum.missing(), decimals(sum)) + " points";
                    case SHARES -> counted(sum.missing(), "share");
                    case SEATS -> counted(sum.missing(), "seat");
                    case ONE -> "it";
                };
    }

    private static int decimals(WeighedSum sum) {
        boolean isHidden = sum.missing().signum() > 0
                && sum.missing().setScale(USUAL, RoundingMode.HALF_UP).signum() == 0;
        return isHidden ? Math.max(sum.brings().scale(), sum.needs().scale()) : USUAL;
    }

    private static String counted(BigDecimal number, String one) {
        return number(number) + " " + one + (number.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
    }

    private static String percent(BigDecimal percent, int decimals) {
        return number(percent, decimals) + " %";
    }

    private static String number(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private static String number(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return String.format(Locale.US, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }
}
