package org.pierce.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pierce.report.ReportView.Issue;
import org.pierce.report.ReportView.PracticeRow;
import org.pierce.screening.AssessedMatter;
import org.pierce.structure.Words;

/** The summary on the screen: at most some forty lines of a hundred columns. */
public final class TextReport {

    private static final int WIDTH = 100;
    private static final int ISSUES = 12;
    private static final int PRACTICES = 14;
    private static final int ASKS = 6;
    private static final int QUESTIONS = 3;

    private TextReport() {}

    /** The summary as lines without line ends. Names are cut where they would break the table. */
    public static List<String> of(AssessedMatter matter) {
        var view = new ReportViews(matter).view();
        var lines = new ArrayList<String>();
        lines.add(view.matter() + (view.subject().isEmpty() ? "" : ": " + view.subject()));
        lines.add("Facts as of %s, law as of %s. Indicators and their evidence, no conclusion of law."
                .formatted(matter.assessment().factsAsOf(), matter.assessment().lawAsOf()));
        lines.add("");
        view.summary().forEach(sentence -> lines.addAll(wrapped(sentence, "")));
        lines.add("");
        practices(view, lines);
        issues(view, lines);
        asks(view, lines);
        questions(view, lines);
        return lines;
    }

    private static void practices(ReportView view, List<String> lines) {
        lines.add("%-38s %-5s %-34s %4s %4s %4s %4s"
                .formatted("Practice", "State", "Assessment", "crit", "high", "med", "low"));
        for (PracticeRow row : view.practices().stream().limit(PRACTICES).toList()) {
            var counts = row.counts();
            lines.add("%-38s %-5s %-34s %4s %4s %4s %4s"
                    .formatted(
                            cut(row.name(), 38),
                            row.state(),
                            cut(row.grade().words(), 34),
                            number(counts.critical()),
                            number(counts.high()),
                            number(counts.medium()),
                            number(counts.low())));
        }
        if (view.practices().size() > PRACTICES) {
            lines.add("… and %d more practices in the report"
                    .formatted(view.practices().size() - PRACTICES));
        }
    }

    private static void issues(ReportView view, List<String> lines) {
        if (view.issues().isEmpty()) {
            return;
        }
        lines.add("");
        for (Issue issue : view.issues().stream().limit(ISSUES).toList()) {
            var finding = issue.first().finding();
            var practices = issue.practices().size() > 1
                    ? " (%d practices)".formatted(issue.practices().size())
                    : "";
            lines.add(cut(
                    "%-8s %-7s %s%s".formatted(Words.of(issue.severity()), finding.flag(), finding.title(), practices),
                    WIDTH));
        }
        if (view.issues().size() > ISSUES) {
            lines.add("… and %d more in the report".formatted(view.issues().size() - ISSUES));
        }
    }

    private static void asks(ReportView view, List<String> lines) {
        var documents =
                view.asks().stream().map(ReportView.Ask::document).distinct().toList();
        if (documents.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Ask for:");
        documents.stream().limit(ASKS).forEach(document -> lines.add(cut("  " + document, WIDTH)));
        if (documents.size() > ASKS) {
            lines.add("  … and %d more in the report".formatted(documents.size() - ASKS));
        }
    }

    private static void questions(ReportView view, List<String> lines) {
        var questions = view.questions().stream()
                .map(question -> "%s  %s".formatted(question.flag(), question.question()))
                .distinct()
                .toList();
        if (questions.isEmpty()) {
            return;
        }
        lines.add("Questions that facts alone do not settle:");
        questions.stream().limit(QUESTIONS).forEach(question -> lines.add(cut("  " + question, WIDTH)));
        if (questions.size() > QUESTIONS) {
            lines.add("  … and %d more in the report".formatted(questions.size() - QUESTIONS));
        }
    }

    private static String number(int count) {
        return count == 0 ? "–" : String.format(Locale.ROOT, "%d", count);
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }

    private static List<String> wrapped(String text, String indent) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder(indent);
        for (var word : text.split(" ")) {
            if (line.length() + word.length() + 1 > WIDTH && line.length() > indent.length()) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(indent);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
