package org.pierce.control;

/** What an edge gives: control, or only the power to prevent, which is flagged only where law or flag names it. */
public enum Strength {
    CONTROL,
    NEGATIVE
}
