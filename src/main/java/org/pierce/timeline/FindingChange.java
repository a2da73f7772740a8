package org.pierce.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pierce.law.LawEvent;
import org.pierce.screening.Finding;
import org.pierce.screening.FindingDifference;
import org.pierce.structure.Fact;

/**
 * A finding that is not on one day as it was on the day before.
 *
 * @param difference the finding before and after
 * @param cause what makes it change
 * @param law changes of the law on that day, where the law is the cause
 * @param facts facts that begin or end with that day, where they are the cause
 */
public record FindingChange(FindingDifference difference, Cause cause, List<LawEvent> law, List<Fact> facts) {

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

    public FindingChange {
        law = List.copyOf(law);
        facts = List.copyOf(facts);
    }

    public FindingDifference.Kind kind() {
        return difference.kind();
    }

    public Finding finding() {
        return difference.finding();
    }

    public @Nullable Finding before() {
        return difference.before();
    }

    public @Nullable Finding after() {
        return difference.after();
    }
}
