package org.pierce.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.pierce.structure.Range;
import org.pierce.structure.Stake;

/** Percents and share counts as whole units, rounded against certain and for possible control. */
final class VoteCount {

    /** Units of one percent: nine decimals are kept. */
    private static final int DECIMALS = 9;

    /** Units of one percent. */
    static final BigDecimal ONE = BigDecimal.valueOf(units(BigDecimal.ONE, RoundingMode.UNNECESSARY));

    /** All votes, where votes are percents. */
    static final long ALL = units(new BigDecimal(100), RoundingMode.UNNECESSARY);

    /** Digits that a share count may have, so that sums stay exact in a long; larger ones lose their last. */
    private static final int DIGITS = 15;

    private VoteCount() {}

    static long lower(Range percent) {
        return Math.max(0, units(percent.lower(), RoundingMode.FLOOR));
    }

    static long upper(Range percent) {
        return Math.min(ALL, Math.max(0, units(percent.upper(), RoundingMode.CEILING)));
    }

    /** The percent that a stake of so many shares is of all shares of its class on file, given who is surely there. */
    static Range percentOfClass(Stake stake, List<Stake> sameClass, java.util.function.Predicate<Stake> surely) {
        var own = sharesOf(stake);
        var most = sameClass.stream().map(VoteCount::sharesOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        var least = sameClass.stream()
                .filter(other -> other.equals(stake) || surely.test(other))
                .map(VoteCount::sharesOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (least.signum() == 0) {
            return new Range(BigDecimal.ZERO, BigDecimal.ZERO);
        }
        var hundred = own.multiply(new BigDecimal(100));
        return new Range(
                hundred.divide(most, DECIMALS, RoundingMode.FLOOR),
                hundred.divide(least, DECIMALS, RoundingMode.CEILING));
    }

    /** Decimals to keep of the share counts of one class. */
    static int decimalsOf(List<Stake> stakes) {
        var total = stakes.stream().map(VoteCount::sharesOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        int wanted = stakes.stream()
                .mapToInt(stake -> sharesOf(stake).stripTrailingZeros().scale())
                .max()
                .orElse(0);
        int room = DIGITS - (total.precision() - total.scale());
        return Math.min(Math.clamp(wanted, 0, DECIMALS), room);
    }

    static long shares(Stake stake, int decimals, RoundingMode rounding) {
        return sharesOf(stake).setScale(decimals, rounding).unscaledValue().longValueExact();
    }

    /** Units of one share, of which so many decimals are kept; less than one where the last digits are lost. */
    static BigDecimal oneShare(int decimals) {
        return BigDecimal.ONE.movePointRight(decimals);
    }

    static BigDecimal sharesOf(Stake stake) {
        return Objects.requireNonNullElse(stake.shares(), BigDecimal.ZERO).max(BigDecimal.ZERO);
    }

    private static long units(BigDecimal percent, RoundingMode rounding) {
        return percent.setScale(DECIMALS, rounding).unscaledValue().longValueExact();
    }
}
