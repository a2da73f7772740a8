package org.pierce.matter;

import org.jspecify.annotations.Nullable;

/**
 * Which findings of an assessment are wanted. What is null or blank does not matter; words are compared without regard to case.
 *
 * @param severity word of the severity
 * @param group group of flags, in capitals
 * @param flag id of the flag
 * @param practice id of the practice
 * @param state code of the practice's state
 * @param record word of the record
 * @param certainty word of the certainty
 * @param text what title, statement or flag must contain
 * @param from place of the first that is shown among those that match, from 0
 * @param limit how many are shown at most, from 1
 */
public record FindingQuery(
        @Nullable String severity,
        @Nullable String group,
        @Nullable String flag,
        @Nullable String practice,
        @Nullable String state,
        @Nullable String record,
        @Nullable String certainty,
        @Nullable String text,
        int from,
        int limit) {

    public FindingQuery {
        if (from < 0 || limit < 1) {
            throw new IllegalArgumentException("Ask from place 0 upward, for one finding at least.");
        }
    }
}
