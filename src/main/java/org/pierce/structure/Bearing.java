package org.pierce.structure;

/** Whether a source speaks for a fact or against it. */
public enum Bearing {
    SUPPORTS,
    CONTRADICTS
}
