package org.pierce.structure;

/** How an agreement goes on after its term. */
public enum Renewal {
    NONE,
    AUTOMATIC,
    EVERGREEN,
    BY_PRACTICE,
    BY_MANAGER,
    BY_BOTH
}
