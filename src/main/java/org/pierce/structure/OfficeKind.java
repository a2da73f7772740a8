package org.pierce.structure;

/** Offices in corporations, companies, partnerships, trusts and practices. */
public enum OfficeKind {
    DIRECTOR,
    MANAGER,
    MANAGING_MEMBER,
    GENERAL_PARTNER,
    TRUSTEE,
    PROTECTOR,
    SETTLOR,
    BENEFICIARY,
    PRESIDENT,
    CHIEF_EXECUTIVE,
    CHIEF_OPERATING,
    CHIEF_MEDICAL,
    VICE_PRESIDENT,
    SECRETARY,
    TREASURER,
    MEDICAL_DIRECTOR,
    COMMITTEE_MEMBER,
    OTHER
}
