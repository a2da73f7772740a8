package org.pierce.screening;

import java.util.List;

/**
 * What came of one flag in one practice.
 *
 * @param practice id of the practice
 * @param flag id of the flag
 * @param result found, cleared, not found, not known or not examined
 * @param reason the exception with its citation, or what is missing, in words; empty where found or not found
 * @param missing topics (by name) or law parameters that would decide it
 */
public record FlagOutcome(String practice, String flag, Result result, String reason, List<String> missing) {

    public FlagOutcome {
        missing = List.copyOf(missing);
    }

    /** The same of another practice. */
    FlagOutcome with(String other) {
        return other.equals(practice) ? this : new FlagOutcome(other, flag, result, reason, missing);
    }
}
