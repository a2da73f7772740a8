package org.pierce.screening;

/** Severity of a finding, the worst first. */
public enum Severity {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW,
    INFO;

    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** The milder of the two. */
    public Severity cappedAt(Severity cap) {
        return compareTo(cap) >= 0 ? this : cap;
    }

    /** Raised by so many steps, or lowered where negative, within the scale. */
    public Severity raisedBy(int steps) {
        return values()[Math.clamp(ordinal() - steps, 0, values().length - 1)];
    }
}
