package org.pierce.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state that somebody gives a finding.
 *
 * @param reason why; for a cure, the new fact that mends it; may be empty where open
 * @param until the last day of an acceptance; null for every other state
 * @param acceptedBy whose acceptance it is; empty for every other state
 */
public record Decision(
        ReviewState state, String reason, @Nullable LocalDate until, String acceptedBy) {

    public static final Decision OPEN = new Decision(ReviewState.OPEN, "", null, "");

    /** Longest reason that is kept, in characters. */
    public static final int LONGEST = 4_000;

    public Decision {
        reason = reason.strip();
        acceptedBy = acceptedBy.strip();
        if (state != ReviewState.ACCEPTED) {
            until = null;
            acceptedBy = "";
        }
    }

    /** What it lacks, each as a sentence with the remedy; empty where it can be kept. */
    public List<String> listProblems() {
        var problems = new ArrayList<String>();
        if (state != ReviewState.OPEN && reason.isEmpty()) {
            problems.add(
                    state == ReviewState.CURED
                            ? "A cure needs the new fact: say which document mends it."
                            : "This state needs a reason: say why.");
        }
        if (state == ReviewState.ACCEPTED && until == null) {
            problems.add("An acceptance needs its last day: write it as 2026-12-31.");
        }
        if (state == ReviewState.ACCEPTED && acceptedBy.isEmpty()) {
            problems.add("An acceptance needs a name: say who accepts it.");
        }
        if (reason.length() > LONGEST) {
            problems.add("The reason is too long: keep it to %d characters.".formatted(LONGEST));
        }
        return problems;
    }
}
