package org.pierce.screening;

/** The two legs of an assessment, and what stands beside them. */
public enum Leg {
    /** Ownership in name. */
    NAME,
    /** Control or profit. */
    CONTROL,
    /** Ownership by an ineligible party, which stands alone. */
    OWNERSHIP,
    /** A fee of a kind that the state restricts. */
    FEE,
    /** Corroborates only. */
    NONE
}
