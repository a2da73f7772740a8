package org.pierce.structure;

/** How far a license reaches. */
public enum Authority {
    FULL,
    COMPACT,
    REGISTRATION
}
