package org.pierce.analysis;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pierce.control.Derivation;
import org.pierce.law.Eligibility;
import org.pierce.law.ResolvedLaw;
import org.pierce.screening.Assessment;
import org.pierce.screening.PracticeSurroundings;
import org.pierce.screening.RuleAnswers;
import org.pierce.screening.Thresholds;
import org.pierce.structure.Structure;

/**
 * What came of an analysis, with all that reports and charts need beside it.
 *
 * @param request what was asked
 * @param assessment findings, and the assessment of each practice
 * @param surroundings law, eligibility, owners and control paths of each practice, by its id
 * @param thresholds the thresholds that were used; changed ones are marked
 * @param answers what each rule answered, for a trial of other facts
 */
public record AnalysisResult(
        AnalysisRequest request,
        Assessment assessment,
        Map<String, PracticeSurroundings> surroundings,
        Thresholds thresholds,
        RuleAnswers answers) {

    public AnalysisResult {
        surroundings = Map.copyOf(surroundings);
    }

    public Structure structure() {
        return request.stored().structure();
    }

    public Derivation derivation() {
        return request.stored().derivation();
    }

    /** The law that was resolved for a practice. */
    public ResolvedLaw lawOf(String practice) {
        return surroundingsOf(practice).law();
    }

    /** Whether a party may control a practice; empty for a party that has nothing to do with it. */
    public Optional<Eligibility> findEligibility(String practice, String party) {
        return Optional.ofNullable(surroundingsOf(practice).eligibility().get(party));
    }

    /** @throws NullPointerException if the structure has no such practice */
    public PracticeSurroundings surroundingsOf(String practice) {
        return Objects.requireNonNull(surroundings.get(practice), "no such practice");
    }
}
