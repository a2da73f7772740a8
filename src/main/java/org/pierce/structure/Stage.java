package org.pierce.structure;

/** Whether an agreement binds yet. */
public enum Stage {
    DRAFT,
    EXECUTED
}
