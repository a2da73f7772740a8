package org.pierce.structure;

/** Kind of investor where the law treats it on its own; empty is not known. */
public enum InvestorKind {
    PRIVATE_EQUITY,
    HEDGE_FUND,
    PASSIVE,
    LENDER,
    HOSPITAL_AFFILIATE,
    NONE
}
