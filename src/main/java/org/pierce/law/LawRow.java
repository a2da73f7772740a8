package org.pierce.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Profession;

/**
 * One row of the law.
 *
 * @param professions the professions that it was researched for; empty for all
 * @param when all must hold
 * @param agreementsFrom applies to agreements entered or renewed on or after that day; null for all
 * @param from first day in force, null where the research gives none
 * @param to last day in force, null where none is known
 * @param citation the authority that the research ties to the value, null where it ties none
 * @param line line of the pack
 */
public record LawRow(
        String jurisdiction,
        Parameter parameter,
        Set<Profession> professions,
        ParameterValue value,
        List<Condition> when,
        @Nullable LocalDate agreementsFrom,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Basis basis,
        @Nullable String citation,
        @Nullable String note,
        int line) {

    /** Whether the row is in force on the day; a row without a first day counts on every earlier day too. */
    public boolean isInForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether some profession is covered by both rows. */
    boolean sharesProfession(LawRow other) {
        return professions.isEmpty()
                || other.professions().isEmpty()
                || professions.stream().anyMatch(other.professions()::contains);
    }

    /** Whether the row was researched for the profession. */
    public boolean covers(Profession profession) {
        return professions.isEmpty() || professions.contains(profession);
    }

    boolean overlaps(LawRow other) {
        return (to == null || other.from == null || !to.isBefore(other.from))
                && (other.to == null || from == null || !other.to.isBefore(from));
    }
}
