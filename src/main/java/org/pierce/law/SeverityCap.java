package org.pierce.law;

/** The most severe that a finding may be which rests on a value of the law. */
public enum SeverityCap {
    NONE,
    HIGH,
    MEDIUM;

    /** The stricter of the two. */
    public SeverityCap and(SeverityCap other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
