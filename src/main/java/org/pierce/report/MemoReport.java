package org.pierce.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pierce.chart.ChartFormat;
import org.pierce.report.ReportView.Issue;
import org.pierce.report.ReportView.PracticeSection;
import org.pierce.screening.AssessedMatter;

/** The report as a memo to edit: real headings, a table of findings, and the charts as exhibits at the end. */
final class MemoReport {

    private static final String EXHIBITS = "Exhibits";

    private final AssessedMatter matter;
    private final ReportView view;
    private final Memo memo = new Memo();
    private final Map<String, Integer> exhibits = new LinkedHashMap<>();

    private MemoReport(AssessedMatter matter) {
        this.matter = matter;
        this.view = new ReportViews(matter, Map.of(), Extent.MEMO).view();
        view.sections().forEach(section -> exhibits.put(section.row().id(), exhibits.size() + 1));
    }

    /** The bytes of the DOCX file; the same assessment gives the same ones. */
    static byte[] of(AssessedMatter matter) {
        return new MemoReport(matter).bytes();
    }

    private byte[] bytes() {
        var assessment = matter.assessment();
        var title = "%s, %s".formatted(ReportWords.TITLE, view.matter());
        memo.frame(
                view.privilege(),
                title,
                "%s, facts as of %s, law as of %s"
                        .formatted(view.matter(), assessment.factsAsOf(), assessment.lawAsOf()));
        opening();
        practices();
        top();
        heading(ReportPart.PRACTICE);
        view.sections().forEach(this::section);
        MemoAppendices.write(memo, view);
        exhibits();
        return memo.written(title, assessment.factsAsOf());
    }

    private void opening() {
        memo.paragraph("Title", ReportWords.TITLE);
        memo.paragraph("Subtitle", view.matter() + (view.subject().isEmpty() ? "" : ": " + view.subject()));
        var fields = memo.table(List.of(20, 80));
        view.fields().forEach(field -> fields.add(field.name(), field.value()));
        heading(ReportPart.SUMMARY);
        memo.paragraph("Normal", String.join(" ", view.summary()));
        heading(ReportPart.SCOPE);
        ReportWords.scope(matter.assessment()).forEach(paragraph -> memo.paragraph("Normal", paragraph));
    }

    private void practices() {
        heading(ReportPart.PRACTICES);
        var table = memo.table(List.of(34, 7, 31, 8, 6, 8, 6))
                .head("Practice", "State", "Assessment", "Critical", "High", "Medium", "Low");
        for (var row : view.practices()) {
            var counts = row.counts();
            table.add(
                    row.name(),
                    row.state(),
                    row.grade().words() + (row.also().isEmpty() ? "" : "; also: " + row.also()),
                    number(counts.critical()),
                    number(counts.high()),
                    number(counts.medium()),
                    number(counts.low()));
        }
        var total = view.total();
        table.sum(
                        ReportWords.counted(view.size(), "practice"),
                        "",
                        ReportWords.counted(total.all(), "finding"),
                        String.valueOf(total.critical()),
                        String.valueOf(total.high()),
                        String.valueOf(total.medium()),
                        String.valueOf(total.low()))
                .numbersFrom(3);
        memo.paragraph("Caption", ReportWords.LEGS);
        view.omissions().forEach(line -> memo.paragraph("Caption", line));
    }

    private static String number(int count) {
        return count == 0 ? "–" : String.valueOf(count);
    }

    private void top() {
        heading(ReportPart.TOP);
        memo.paragraph("Normal", view.issues().isEmpty() ? ReportWords.NO_ISSUE : ReportWords.ORDER);
        if (view.issues().isEmpty()) {
            return;
        }
        var table =
                memo.table(List.of(10, 11, 47, 15, 17)).head("Severity", "Flag", "Finding", "Shared by", "To close");
        for (Issue issue : view.issues()) {
            table.add(
                    ReportWords.severity(issue.severity()),
                    issue.first().finding().flag(),
                    issue.first().finding().title(),
                    ReportWords.sharedBy(issue, view.size()),
                    ClosingStep.in(issue.first().cure()).stream()
                            .map(ClosingStep::words)
                            .collect(Collectors.joining("\n")));
        }
    }

    private void section(PracticeSection section) {
        memo.paragraph("Heading2", section.row().name() + ", " + section.row().state());
        memo.paragraph("Normal", section.row().grade().words() + ". " + section.reason());
        memo.table(List.of(27, 27, 46))
                .head(ReportWords.NAME_LEG, ReportWords.CONTROL_LEG, ReportWords.COMPOSITION)
                .add(ReportWords.leg(section.name()), ReportWords.leg(section.control()), section.composition());
        memo.paragraph(
                "Caption",
                "Drawn in exhibit %d.".formatted(exhibits.get(section.row().id())));
        var findings = new MemoFindings(memo, matter.closings());
        findings.list(ReportWords.CONTRARY, section.contrary());
        section.findings().forEach(findings::write);
    }

    private void exhibits() {
        var charts = new PracticeCharts(matter);
        var first = true;
        for (var section : view.sections()) {
            if (first) {
                memo.paragraph("Heading1", EXHIBITS).setPageBreak(true);
            }
            var drawing = charts.of(section.row().id(), null);
            var png = ChartFormat.PNG.write(drawing);
            var heading = memo.paragraph(
                    "Heading2",
                    "Exhibit %d  %s, %s"
                            .formatted(
                                    exhibits.get(section.row().id()),
                                    section.row().name(),
                                    section.row().state()));
            heading.setPageBreak(!first);
            memo.picture(
                    png,
                    PngSize.wide(png),
                    PngSize.high(png),
                    ChartFormat.PNG.fileName(section.row().id()),
                    drawing.sentence());
            memo.paragraph("Caption", drawing.sentence());
            first = false;
        }
    }

    private void heading(ReportPart part) {
        memo.paragraph("Heading1", part.number() + "  " + part.title());
    }
}
