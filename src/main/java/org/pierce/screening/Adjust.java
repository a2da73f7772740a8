package org.pierce.screening;

/** How the severity of a flag moves with the state. The steps stand in {@code cypher/severity.yaml}. */
public enum Adjust {
    /** The same everywhere. */
    NONE,
    /** Raised where the state is strong. */
    RAISE_STRONG,
    /** Lowered where the state is weak or has no such rule. */
    LOWER_WEAK,
    /** Both of these. */
    BOTH
}
