package org.pierce.screening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value of the law that a finding rests on, as it was in force.
 *
 * @param parameter id of the parameter
 * @param title what it is about, in words
 * @param jurisdiction two letters
 * @param value the value, in words
 * @param citation the citation, or "see" with the state's list
 * @param basis primary text read, secondary, general knowledge, or overlay of counsel
 * @param from first day in force, null where not known
 * @param to last day in force, null where open
 * @param note what the research says beside the value
 */
public record AppliedLaw(
        String parameter,
        String title,
        String jurisdiction,
        String value,
        String citation,
        String basis,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String note) {}
