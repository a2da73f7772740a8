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
    OTHER;

    /** As a reader says it, {@code chief operating officer}: the words of sheets leave the last one out. */
    public String spoken() {
        return switch (this) {
            case CHIEF_EXECUTIVE, CHIEF_OPERATING, CHIEF_MEDICAL -> Words.spoken(this) + " officer";
            default -> Words.spoken(this);
        };
    }
}
