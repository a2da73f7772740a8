package org.pierce.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.pierce.law.Overlay;

/**
 * What to analyze, and on which terms.
 *
 * @param stored the snapshot
 * @param factsAsOf the day on which the facts are taken
 * @param lawAsOf the day on which the law is taken; a later day keeps the facts and changes the law
 * @param overlays values that counsel puts in place of the research
 * @param thresholds thresholds that this matter changes, by name
 */
public record AnalysisRequest(
        StoredStructure stored,
        LocalDate factsAsOf,
        LocalDate lawAsOf,
        List<Overlay> overlays,
        Map<String, BigDecimal> thresholds) {

    public AnalysisRequest {
        overlays = List.copyOf(overlays);
        thresholds = Map.copyOf(thresholds);
    }

    /** On the snapshot's own date, with nothing changed. */
    public static AnalysisRequest of(StoredStructure stored) {
        return new AnalysisRequest(stored, stored.date(), stored.date(), List.of(), Map.of());
    }

    AnalysisRequest with(StoredStructure other) {
        return new AnalysisRequest(other, factsAsOf, lawAsOf, overlays, thresholds);
    }

    public AnalysisRequest withFactsAsOf(LocalDate day) {
        return new AnalysisRequest(stored, day, lawAsOf, overlays, thresholds);
    }

    public AnalysisRequest withLawAsOf(LocalDate day) {
        return new AnalysisRequest(stored, factsAsOf, day, overlays, thresholds);
    }

    public AnalysisRequest withOverlays(List<Overlay> changed) {
        return new AnalysisRequest(stored, factsAsOf, lawAsOf, changed, thresholds);
    }

    public AnalysisRequest withThresholds(Map<String, BigDecimal> changed) {
        return new AnalysisRequest(stored, factsAsOf, lawAsOf, overlays, changed);
    }
}
