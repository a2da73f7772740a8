package org.pierce.structure;

/** Kinds of documents. */
public enum DocumentKind {
    AGREEMENT,
    CAP_TABLE,
    ARTICLES,
    BYLAWS,
    SHARE_LEDGER,
    LICENSE,
    SIGNATURE_CARD,
    BANK_STATEMENT,
    LEDGER,
    INVOICE,
    VALUATION,
    PAYROLL,
    MINUTES,
    POLICY,
    CONSENT_FORM,
    ADVERTISEMENT,
    ORGANIZATION_CHART,
    INTERVIEW,
    CORRESPONDENCE,
    FILING,
    COURT_DECISION,
    RESIGNATION,
    STOCK_POWER,
    OTHER
}
