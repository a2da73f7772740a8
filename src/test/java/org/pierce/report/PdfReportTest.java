package org.pierce.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.pierce.GeneratedFile;

class PdfReportTest {

    private static final byte[] PDF = ReportFormat.PDF.write(NomineeFixture.matter());

    @Test
    void itReadsAsPeopleHaveReadIt() throws IOException {
        GeneratedFile.assertSame(Path.of("src/test/resources/org/pierce/report/nominee-pdf.txt"), text(PDF));
    }

    @Test
    void thePagesAreLetterNumberedAndNamed() throws IOException {
        try (var document = Loader.loadPDF(PDF)) {
            assertThat(document.getPages()).allSatisfy(page -> {
                assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.LETTER.getWidth());
                assertThat(page.getMediaBox().getHeight()).isEqualTo(PDRectangle.LETTER.getHeight());
            });
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Red-flag report · Project <Alder> & Co");
            assertThat(text(PDF))
                    .contains("Page 1 of " + document.getNumberOfPages())
                    .contains("Page %1$d of %1$d".formatted(document.getNumberOfPages()));
        }
    }

    @Test
    void theBookmarksFollowTheReport() throws IOException {
        try (var document = Loader.loadPDF(PDF)) {
            assertThat(titles(document.getDocumentCatalog().getDocumentOutline().children()))
                    .containsExactly(
                            "1 Summary",
                            "2 Scope and reliance",
                            "3 Practices",
                            "4 Top findings",
                            "5 Practice by practice",
                            "  Halewood Aesthetic Medicine, P.C., CA",
                            "    SUC-02 The management company may replace the owner",
                            "    CLN-02 Lay party decides clinician hiring",
                            "6 What was examined",
                            "7 Documents to ask for",
                            "A Assumptions",
                            "B Law relied on");
        }
    }

    @Test
    void everyFontIsInsideAndChartsAreLinesNotPixels() throws IOException {
        try (var document = Loader.loadPDF(PDF)) {
            var forms = 0;
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
                for (var name : page.getResources().getXObjectNames()) {
                    assertThat(page.getResources().isImageXObject(name)).isFalse();
                    forms++;
                }
            }
            assertThat(forms).isPositive();
        }
    }

    @Test
    void nothingActsAndNothingLeadsOutOfTheFile() throws IOException {
        try (var document = Loader.loadPDF(PDF)) {
            assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.getPDFName("OpenAction")))
                    .isFalse();
            for (var page : document.getPages()) {
                assertThat(page.getAnnotations()).allSatisfy(annotation -> assertThat(
                                annotation.getCOSObject().toString())
                        .doesNotContain("URI", "Launch", "JavaScript"));
            }
        }
    }

    @Test
    void hostileTextIsShownAndDoesNothing() throws IOException {
        var hostile = "<img src='http://127.0.0.1:9/x'/>]]> &amp; \u0000 \u202Egnp.exe 医 " + "W".repeat(300);
        var text = text(ReportFormat.PDF.write(NomineeFixture.matter("=A1 </title><script>", hostile)));
        var joined = text.replaceAll("\\s+", "");
        assertThat(joined)
                .contains("=A1</title><script>")
                .contains("<imgsrc='http://127.0.0.1:9/x'/>]]>&amp;")
                .contains("[U+202E]gnp.exe[U+533B]" + "W".repeat(300));
    }

    @Test
    void theSameAssessmentGivesTheSameBytes() {
        assertThat(ReportFormat.PDF.write(NomineeFixture.matter())).isEqualTo(PDF);
    }

    private static List<String> titles(Iterable<PDOutlineItem> items) {
        var titles = new ArrayList<String>();
        for (var item : items) {
            titles.add(item.getTitle().replaceAll("\\s+", " "));
            titles(item.children()).forEach(title -> titles.add("  " + title));
        }
        return titles;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("\f\n");
            return stripper.getText(document);
        }
    }
}
