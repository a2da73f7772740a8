package org.pierce.structure;

/** How work is paid. */
public enum PayBasis {
    SALARY,
    HOURLY,
    PER_VISIT,
    PRODUCTION,
    COMMISSION,
    QUOTA,
    PROFIT_SHARE,
    STIPEND
}
