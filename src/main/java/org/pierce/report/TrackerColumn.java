package org.pierce.report;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.pierce.explain.Explanation;
import org.pierce.report.ReportView.PracticeRow;
import org.pierce.screening.AppliedLaw;

/** The columns of the issues list, from left to right; those without content are for the reader, filled in as far as the workbench knows it. */
enum TrackerColumn {
    PRACTICE("Practice", 22, (row, told) -> row.name()),
    STATE("State", 6, (row, told) -> row.state()),
    FLAG("Flag", 9, (row, told) -> told.finding().flag()),
    SEVERITY("Severity", 9, (row, told) -> ReportWords.severity(told.finding().severity())),
    INDICATOR("Indicator", 26, (row, told) -> told.finding().title()),
    STATEMENT("What was found", 42, (row, told) -> told.lead()),
    STANDING("Record", 11, (row, told) -> String.join(", ", ReportWords.marks(told.finding()))),
    EVIDENCE("Evidence", 52, (row, told) -> points(told.supports(), ReportWords.NO_FACT)),
    DOCUMENTS("Document and page", 30, (row, told) -> sources(told)),
    AGAINST("Against it", 40, (row, told) -> points(told.against(), ReportWords.NOTHING_AGAINST)),
    LAW("Law", 72, (row, told) -> law(told)),
    CONFIDENCE("Basis of the law", 16, (row, told) -> basis(told)),
    UNKNOWN("Not known; ask for", 34, (row, told) -> questions(told)),
    CURE("Cure", 46, (row, told) -> String.join("\n", told.cure())),
    CATEGORY("Category", 14, (row, told) -> category(told)),
    OWNER("Owner", 14),
    DUE("Due", 11),
    STATUS("Status", 12),
    COMMENTS("Comments", 32),
    IDENTITY("Finding", 18, (row, told) -> told.finding().id());

    private final String title;
    private final int width;
    private final BiFunction<PracticeRow, Explanation, String> content;
    private final boolean forReader;

    TrackerColumn(String title, int width) {
        this.title = title;
        this.width = width;
        this.content = (row, told) -> "";
        this.forReader = true;
    }

    TrackerColumn(String title, int width, BiFunction<PracticeRow, Explanation, String> content) {
        this.title = title;
        this.width = width;
        this.content = content;
        this.forReader = false;
    }

    String title() {
        return title;
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** For whoever works with the list: empty where the workbench knows nothing of it. */
    boolean isForReader() {
        return forReader;
    }

    String of(PracticeRow row, Explanation told) {
        return content.apply(row, told);
    }

    private static String points(List<Explanation.Point> points, String none) {
        return points.isEmpty() ? none : points.stream().map(ReportWords::point).collect(Collectors.joining("\n"));
    }

    private static String sources(Explanation told) {
        return told.supports().stream()
                .map(Explanation.Point::source)
                .filter(source -> !source.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String law(Explanation told) {
        return told.finding().law().isEmpty()
                ? ReportWords.NO_LAW
                : told.finding().law().stream()
                        .map(law -> "%s: %s %s".formatted(law.jurisdiction(), ReportWords.rule(law), law.citation()))
                        .collect(Collectors.joining("\n"));
    }

    private static String basis(Explanation told) {
        return told.finding().law().stream().map(AppliedLaw::basis).distinct().collect(Collectors.joining("\n"));
    }

    private static String questions(Explanation told) {
        return told.unknown().stream()
                .map(question -> "%s Ask for: %s.".formatted(question.text(), question.ask()))
                .collect(Collectors.joining("\n"));
    }

    private static String category(Explanation told) {
        return ClosingStep.in(told.cure()).stream().map(ClosingStep::words).collect(Collectors.joining("\n"));
    }
}
