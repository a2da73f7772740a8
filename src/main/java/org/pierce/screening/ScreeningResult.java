package org.pierce.screening;

import java.util.Map;

/**
 * What came of a screening.
 *
 * @param assessment findings and the assessment of each practice
 * @param surroundings what was worked out around each practice, by its id: law, eligibility, owners, paths
 * @param answers what each rule answered, for a trial of other facts
 */
public record ScreeningResult(
        Assessment assessment, Map<String, PracticeSurroundings> surroundings, RuleAnswers answers) {

    public ScreeningResult {
        surroundings = Map.copyOf(surroundings);
    }
}
