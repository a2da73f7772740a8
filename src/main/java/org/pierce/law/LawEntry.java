package org.pierce.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Profession;
import org.pierce.structure.Words;

/**
 * A row of the law as readers see it.
 *
 * @param value with its unit: {@code at most 49 percent}
 * @param professions for which it was researched: {@code every profession}, or their names; empty for medicine alone
 * @param conditions in words, all of which must hold
 * @param agreementsFrom applies to agreements entered or renewed on or after that day; null for all
 * @param basis how well it is supported, in words
 * @param citation the authority, or where to look for one
 * @param from first day in force, null where the research gives none
 * @param to last day in force, null where none is known
 */
public record LawEntry(
        String value,
        String professions,
        List<String> conditions,
        @Nullable LocalDate agreementsFrom,
        String basis,
        String citation,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String note) {

    public LawEntry {
        conditions = List.copyOf(conditions);
    }

    static LawEntry of(JurisdictionLaw law, LawRow row) {
        return new LawEntry(
                value(row),
                professions(row),
                row.when().stream().map(Condition::text).toList(),
                row.agreementsFrom(),
                row.basis().words(),
                row.citation() == null && !law.citations().isEmpty() ? "see the citations below" : law.cite(row),
                row.from(),
                row.to(),
                row.note());
    }

    /** The value with its unit. */
    static String value(LawRow row) {
        var unit = row.parameter().unit() == null ? "" : " " + row.parameter().unit();
        return row.value().text() + unit;
    }

    /** From when to when it is in force: {@code from 2026-01-01; to 2028-12-31}, empty where no day is known. */
    public String dates() {
        return (from == null ? "" : "from " + from)
                + (from == null || to == null ? "" : "; ")
                + (to == null ? "" : "to " + to);
    }

    /** What the law says, without what supports it: equal where two states say the same. */
    String said() {
        return "%s|%s|%s".formatted(value, conditions, agreementsFrom);
    }

    private static String professions(LawRow row) {
        if (row.professions().isEmpty()) {
            return "every profession";
        }
        return row.professions().equals(Set.of(Profession.MEDICINE))
                ? ""
                : row.professions().stream().map(Words::spoken).sorted().collect(Collectors.joining(", "));
    }
}
