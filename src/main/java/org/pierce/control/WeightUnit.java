package org.pierce.control;

/** In what it is counted what parties bring to control. */
public enum WeightUnit {
    /** Percent of all votes. */
    PERCENT,
    /** Shares of a class, where votes follow their number. */
    SHARES,
    /** Seats of a governing body; a casting vote is half a seat more. */
    SEATS,
    /** Not counted: any one is enough, as with a right. */
    ONE
}
