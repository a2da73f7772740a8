package org.pierce.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pierce.screening.Questions;

class IssuesWorkbookTest {

    private final XSSFWorkbook workbook = read(ReportFormat.XLSX.write(NomineeFixture.matter()));

    @Test
    void everyFindingIsARowWithEvidenceLawAndCure() {
        var sheet = workbook.getSheet("Issues");
        assertThat(sheet.getLastRowNum()).isEqualTo(2);
        assertThat(cell(sheet, 1, TrackerColumn.FLAG)).isEqualTo("SUC-02");
        assertThat(cell(sheet, 2, TrackerColumn.FLAG)).isEqualTo("CLN-02");
        assertThat(cell(sheet, 1, TrackerColumn.PRACTICE)).isEqualTo("Halewood Aesthetic Medicine, P.C.");
        assertThat(cell(sheet, 1, TrackerColumn.SEVERITY)).isEqualTo("Critical");
        assertThat(cell(sheet, 1, TrackerColumn.EVIDENCE))
                .contains("“The Manager may at any time designate a successor.” VDR 3.3 › Stock transfer");
        assertThat(cell(sheet, 1, TrackerColumn.DOCUMENTS)).contains("§ 2.1 (p. 4), executed 2024-03-01");
        assertThat(cell(sheet, 1, TrackerColumn.LAW))
                .contains("CA: Right to replace the owner", "see the state's list");
        assertThat(cell(sheet, 1, TrackerColumn.CONFIDENCE)).isEqualTo("secondary");
        assertThat(cell(sheet, 1, TrackerColumn.CURE)).startsWith("Condition to closing.");
        assertThat(cell(sheet, 1, TrackerColumn.CATEGORY)).isEqualTo("Condition to closing");
    }

    @Test
    void whatTheReaderFillsInIsEmptyAndTheStatusIsChosenFromAList() {
        var sheet = workbook.getSheet("Issues");
        for (var column :
                List.of(TrackerColumn.OWNER, TrackerColumn.DUE, TrackerColumn.STATUS, TrackerColumn.COMMENTS)) {
            assertThat(cell(sheet, 1, column)).as(column.title()).isEmpty();
        }
        var choice = sheet.getDataValidations().getFirst();
        assertThat(choice.getValidationConstraint().getExplicitListValues()).containsAll(IssuesWorkbook.STATUS);
        assertThat(choice.getRegions().getCellRangeAddress(0).formatAsString()).isEqualTo("R2:R3");
        // In the file the attribute says whether the arrow is left out.
        assertThat(choice.getSuppressDropDownArrow()).isTrue();
    }

    @Test
    void headingsStayInSightAreFilteredAndPrintOnEachLetterPage() {
        for (var name : List.of("Issues", "Documents to ask for", "Open questions")) {
            var sheet = workbook.getSheet(name);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.LETTER_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isBetween((short) 1, (short) 3);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        }
        assertThat(workbook.getSheet("Issues").getFooter().getLeft()).isEqualTo("Issues list, Project <Alder> && Co");
    }

    @Test
    void rowsAreAsHighAsTheirText() {
        var sheet = workbook.getSheet("Issues");
        assertThat(sheet.getRow(1).getHeightInPoints()).isBetween(60f, 409f);
        assertThat(RowHeight.lines("one two three", 7)).isEqualTo(2);
        assertThat(RowHeight.lines("one\ntwo\n\nfour", 20)).isEqualTo(4);
        assertThat(RowHeight.lines("W".repeat(25), 10)).isEqualTo(3);
        assertThat(RowHeight.lines("", 10)).isEqualTo(1);
    }

    @Test
    void documentsAndScopeFollow() {
        assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
                .containsExactly("Issues", "Documents to ask for", "Open questions", "Scope");
        assertThat(text(workbook.getSheet("Documents to ask for")))
                .contains("Bank signature cards and sweep instructions")
                .doesNotContain("Before each injectable");
        assertThat(text(workbook.getSheet("Scope")))
                .contains("1, of 2026-11-12", "law 0.1", "rules 0.1", "no conclusion of law", "2026-11-15");
    }

    @Test
    void whatFactsLeaveOpenStandsWithItsDocumentAndTheReasonAndRoomForTheAnswer() {
        var sheet = workbook.getSheet("Open questions");
        var question = Questions.standard().find("SUP-05").orElseThrow();

        assertThat(row(sheet, 0)).containsExactly(QuestionRows.TITLES);
        assertThat(row(sheet, 1))
                .containsExactly(
                        "Halewood Aesthetic Medicine, P.C.",
                        "SUP-05",
                        question.title(),
                        question.question(),
                        question.document(),
                        question.why(),
                        "",
                        "",
                        "");
        assertThat(sheet.getLastRowNum()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://elsewhere\",\"x\")",
                "+1-2",
                "-cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\t=1",
                "</t><script>&amp;",
                "_x000D_ stays",
                "a\u0000b",
                "\uD800 half"
            })
    void hostileTextStaysText(String hostile) {
        var workbook = read(ReportFormat.XLSX.write(NomineeFixture.matter(hostile, hostile)));
        var shown = OfficeText.of(hostile);
        assertThat(cell(workbook.getSheet("Issues"), 1, TrackerColumn.STATEMENT))
                .contains(shown);
        assertThat(workbook.getSheet("Scope").getRow(1).getCell(1).getStringCellValue())
                .isEqualTo(shown);
        workbook.forEach(sheet -> sheet.forEach(
                row -> row.forEach(cell -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK))));
        assertThat(workbook.getSheet("Scope")
                        .getRow(1)
                        .getCell(1)
                        .getCellStyle()
                        .getQuotePrefixed())
                .isTrue();
    }

    @Test
    void aTurnedLineIsWrittenOutAndAnEndlessOneSaysThatItIsCut() {
        var turned = read(ReportFormat.XLSX.write(NomineeFixture.matter("x", "Marsh \u202Egnp.exe")));
        assertThat(cell(turned.getSheet("Issues"), 1, TrackerColumn.STATEMENT)).contains("Marsh [U+202E]gnp.exe");
        var endless = read(ReportFormat.XLSX.write(NomineeFixture.matter("x", "W".repeat(40_000))));
        assertThat(cell(endless.getSheet("Issues"), 1, TrackerColumn.STATEMENT))
                .hasSize(OfficeText.CELL)
                .endsWith("(cut here; the report has all of it)");
    }

    @Test
    void theSameAssessmentGivesTheSameBytes() {
        assertThat(ReportFormat.XLSX.write(NomineeFixture.matter()))
                .isEqualTo(ReportFormat.XLSX.write(NomineeFixture.matter()));
    }

    private static String cell(XSSFSheet sheet, int row, TrackerColumn column) {
        return sheet.getRow(row).getCell(column.ordinal()).toString();
    }

    private static List<String> row(XSSFSheet sheet, int at) {
        return IntStream.range(0, QuestionRows.TITLES.length)
                .mapToObj(column -> sheet.getRow(at).getCell(column).toString())
                .toList();
    }

    private static String text(XSSFSheet sheet) {
        var text = new StringBuilder();
        for (Row row : sheet) {
            row.forEach(cell -> text.append(cell).append('\n'));
        }
        return text.toString();
    }

    private static XSSFWorkbook read(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
