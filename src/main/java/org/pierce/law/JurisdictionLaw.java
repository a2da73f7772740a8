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
        return citations.isEmpty() ? "no citation in the research" : "see " + String.join("; ", citations);
    }
}
