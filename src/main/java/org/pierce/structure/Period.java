package org.pierce.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * First and last day of a fact, both included. An empty end is not known to have ended; an empty start is not known to
 * have begun later than any date asked for.
 */
public record Period(@Nullable PartialDate from, @Nullable PartialDate to) {

    /** Undated. */
    public static final Period ALWAYS = new Period(null, null);

    /** The day that stands for "since ever" in the store. */
    public static final LocalDate EVER = LocalDate.of(1, 1, 1);

    /** The day that stands for "not known to have ended" in the store. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    public static Period of(LocalDate from, LocalDate to) {
        return new Period(from.equals(EVER) ? null : PartialDate.of(from), to.equals(OPEN) ? null : PartialDate.of(to));
    }

    /** First day on which the fact can hold. */
    public LocalDate since() {
        return from == null ? EVER : from.earliest();
    }

    /** Last day on which the fact can hold. */
    public LocalDate until() {
        return to == null ? OPEN : to.latest();
    }

    /** First day from which the fact holds for certain. */
    public LocalDate surelySince() {
        return from == null ? EVER : from.latest();
    }

    /** Last day up to which the fact holds for certain; before {@link #surelySince()} if no day is certain. */
    public LocalDate surelyUntil() {
        return to == null ? OPEN : to.earliest();
    }

    /** Whether the fact can hold on the day. */
    public boolean mayHoldOn(LocalDate day) {
        return !day.isBefore(since()) && !day.isAfter(until());
    }

    /** Whether the fact holds on the day for certain. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(surelySince()) && !day.isAfter(surelyUntil());
    }
}
