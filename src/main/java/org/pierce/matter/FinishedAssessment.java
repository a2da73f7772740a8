package org.pierce.matter;

import java.time.LocalDate;

/**
 * An assessment to be kept.
 *
 * @param snapshot id of the snapshot that was assessed
 * @param factsAsOf the day on which the facts were taken
 * @param lawAsOf the day on which the law was taken
 * @param law text of the law packs, all of it
 * @param rules text of the rules, all of it
 * @param thresholds text of the thresholds
 * @param json the assessment itself, as JSON
 */
public record FinishedAssessment(
        String snapshot,
        LocalDate factsAsOf,
        LocalDate lawAsOf,
        String law,
        String rules,
        String thresholds,
        String json) {}
