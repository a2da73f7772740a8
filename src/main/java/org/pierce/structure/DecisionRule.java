package org.pierce.structure;

/** How many votes a body needs to act. */
public enum DecisionRule {
    MAJORITY,
    TWO_THIRDS,
    UNANIMITY
}
