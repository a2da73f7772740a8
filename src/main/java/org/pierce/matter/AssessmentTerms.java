package org.pierce.matter;

import java.time.LocalDate;

/**
 * What an assessment was made of and by: on the same terms it comes out the same, so it is kept once.
 *
 * @param snapshot id of the snapshot that was assessed
 * @param factsAsOf the day on which the facts were taken
 * @param lawAsOf the day on which the law was taken
 * @param law text of the law packs, all of it
 * @param rules text of the rules, all of it
 * @param thresholds text of the thresholds
 */
public record AssessmentTerms(
        String snapshot, LocalDate factsAsOf, LocalDate lawAsOf, Kept law, Kept rules, Kept thresholds) {

    /** The id of the assessment on these terms, 64 hexadecimal digits. */
    public String id() {
        return Hash.of("%s %s %s %s %s %s"
                .formatted(snapshot, factsAsOf, lawAsOf, law.hash(), rules.hash(), thresholds.hash()));
    }
}
