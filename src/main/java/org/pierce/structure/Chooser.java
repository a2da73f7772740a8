package org.pierce.structure;

/** Who chooses the successor. */
public enum Chooser {
    HOLDER,
    LICENSEES,
    BOARD,
    COURT,
    NOT_STATED
}
