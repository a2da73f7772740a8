package org.pierce.screening;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pierce.control.Certainty;
import org.pierce.control.ControlPath;
import org.pierce.structure.OnRecord;

/**
 * An indicator with its evidence.
 *
 * @param id identity: hash of flag, practice and cause; the same over snapshots, never of amounts, dates or the path
 * @param flag OWN-01 …
 * @param rule id of the rule that found it
 * @param title what was found, as a sentence without a stop
 * @param severity as raised, lowered and capped
 * @param severityReason why it differs from the flag's own: "raised from high, strong state"
 * @param practice id of the practice
 * @param cause ids of the parties or agreement that the rule names as its cause
 * @param path the control path, or null where the statement says what does or does not exist
 * @param statement what is found, one or two plain sentences with names filled in
 * @param facts ids of all facts that it rests on
 * @param against ids of facts on file that speak against it
 * @param law what the law says, with its basis
 * @param record paper or practice, of the decisive fact
 * @param certainty certain or possible
 * @param assumed whether it rests on assumed facts
 * @param values what the rule measured: shares, prices, counts; for texts and tables
 * @param missing what is not known and would bear on it, by topic name or law parameter
 * @param cure wording for a deal memo
 * @param leg which leg it feeds
 * @param hard whether it counts even if never exercised
 * @param factsHash hash of the facts; where it changes an acceptance stands as "facts changed since"
 */
public record Finding(
        String id,
        String flag,
        String rule,
        String title,
        Severity severity,
        String severityReason,
        String practice,
        List<String> cause,
        @Nullable ControlPath path,
        String statement,
        List<String> facts,
        List<String> against,
        List<AppliedLaw> law,
        OnRecord record,
        Certainty certainty,
        boolean assumed,
        Map<String, Object> values,
        List<String> missing,
        String cure,
        Leg leg,
        boolean hard,
        String factsHash) {

    public Finding {
        cause = List.copyOf(cause);
        facts = List.copyOf(facts);
        against = List.copyOf(against);
        law = List.copyOf(law);
        values = Map.copyOf(values);
        missing = List.copyOf(missing);
    }
}
