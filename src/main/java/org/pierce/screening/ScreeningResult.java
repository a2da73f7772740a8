package org.pierce.screening;

import java.util.Map;

/**
 * What came of a screening.
 *
 * @param assessment findings and the assessment of each practice
 * @param surroundings what was worked out around each practice, by its id: law, eligibility, owners, paths
 */
public record ScreeningResult(Assessment assessment, Map<String, PracticeSurroundings> surroundings) {

    public ScreeningResult {
        surroundings = Map.copyOf(surroundings);
    }
}
