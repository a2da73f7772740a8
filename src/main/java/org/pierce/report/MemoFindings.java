package org.pierce.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pierce.explain.Explanation;
import org.pierce.explain.Explanation.Point;
import org.pierce.screening.Closing;

/** A finding in the memo: what was found, by which path, what supports it and speaks against it, the law and the cure. */
record MemoFindings(Memo memo, Map<String, Closing> closings) {

    void write(Explanation told) {
        var finding = told.finding();
        memo.paragraph("Heading3", finding.flag() + "  " + finding.title());
        memo.paragraph(
                "Marks",
                "%s, %s (%s)"
                        .formatted(
                                ReportWords.severity(finding.severity()), ReportWords.standing(finding), finding.id()));
        memo.paragraph("Normal", told.lead());
        list(
                ReportWords.PATH,
                told.hops().stream()
                        .map(hop -> "%d. %s%s %s"
                                .formatted(
                                        hop.number(),
                                        ReportWords.hop(hop),
                                        hop.possible() ? " Possible." : "",
                                        hop.why()))
                        .toList());
        points(ReportWords.SUPPORTS, told.supports(), ReportWords.NO_FACT);
        points(ReportWords.AGAINST, told.against(), ReportWords.NOTHING_AGAINST);
        list(
                ReportWords.UNKNOWN,
                told.unknown().stream()
                        .map(question -> "%s Ask for: %s.".formatted(question.text(), question.ask()))
                        .toList());
        law(told);
        list(ReportWords.CURE, told.cure());
        closing(closings.getOrDefault(finding.id(), Closing.NONE));
    }

    /** What people decided; nothing where nobody did. */
    private void closing(Closing closing) {
        if (closing.isSet()) {
            list(
                    ReportWords.CLOSING,
                    Stream.of(("%s. %s".formatted(closing.standing(), closing.reason())).strip(), closing.errand())
                            .filter(line -> !line.isEmpty())
                            .toList());
        }
    }

    private void law(Explanation told) {
        memo.paragraph("Label", ReportWords.LAW);
        if (told.finding().law().isEmpty()) {
            memo.paragraph("Point", ReportWords.NO_LAW);
        }
        for (var law : told.finding().law()) {
            var line = memo.paragraph("Point", "%s: %s".formatted(law.jurisdiction(), ReportWords.rule(law)));
            Memo.append(line, "", law.citation());
            Memo.append(line, "Source", ReportWords.basis(law));
            Memo.append(line, "Source", law.note() == null ? "" : law.note());
        }
    }

    private void points(String label, List<Point> points, String none) {
        memo.paragraph("Label", label);
        if (points.isEmpty()) {
            memo.paragraph("Point", none);
        }
        for (var point : points) {
            var line = memo.paragraph("Point", point.text());
            Memo.append(line, "", ReportWords.quoted(point.quote()));
            Memo.append(line, "Source", point.source());
        }
    }

    /** A label with a line for each entry, or nothing. */
    void list(String label, List<String> lines) {
        if (!lines.isEmpty()) {
            memo.paragraph("Label", label);
            lines.forEach(line -> memo.paragraph("Point", line));
        }
    }
}
