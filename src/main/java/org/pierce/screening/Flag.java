package org.pierce.screening;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One red flag, as the head of its rule declares it.
 *
 * @param id OWN-01 …
 * @param title what is found, as a sentence without a stop
 * @param severity severity before anything moves it; null where each row of the rule says its own
 * @param adjust how it moves with the state
 * @param byLaw severity by the value of a law parameter; the first whose value is listed decides, instead of adjust
 * @param leg which leg of the assessment it feeds
 * @param standing what it counts as beyond its leg
 * @param cites law parameters whose value stands beside a finding where known, without deciding it
 * @param hard whether a paper right counts in full even if never exercised
 * @param statement template of the finding's text, with the row's values in braces
 * @param inPractice template where the decisive fact was observed rather than written; null where the same
 * @param cure wording for a deal memo
 * @param authority cases and articles that it comes from
 * @param needs what "not found" demands
 */
public record Flag(
        String id,
        String title,
        @Nullable Severity severity,
        Adjust adjust,
        List<ByLaw> byLaw,
        Leg leg,
        Standing standing,
        List<String> cites,
        boolean hard,
        String statement,
        @Nullable String inPractice,
        String cure,
        String authority,
        Needs needs) {

    public Flag {
        byLaw = List.copyOf(byLaw);
        cites = List.copyOf(cites);
    }

    /** The severity of the head, empty where each row says its own. */
    public Optional<Severity> base() {
        return Optional.ofNullable(severity);
    }
}
