package org.pierce.timeline;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pierce.law.LawEvent;
import org.pierce.screening.Finding;
import org.pierce.structure.Fact;

/**
 * A finding that is not on one day as it was on the day before.
 *
 * @param before the finding as it was, null where it appears
 * @param after the finding as it is, null where it ends
 * @param cause what makes it change
 * @param law changes of the law on that day, where the law is the cause
 * @param facts facts that begin or end with that day, where they are the cause
 */
public record FindingChange(
        @Nullable Finding before, @Nullable Finding after, Cause cause, List<LawEvent> law, List<Fact> facts) {

    /** What makes a finding change. */
    public enum Cause {
        /** The law of the day, with the facts of the day before. */
        LAW,
        /** The facts of the day, with the law of the day before. */
        FACTS,
        /** Neither without the other, or each alone. */
        LAW_AND_FACTS,
        /** Neither: a span of time has run out, such as the twelve months of a review. */
        TIME
    }

    /** What happens to it. */
    public enum Kind {
        APPEARS,
        ENDS,
        /** Its severity is another. */
        CHANGES
    }

    public FindingChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a finding that neither was nor is");
        }
        law = List.copyOf(law);
        facts = List.copyOf(facts);
    }

    public Kind kind() {
        if (before == null) {
            return Kind.APPEARS;
        }
        return after == null ? Kind.ENDS : Kind.CHANGES;
    }

    /** The finding as it is, or as it was where it ends. */
    public Finding finding() {
        return after != null ? after : Objects.requireNonNull(before);
    }
}
