package org.pierce.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Assessments to be kept, with findings that differ in their id and words only. */
final class Finished {

    static final LocalDate DAY = LocalDate.of(2026, 11, 15);

    private Finished() {}

    static FinishedAssessment of(String snapshot, String rules, String... findings) {
        return of(
                terms(snapshot, DAY, rules),
                Stream.of(findings).map(Finished::finding).toList());
    }

    static FinishedAssessment of(AssessmentTerms terms, List<KeptFinding> findings) {
        return new FinishedAssessment(terms, "{\"findings\":%d}".formatted(findings.size()), findings);
    }

    static AssessmentTerms terms(String snapshot, LocalDate lawAsOf, String rules) {
        return new AssessmentTerms(snapshot, DAY, lawAsOf, Kept.of("law"), Kept.of(rules), Kept.of("thresholds"));
    }

    static KeptFinding finding(String id) {
        return new KeptFinding(id, "OWN-01", "OWN", "high", "p1", "CA", "paper", "certain", "hash", id);
    }
}
