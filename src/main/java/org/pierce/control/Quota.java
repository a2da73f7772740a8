package org.pierce.control;

import org.jspecify.annotations.Nullable;
import org.pierce.structure.DecisionRule;

/**
 * What part of all votes a body needs to act, as a fraction; strict where more than the fraction is needed.
 *
 * @param numerator of the fraction
 * @param denominator of the fraction
 * @param strict more than the fraction, not just the fraction
 */
record Quota(int numerator, int denominator, boolean strict) {

    static final Quota MAJORITY = new Quota(1, 2, true);
    static final Quota TWO_THIRDS = new Quota(2, 3, false);
    static final Quota UNANIMITY = new Quota(1, 1, false);

    static Quota of(@Nullable DecisionRule rule) {
        if (rule == null) {
            return MAJORITY;
        }
        return switch (rule) {
            case MAJORITY -> MAJORITY;
            case TWO_THIRDS -> TWO_THIRDS;
            case UNANIMITY -> UNANIMITY;
        };
    }

    /** Whether a weight meets the quota of the total. */
    boolean isMet(long weight, long total) {
        return denominator * weight > need(total);
    }

    /** What {@code denominator × weight} must exceed so that the weight meets the quota of the total. */
    long need(long total) {
        return numerator * total - (strict ? 0 : 1);
    }
}
