package org.pierce.structure;

/** Status of a filing. */
public enum FilingStatus {
    ACTIVE,
    EXPIRED,
    PENDING,
    DENIED,
    NONE
}
