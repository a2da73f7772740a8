package org.pierce.structure;

/** Period of an amount. */
public enum PayPeriod {
    ONCE,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
}
