package org.pierce.structure;

/** Kinds of filings. */
public enum FilingKind {
    PERMIT,
    REGISTRATION,
    ENROLLMENT,
    EXCLUSION_CHECK,
    NOTICE,
    OWNERSHIP_DISCLOSURE,
    COMPLIANCE_REVIEW,
    FACILITY_LICENSE,
    OTHER
}
