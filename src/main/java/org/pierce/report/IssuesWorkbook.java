package org.pierce.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.pierce.chart.StableArchive;
import org.pierce.report.ReportView.Field;
import org.pierce.report.ReportView.PracticeRow;
import org.pierce.screening.AssessedMatter;
import org.pierce.screening.Closing;

/**
 * The issues list to work with until closing: one row for each finding in the order of the assessment, with columns to
 * fill in; then the documents to ask for, the questions that facts leave open, and what the list rests on. Every cell is text and never a formula.
 */
final class IssuesWorkbook {

    /** What may stand in the column of the status. */
    static final List<String> STATUS =
            List.of("Open", "Document asked for", "In progress", "Cured", "Accepted", "Not applicable");

    private static final int ROWS_IN_MEMORY = 200;
    private static final int MOST_ROWS = 1_048_575;

    private final AssessedMatter matter;
    private final ReportView view;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final WorkbookLook look = WorkbookLook.of(workbook);

    private IssuesWorkbook(AssessedMatter matter) {
        this.matter = matter;
        this.view = new ReportViews(matter).view();
    }

    /** The bytes of the XLSX file; a matter with more findings than a sheet has rows is told so in the last one. */
    static byte[] of(AssessedMatter matter) {
        var written = new IssuesWorkbook(matter);
        try (var workbook = written.workbook) {
            return written.bytes(workbook);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private byte[] bytes(SXSSFWorkbook workbook) throws IOException {
        // Otherwise its parts are written as if each were larger than 4 GB, which not every reader takes.
        workbook.setZip64Mode(Zip64Mode.AsNeeded);
        issues();
        asks();
        questions();
        scope();
        var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        var day = matter.assessment().factsAsOf();
        properties.setTitle(OfficeText.of("Issues list, " + view.matter()));
        properties.setCreator("Pierce");
        properties.setCreated(Optional.of(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC))));
        properties.setModified(Optional.of(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC))));
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return StableArchive.of(out.toByteArray(), day);
    }

    private void issues() {
        var columns = TrackerColumn.values();
        var widths = Stream.of(columns).map(TrackerColumn::width).toList();
        var sheet = sheet("Issues", widths, 3);
        WorkbookPrint.overThreePages(sheet);
        var heading = sheet.createRow(0);
        heading.setHeightInPoints(28);
        for (var column : columns) {
            write(heading, column.ordinal(), column.title(), column.isForReader() ? look.open() : look.heading());
        }
        var findings = view.findings();
        var practices = view.practices().stream().collect(Collectors.toMap(PracticeRow::id, practice -> practice));
        for (var told : findings.stream().limit(MOST_ROWS - 1L).toList()) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            var practice = Objects.requireNonNull(practices.get(told.finding().practice()));
            for (var column : columns) {
                if (column.isForReader()) {
                    var closing = matter.closings().getOrDefault(told.finding().id(), Closing.NONE);
                    ClosingCells.write(row, column, closing, look);
                } else {
                    write(row, column.ordinal(), column.of(practice, told), style(column));
                }
            }
            RowHeight.fit(row, widths);
        }
        if (findings.size() >= MOST_ROWS) {
            write(
                    sheet.createRow(MOST_ROWS),
                    0,
                    "A sheet has no more rows; the report has all findings.",
                    look.strong());
        }
        filter(sheet, columns.length);
        choices(sheet);
    }

    private CellStyle style(TrackerColumn column) {
        return column == TrackerColumn.INDICATOR || column == TrackerColumn.SEVERITY ? look.strong() : look.text();
    }

    private void asks() {
        var sheet = sheet("Documents to ask for", AskRows.WIDTHS, 1);
        head(sheet, AskRows.FILLED, AskRows.TITLES);
        AskRows.write(sheet, look, view);
        filter(sheet, AskRows.TITLES.length);
    }

    private void questions() {
        var sheet = sheet("Open questions", QuestionRows.WIDTHS, 2);
        head(sheet, QuestionRows.FILLED, QuestionRows.TITLES);
        QuestionRows.write(sheet, look, view);
        filter(sheet, QuestionRows.TITLES.length);
    }

    private void scope() {
        var widths = List.of(22, 110);
        var sheet = sheet("Scope", widths, 0);
        head(sheet, 2, "Scope", "");
        var fields = Stream.of(
                        Stream.of(new Field("Matter", view.matter()), new Field("Subject of it", view.subject())),
                        view.fields().stream(),
                        Stream.of(
                                new Field("Law, in full", matter.assessment().law()),
                                new Field(
                                        "Findings",
                                        String.valueOf(view.findings().size())),
                                new Field("Privilege", view.privilege())),
                        view.summary().stream().map(sentence -> new Field("Summary", sentence)),
                        ReportWords.scope(matter.assessment()).stream()
                                .map(paragraph -> new Field("Reliance", paragraph)))
                .flatMap(each -> each);
        fields.filter(field -> !field.value().isEmpty()).forEach(field -> {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            write(row, 0, field.name(), look.strong());
            write(row, 1, field.value(), look.text());
            RowHeight.fit(row, widths);
        });
    }

    private SXSSFSheet sheet(String name, List<Integer> widths, int fixedColumns) {
        var sheet = workbook.createSheet(name);
        for (var at = 0; at < widths.size(); at++) {
            sheet.setColumnWidth(at, widths.get(at) * 256);
        }
        sheet.createFreezePane(fixedColumns, 1);
        WorkbookPrint.onLetter(sheet, view);
        return sheet;
    }

    private void head(SXSSFSheet sheet, int filled, String... titles) {
        var row = sheet.createRow(0);
        for (var at = 0; at < titles.length; at++) {
            write(row, at, titles[at], at < filled ? look.heading() : look.open());
        }
    }

    private static void filter(SXSSFSheet sheet, int columns) {
        sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, columns - 1));
    }

    private static void choices(SXSSFSheet sheet) {
        if (sheet.getLastRowNum() == 0) {
            return;
        }
        var at = TrackerColumn.STATUS.ordinal();
        var helper = sheet.getDataValidationHelper();
        var choice = helper.createValidation(
                helper.createExplicitListConstraint(STATUS.toArray(String[]::new)),
                new CellRangeAddressList(1, sheet.getLastRowNum(), at, at));
        choice.setShowErrorBox(true);
        choice.createErrorBox("Status", "Choose one of: " + String.join(", ", STATUS) + ".");
        sheet.addValidationData(choice);
    }

    static void write(Row row, int at, String text, CellStyle style) {
        var cell = row.createCell(at);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(OfficeText.cell(text));
        }
    }
}
