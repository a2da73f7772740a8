package org.pierce.structure;

/**
 * Where a fact stands. Paper and practice are separate facts: neither clears the other, and their disagreement is
 * itself a finding.
 */
public enum OnRecord {
    /** A document says so. */
    PAPER,
    /** It was observed. */
    PRACTICE
}
