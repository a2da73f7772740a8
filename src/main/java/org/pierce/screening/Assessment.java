package org.pierce.screening;

import java.time.LocalDate;
import java.util.List;

/**
 * A snapshot judged on two dates by a law pack, rules and thresholds, all named so that it can be repeated.
 *
 * @param snapshot id of the snapshot
 * @param factsAsOf the day on which the facts are taken
 * @param lawAsOf the day on which the law is taken
 * @param rules version and hash of the rules
 * @param law version and hash of the law packs
 * @param thresholds version and hash of the thresholds
 * @param practices one assessment for each practice, in the order of the sheet
 * @param findings all findings, by severity, flag and practice
 */
public record Assessment(
        String snapshot,
        LocalDate factsAsOf,
        LocalDate lawAsOf,
        String rules,
        String law,
        String thresholds,
        List<PracticeAssessment> practices,
        List<Finding> findings) {

    public Assessment {
        practices = List.copyOf(practices);
        findings = FindingList.of(findings);
    }

    /** The findings of one practice, in order. */
    public List<Finding> findingsOf(String practice) {
        return FindingList.of(findings).of(practice);
    }
}
