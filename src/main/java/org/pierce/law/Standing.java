package org.pierce.law;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a party stands towards a practice, and why.
 *
 * @param reasons pieces of a sentence whose subject is the party: {@code holds no license of the state}
 * @param rows the rows of the law that decided
 * @param facts ids of the licenses, stakes and filings that decided
 */
public record Standing(Eligibility eligibility, List<String> reasons, List<LawRow> rows, List<String> facts) {

    public Standing {
        reasons = List.copyOf(reasons);
        rows = List.copyOf(rows);
        facts = List.copyOf(facts);
    }

    static Standing of(Eligibility eligibility, String reason, LawValue... values) {
        return new Standing(
                eligibility,
                List.of(reason),
                Arrays.stream(values).flatMap(value -> value.rows().stream()).toList(),
                List.of());
    }

    Standing withFacts(List<String> ids) {
        return new Standing(eligibility, reasons, rows, ids);
    }

    /** The same standing with a reason in front of its own. */
    Standing after(String reason) {
        return new Standing(
                eligibility, Stream.concat(Stream.of(reason), reasons.stream()).toList(), rows, facts);
    }
}
