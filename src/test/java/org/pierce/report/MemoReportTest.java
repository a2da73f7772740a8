package org.pierce.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pierce.GeneratedFile;
import org.pierce.screening.Closing;

class MemoReportTest {

    private static final byte[] DOCX = ReportFormat.DOCX.write(NomineeFixture.matter());

    private final XWPFDocument memo = read(DOCX);

    @Test
    void itReadsAsPeopleHaveReadIt() throws IOException {
        GeneratedFile.assertSame(Path.of("src/test/resources/org/pierce/report/nominee-memo.txt"), text(memo));
    }

    @Test
    void whatWasDecidedStandsAtItsFinding() {
        var closing = new Closing(
                Closing.Status.ACCEPTED,
                "until 2027-01-31 by R. Adeyemi",
                "Priced in.",
                "Ana",
                LocalDate.of(2026, 12, 1),
                true);

        var decided = text(read(ReportFormat.DOCX.write(NomineeFixture.decided(closing))));

        assertThat(decided)
                .contains("Closing", "Accepted; until 2027-01-31 by R. Adeyemi. Priced in.")
                .contains("Ana, due 2026-12-01, before closing");
        assertThat(new String(ReportFormat.JSON.write(NomineeFixture.decided(closing)), StandardCharsets.UTF_8))
                .containsOnlyOnce("\"closing\"")
                .contains("\"due\" : \"2026-12-01\"", "\"status\" : \"ACCEPTED\"");
        assertThat(text(memo)).doesNotContain("Accepted;");
    }

    @Test
    void headingsAreStylesOfTheDocumentInTheOrderOfTheReport() {
        assertThat(memo.getParagraphs().stream()
                        .filter(paragraph ->
                                String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                        .map(paragraph -> paragraph.getStyle() + " " + paragraph.getText()))
                .containsExactly(
                        "Heading1 1  Summary",
                        "Heading1 2  Scope and reliance",
                        "Heading1 3  Practices",
                        "Heading1 4  Top findings",
                        "Heading1 5  Practice by practice",
                        "Heading2 Halewood Aesthetic Medicine, P.C., CA",
                        "Heading3 SUC-02  The management company may replace the owner",
                        "Heading3 CLN-02  Lay party decides clinician hiring",
                        "Heading1 6  What was examined",
                        "Heading2 Halewood Aesthetic Medicine, P.C., CA",
                        "Heading1 7  Documents to ask for",
                        "Heading2 Questions that facts alone do not settle",
                        "Heading1 A  Assumptions",
                        "Heading1 B  Law relied on",
                        "Heading1 Exhibits",
                        "Heading2 Exhibit 1  Halewood Aesthetic Medicine, P.C., CA");
        for (var style : List.of("Title", "Heading1", "Heading2", "Heading3", "Caption")) {
            assertThat(memo.getStyles().getStyle(style)).as(style).isNotNull();
        }
    }

    @Test
    void theTableOfFindingsRepeatsItsHeading() {
        var findings = memo.getTables().stream()
                .filter(table -> table.getRow(0).getCell(0).getText().equals("Severity"))
                .findFirst()
                .orElseThrow();
        assertThat(findings.getRow(0).isRepeatHeader()).isTrue();
        assertThat(findings.getRows()).hasSize(3);
        assertThat(cells(findings.getRows().getLast()))
                .isEqualTo(
                        "Critical | SUC-02 | The management company may replace the owner | 1 of 1 practice | Condition to closing");
    }

    @Test
    void eachPageNamesTheMatterAndItsNumber() {
        assertThat(memo.getHeaderList().getFirst().getText())
                .contains("Draft for review by counsel.", "Red-flag report, Project <Alder> & Co");
        assertThat(memo.getFooterList().getFirst()._getHdrFtr().xmlText()).contains("PAGE", "NUMPAGES");
        assertThat(memo.getProperties().getCoreProperties().getTitle())
                .isEqualTo("Red-flag report, Project <Alder> & Co");
    }

    @Test
    void theChartIsAnExhibitWithWordsForThoseWhoCannotSeeIt() {
        assertThat(memo.getAllPictures()).hasSize(1);
        var png = memo.getAllPictures().getFirst().getData();
        assertThat(PngSize.wide(png)).isGreaterThan(1_500);
        assertThat(memo.getDocument().xmlText()).contains("descr=\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</w:t></w:r><w:p>",
                "&amp; <script>",
                "a\u0000b\u0008",
                "Marsh \u202Egnp.exe",
                "\uD800 half",
                "MERGEFIELD { DDEAUTO c:\\\\ }"
            })
    void hostileTextStaysText(String hostile) {
        var read = read(ReportFormat.DOCX.write(NomineeFixture.matter(hostile, hostile)));
        assertThat(text(read)).contains("through " + OfficeText.of(hostile));
        assertThat(read.getDocument().xmlText()).doesNotContain("fldChar", "instrText");
    }

    @Test
    void theSameAssessmentGivesTheSameBytes() {
        assertThat(ReportFormat.DOCX.write(NomineeFixture.matter())).isEqualTo(DOCX);
    }

    /** All of the body in its order: paragraphs with their style, rows of tables with bars. */
    private static String text(XWPFDocument memo) {
        return memo.getBodyElements().stream().map(MemoReportTest::text).collect(Collectors.joining());
    }

    private static String text(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> "[%s] %s\n".formatted(paragraph.getStyle(), paragraph.getText());
            case XWPFTable table ->
                table.getRows().stream().map(row -> "| " + cells(row) + "\n").collect(Collectors.joining());
            default -> "?\n";
        };
    }

    private static String cells(org.apache.poi.xwpf.usermodel.XWPFTableRow row) {
        return row.getTableCells().stream().map(cell -> cell.getText()).collect(Collectors.joining(" | "));
    }

    private static XWPFDocument read(byte[] bytes) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
