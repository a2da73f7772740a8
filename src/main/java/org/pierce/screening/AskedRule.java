package org.pierce.screening;

import java.util.List;
import java.util.Map;
import org.pierce.store.SnapshotKey;

/**
 * A rule as it was put to the graph for one practice.
 *
 * @param text the whole query, with what the engine opens it with
 * @param parameters what it was asked with: the practice with its surroundings and law, the day, the thresholds
 */
public record AskedRule(String text, Map<String, Object> parameters) {

    public AskedRule {
        parameters = Map.copyOf(parameters);
    }

    /**
     * @param around the practice with what was worked out around it
     * @param assessment of which snapshot and day
     * @param thresholds that were used
     */
    public static AskedRule of(Rule rule, PracticeSurroundings around, Assessment assessment, Thresholds thresholds) {
        var row = around.asRow(
                SnapshotKey.of(assessment.snapshot(), around.practice().id()));
        var common = Map.<String, Object>of("date", assessment.factsAsOf(), "threshold", thresholds.asMap());
        return new AskedRule(
                RuleQuery.of(rule).text(),
                RuleQuery.parameters(RuleReads.of(rule.tail()).of(List.of(row)), common));
    }
}
