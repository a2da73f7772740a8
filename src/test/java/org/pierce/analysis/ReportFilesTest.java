package org.pierce.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pierce.report.ReportFormat;
import org.pierce.report.ReportWords;
import org.pierce.screening.Finding;
import org.pierce.store.EmbeddedStoreInitializer;
import org.pierce.store.SharedStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The files of a whole platform hold every finding once with its law and cure. They are kept under target/looks. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportFilesTest {

    private static final String SAMPLE = "private-equity-platform";

    private final AnalyzedMatter matter;

    @Autowired
    ReportFilesTest(Workbench workbench) {
        SharedStore.get().empty();
        matter = Samples.open(workbench, SAMPLE, null);
    }

    @BeforeAll
    void manyFindings() {
        assertThat(matter.assessment().findings()).hasSizeGreaterThan(50);
    }

    @Test
    void thePdfHasEveryFindingOnceWithItsLawAndCure() throws IOException {
        try (var document = Loader.loadPDF(file(ReportFormat.PDF))) {
            assertWhole(new PDFTextStripper().getText(document));
            assertThat(document.getNumberOfPages()).isLessThan(400);
        }
    }

    @Test
    void theMemoHasEveryFindingOnceWithItsLawAndCure() throws IOException {
        try (var memo = new XWPFDocument(new ByteArrayInputStream(file(ReportFormat.DOCX)));
                var extractor = new XWPFWordExtractor(memo)) {
            assertWhole(extractor.getText());
            assertThat(memo.getAllPictures())
                    .hasSize(matter.assessment().practices().size());
        }
    }

    @Test
    void theIssuesListHasARowForEachFindingInTheirOrder() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file(ReportFormat.XLSX)))) {
            var sheet = workbook.getSheet("Issues");
            var findings = matter.assessment().findings();
            assertThat(sheet.getLastRowNum()).isEqualTo(findings.size());
            for (var at = 0; at < findings.size(); at++) {
                var row = sheet.getRow(at + 1);
                var text = IntStream.range(0, row.getLastCellNum())
                        .mapToObj(cell -> row.getCell(cell).toString())
                        .collect(Collectors.joining("\n"));
                var finding = findings.get(at);
                assertThat(text).contains(finding.id(), finding.flag(), finding.statement());
                assertThat(text).contains(citations(finding));
                assertThat(squeezed(text)).contains(cure(finding));
            }
        }
    }

    /** Line and page ends fall anywhere, so that blanks are left out; headers and footers come in between. */
    private void assertWhole(String text) {
        var plain = squeezed(text.replaceAll("(?m)^.*(facts as of|Red-flag report, ).*$", ""));
        for (var finding : matter.assessment().findings()) {
            assertThat(plain.split(finding.id(), -1)).as(finding.id()).hasSize(2);
            var told = toldOf(finding, plain);
            assertThat(told).as(finding.id()).contains(cure(finding));
            for (var law : finding.law()) {
                assertThat(told).as(finding.id()).contains(squeezed(law.citation()), squeezed(ReportWords.rule(law)));
            }
        }
    }

    /** From the id of a finding to that of the next one. */
    private String toldOf(Finding finding, String plain) {
        var start = plain.indexOf(finding.id());
        var end = matter.assessment().findings().stream()
                .mapToInt(other -> plain.indexOf(other.id()))
                .filter(at -> at > start)
                .min()
                .orElse(plain.length());
        return plain.substring(start, end);
    }

    private static List<String> citations(Finding finding) {
        return finding.law().stream().map(law -> law.citation()).toList();
    }

    private static String cure(Finding finding) {
        return squeezed(
                Arrays.stream(finding.cure().split("\\n+")).map(String::strip).collect(Collectors.joining()));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private byte[] file(ReportFormat format) throws IOException {
        var bytes = format.write(matter);
        var looks = Files.createDirectories(Path.of("target/looks"));
        Files.write(looks.resolve(SAMPLE + "." + format.ending()), bytes);
        return bytes;
    }
}
