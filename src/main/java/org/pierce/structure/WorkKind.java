package org.pierce.structure;

/** Legal kind of work. */
public enum WorkKind {
    EMPLOYEE,
    CONTRACTOR,
    LEASED,
    PARTNER,
    VOLUNTEER
}
