package org.pierce.report;

import java.util.List;
import org.pierce.explain.Explanation;
import org.pierce.screening.AppliedLaw;
import org.pierce.screening.AssessedMatter;
import org.pierce.screening.Finding;
import org.pierce.screening.Grade;
import org.pierce.screening.LegResult;
import org.pierce.screening.Severity;

/**
 * Everything that a report says, in its order and in words: the one source of all formats.
 *
 * @param size how many practices there are, also where the format lists fewer
 * @param omissions what the format leaves out of a large matter, and where it stands; empty where nothing is left out
 * @param findings all findings told, in the order of the assessment
 */
public record ReportView(
        String matter,
        String subject,
        String privilege,
        String headline,
        List<Field> fields,
        List<String> summary,
        List<PracticeRow> practices,
        int size,
        Counts total,
        List<String> omissions,
        List<Issue> issues,
        List<Explanation> findings,
        List<PracticeSection> sections,
        List<Ask> asks,
        List<OpenQuestion> questions,
        List<AppliedLaw> law,
        List<String> assumptions) {

    /** The view of a matter, without drawings. */
    public static ReportView of(AssessedMatter matter) {
        return new ReportViews(matter).view();
    }

    /** Whether a practice has a section of its own. */
    public boolean isSetOut(PracticeRow row) {
        return sections.stream().anyMatch(section -> section.row().id().equals(row.id()));
    }

    /** A line of the title block. */
    public record Field(String name, String value) {}

    /** How many findings of each severity. */
    public record Counts(int critical, int high, int medium, int low, int info) {

        public static Counts of(List<Finding> findings) {
            return new Counts(
                    count(findings, Severity.CRITICAL),
                    count(findings, Severity.HIGH),
                    count(findings, Severity.MEDIUM),
                    count(findings, Severity.LOW),
                    count(findings, Severity.INFO));
        }

        public int all() {
            return critical + high + medium + low + info;
        }

        private static int count(List<Finding> findings, Severity severity) {
            return (int) findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }
    }

    /** A practice in the table. */
    public record PracticeRow(
            String id, String name, String state, String profession, Grade grade, String also, Counts counts) {}

    /**
     * Findings of one flag and one cause, over all practices.
     *
     * @param first the worst of them, which the issue is told by
     * @param practices names of the practices that share it
     */
    public record Issue(Explanation first, Severity severity, List<String> practices) {

        private static final int EVIDENCE = 2;

        /** The facts that weigh most; the finding itself has all. */
        public List<Explanation.Point> evidence() {
            return first.supports().stream().limit(EVIDENCE).toList();
        }
    }

    /** What is said of one practice. */
    public record PracticeSection(
            PracticeRow row,
            String reason,
            String composition,
            LegResult name,
            LegResult control,
            List<String> contrary,
            String chart,
            List<Explanation> findings,
            List<Factor> factors,
            List<Ask> asks) {}

    /** A flag and what came of it. */
    public record Factor(String flag, String title, String result, String reason) {}

    /** A document to ask for, and what for. */
    public record Ask(String practice, String about, String document) {}

    /**
     * What facts alone do not settle.
     *
     * @param title the flag, as a sentence without a stop
     * @param document what answers it
     * @param why why it is not computed, or not in full
     */
    public record OpenQuestion(
            String practice, String flag, String title, String question, String document, String why) {}
}
