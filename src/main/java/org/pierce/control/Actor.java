package org.pierce.control;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose decision it is when somebody decides.
 *
 * @param party who decides; null where it is the governed entity itself, through its own people
 * @param certainty whether the capacity is known
 * @param facts ids of the facts from which the capacity was read
 * @param assumed whether any of them is assumed
 * @param agent the natural person who acts for the party, where one does
 */
record Actor(
        @Nullable String party,
        Certainty certainty,
        List<String> facts,
        boolean assumed,
        @Nullable String agent) {

    Actor {
        facts = List.copyOf(facts);
    }

    /** Somebody who decides for itself. */
    static Actor self(String party) {
        return new Actor(party, Certainty.CERTAIN, List.of(), false, null);
    }

    /** The governed entity itself. */
    static Actor itself(Certainty certainty) {
        return new Actor(null, certainty, List.of(), false, null);
    }

    boolean isItself() {
        return party == null;
    }

    Actor with(String fact, boolean assumedFact) {
        var all = new ArrayList<>(facts);
        if (!all.contains(fact)) {
            all.add(fact);
        }
        return new Actor(party, certainty, all, assumed || assumedFact, agent);
    }
}
