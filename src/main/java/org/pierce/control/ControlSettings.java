package org.pierce.control;

import java.math.BigDecimal;

/**
 * Numbers that are not law but house judgment; a matter may set others.
 *
 * @param nominalPrice dollars; a call at this price or below moves the shares for next to nothing. 1,000 by default: a
 *     price that buys shares of a going practice for less than a day's collections pays for paper, not for value
 * @param profitShare percent of profit; whoever takes more has what is left. 50 by default: more than half
 */
public record ControlSettings(BigDecimal nominalPrice, BigDecimal profitShare) {

    /** The house's judgment. */
    public static ControlSettings standard() {
        return new ControlSettings(new BigDecimal(1_000), new BigDecimal(50));
    }
}
