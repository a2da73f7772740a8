package org.pierce.structure;

/** What a term is about; the comment says what its value or amount means. */
public enum TermKind {
    /** yes or no. */
    EXCLUSIVE,
    /** Amount in years. */
    TERM_YEARS,
    /** When the practice may end it: without-cause, cause-only, none. */
    PRACTICE_MAY_TERMINATE,
    /** When the manager may end it: without-cause, cause-only, none. */
    MANAGER_MAY_TERMINATE,
    /** Amount in months. */
    NOTICE_MONTHS,
    /** Amount in dollars. */
    BREAK_FEE,
    /** What goes to the manager at the end: staff, lease, phone, brand, equipment, records, debt. */
    REVERTS_ON_EXIT,
    /** yes or no; amount in months; party is the beneficiary. */
    NONCOMPETE,
    /** yes or no; party is the beneficiary. */
    NON_DISPARAGEMENT,
    /** yes or no: a nondisclosure clause that reaches care or compliance; party is the beneficiary. */
    NONDISCLOSURE,
    /** State, two letters. */
    GOVERNING_LAW,
    /** yes, no or unclear: clinical matters are reserved to licensees. */
    CLINICAL_RESERVATION,
    /** yes, no or unclear: services are listed. */
    SCOPE,
    /** yes, no or unclear: the fee is computable from the text. */
    FEE_FORMULA,
    /** yes or no. */
    AMENDMENT,
    /** yes or no. */
    TERMINATION,
    /** yes or no. */
    DISPUTE_RESOLUTION,
    /** What needs the manager's consent: sale, pledge, issuance, vote, dissolution, successor. */
    CONSENT_REQUIRED,
    /** Amount in dollars a year, or value salary. */
    DISTRIBUTION_CAP,
    /** employment-end, agreement-end, default: an event outside the stake that moves it. */
    CROSS_TRIGGER,
    /** fair-market-value, book-value, nominal; amount in dollars. */
    TRANSFER_PRICE,
    /** yes or no: all assets are collateral. */
    BLANKET_LIEN,
    /** on-demand, on-exit, scheduled. */
    REPAYMENT,
    /** Who carries the malpractice cover: party. */
    INSURANCE,
    /** yes or no: billing only, revocable. */
    LIMITED_TO_BILLING,
    /** yes or no. */
    REVOCABLE,
    OTHER
}
