package org.pierce.screening;

import java.util.Collections;
import java.util.Set;

/**
 * A finding as the assessment weighs it.
 *
 * @param finding id of the finding
 * @param flag its flag
 * @param facts ids of the facts that decide it; what every finding about the structure shares is not among them
 * @param assumed whether it rests on assumed facts
 * @param majorityOfProfit whether it shows for certain that more than half of net profit goes elsewhere
 */
record Indicator(
        String finding,
        String flag,
        Severity severity,
        Leg leg,
        Standing standing,
        Set<String> facts,
        boolean assumed,
        boolean majorityOfProfit) {

    Indicator {
        facts = Set.copyOf(facts);
    }

    boolean isAtLeast(Severity least) {
        return severity.isAtLeast(least);
    }

    boolean sharesFactWith(Indicator other) {
        return !Collections.disjoint(facts, other.facts);
    }

    /** Whether one of the two adds nothing to the other. */
    boolean repeats(Indicator other) {
        return facts.containsAll(other.facts) || other.facts.containsAll(facts);
    }
}
