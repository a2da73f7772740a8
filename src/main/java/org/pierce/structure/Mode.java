package org.pierce.structure;

/** What a power lets its holder do. Deciding, approving and vetoing are control; advising and executing are not. */
public enum Mode {
    DECIDES,
    APPROVES,
    VETOES,
    ADVISES,
    EXECUTES
}
