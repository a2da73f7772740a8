package org.pierce.structure;

/** Status of a license with its board. Only active and probation allow practice. */
public enum LicenseStatus {
    ACTIVE,
    PROBATION,
    INACTIVE,
    EXPIRED,
    SUSPENDED,
    REVOKED,
    SURRENDERED,
    RETIRED,
    PENDING
}
