package org.pierce.matter;

import java.util.List;

/**
 * An assessment to be kept.
 *
 * @param terms what it was made of and by
 * @param json the assessment itself, as JSON
 * @param findings its findings, in its order
 */
public record FinishedAssessment(AssessmentTerms terms, String json, List<KeptFinding> findings) {

    public FinishedAssessment {
        findings = List.copyOf(findings);
    }
}
