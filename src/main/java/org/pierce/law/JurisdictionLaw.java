package org.pierce.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The law of one jurisdiction as its file gives it.
 *
 * @param jurisdiction two letters
 * @param researched the day on which the research was closed
 * @param confidence of the research as a whole: high, medium or low
 * @param grounds what the rule rests on: statute, case law …
 * @param citations the list to which a row without a citation of its own refers
 * @param notKnown why a parameter without a row is not known, by parameter
 * @param notVerified what the research did not verify
 * @param sources public pages that were read in part
 */
public record JurisdictionLaw(
        String jurisdiction,
        String name,
        LocalDate researched,
        String confidence,
        String summary,
        List<String> grounds,
        List<String> citations,
        List<LawRow> rows,
        Map<String, String> notKnown,
        List<PendingLaw> pending,
        List<Prose> prose,
        List<String> notVerified,
        List<String> sources) {

    /** Rows of one parameter, in the order of the file. */
    List<LawRow> rows(Parameter parameter) {
        return rows.stream()
                .filter(row -> row.parameter().id().equals(parameter.id()))
                .toList();
    }

    /** The citation of a row, or the list as a whole. */
    public String cite(LawRow row) {
        if (row.citation() != null) {
            return row.citation();
        }
        var listed = citations.stream()
                .filter(entry -> !isOfAnotherProfession(entry, row))
                .toList();
        return listed.isEmpty() ? "no citation in the research" : "see " + String.join("; ", listed);
    }

    /** What only rows of other professions cite, such as a decision on optometrists, supports nothing here. */
    private boolean isOfAnotherProfession(String entry, LawRow row) {
        var citing = rows.stream()
                .filter(other -> other.citation() != null && isFirstIn(entry, other.citation()))
                .toList();
        return !citing.isEmpty() && citing.stream().noneMatch(row::sharesProfession);
    }

    /** The citation is the entry, or stands first in it as a whole: a list of sections is not its first sections. */
    private static boolean isFirstIn(String entry, String citation) {
        return entry.equals(citation) || entry.startsWith(citation + ";") || entry.startsWith(citation + " (");
    }
}
