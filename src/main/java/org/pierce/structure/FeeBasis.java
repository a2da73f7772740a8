package org.pierce.structure;

/** How a payment is computed. */
public enum FeeBasis {
    FLAT,
    COST_PLUS,
    HOURLY,
    PER_UNIT,
    PER_PATIENT,
    PER_REFERRAL,
    PERCENT_OF_GROSS,
    PERCENT_OF_NET,
    PERCENT_OF_PROFIT,
    RESIDUAL,
    NOT_STATED
}
