package org.pierce.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pierce.screening.Assessment;
import org.pierce.screening.Finding;
import org.pierce.screening.Grade;
import org.pierce.screening.PracticeAssessment;
import org.pierce.screening.Severity;

/** What was decided, and what an assessment must say of it: the table at the top of {@code sample-data/cases/README.md}. */
enum DecidedOutcome {
    SHAM,
    UNLAWFUL_OWNERSHIP,
    FEE_SPLIT,
    PLEADED_SHAM,
    LAWFUL,
    LAWFUL_EXCEPTION,
    MISCONDUCT_NOT_SHAM,
    NO_CPOM_HOLDING,
    /** Twins whose head names the grade itself. */
    GRADE_NAMED;

    private static final Set<Grade> GRAVE =
            EnumSet.of(Grade.STRONG_INDICATORS, Grade.INELIGIBLE_OWNERSHIP, Grade.RESTRICTED_FEE);

    /** Whether the grades of one practice are those that the decision asks for. */
    boolean accepts(PracticeAssessment practice, Assessment assessment, DecidedHead head) {
        var grade = practice.grade();
        return switch (this) {
            case SHAM -> grade == Grade.STRONG_INDICATORS;
            case UNLAWFUL_OWNERSHIP -> grade == Grade.INELIGIBLE_OWNERSHIP || grade == Grade.STRONG_INDICATORS;
            case FEE_SPLIT -> grade == Grade.RESTRICTED_FEE;
            case PLEADED_SHAM -> grade == Grade.STRONG_INDICATORS || grade == Grade.ELEVATED;
            case LAWFUL, LAWFUL_EXCEPTION ->
                none(practice, GRAVE) && onlyNamed(assessment.findingsOf(practice.practice()), Severity.HIGH, head);
            case MISCONDUCT_NOT_SHAM ->
                none(practice, EnumSet.of(Grade.STRONG_INDICATORS, Grade.INELIGIBLE_OWNERSHIP))
                        && onlyNamed(assessment.findingsOf(practice.practice()), Severity.MEDIUM, head);
            case NO_CPOM_HOLDING -> !head.isNegativeControl() || none(practice, EnumSet.of(Grade.STRONG_INDICATORS));
            case GRADE_NAMED -> grade == head.getGrade();
        };
    }

    private static boolean none(PracticeAssessment practice, Set<Grade> grades) {
        return !grades.contains(practice.grade()) && practice.also().stream().noneMatch(grades::contains);
    }

    private static boolean onlyNamed(List<Finding> findings, Severity least, DecidedHead head) {
        return findings.stream()
                .filter(finding -> finding.severity().isAtLeast(least))
                .allMatch(finding -> head.flags().contains(finding.flag())
                        || (head.advisory().contains(finding.flag())
                                && !finding.severity().isAtLeast(Severity.HIGH)));
    }
}
