package org.pierce.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pierce.structure.Account;
import org.pierce.structure.Stake;

class WorkbookTest {

    @TempDir
    Path folder;

    private Path book;

    @BeforeEach
    void writeWorkbook() throws IOException {
        var csv = ValidFolder.write(Files.createDirectory(folder.resolve("csv")));
        book = folder.resolve("deal.xlsx");
        Export.write(Intake.read(List.of(csv), Progress.SILENT).getStructure(), book);
    }

    @Test
    void readsCellsAsTheirUserSeesThem() throws IOException {
        change(workbook -> {
            percent(workbook, cell(workbook, "ownership", 1, "percent"), 1.0, "0%");
            percent(workbook, cell(workbook, "ownership", 2, "percent"), 100, "0.00");
            percent(workbook, cell(workbook, "ownership", 1, "price paid"), 0.1 + 0.2, "General");
            var from = cell(workbook, "ownership", 1, "from");
            from.setCellValue(LocalDate.of(2024, 3, 1));
            percent(workbook, from, from.getNumericCellValue(), "m/d/yyyy");
            var formula = cell(workbook, "ownership", 1, "capital contributed");
            formula.setCellFormula("20*50");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
        });

        var result = Intake.read(List.of(book), Progress.SILENT);

        assertThat(ProblemReport.of(result.problems())).isEmpty();
        var stake = result.getStructure().list(Stake.class).getFirst();
        assertThat(stake.percent()).hasToString("100");
        assertThat(stake.pricePaid()).isEqualTo(new BigDecimal("0.3"));
        assertThat(stake.capitalContributed()).isEqualTo(new BigDecimal("1000"));
        assertThat(stake.period().from()).hasToString("2024-03-01");
    }

    @Test
    void refusesABareOneAlsoFromACell() throws IOException {
        change(workbook -> cell(workbook, "ownership", 1, "percent").setCellValue(1));

        assertKinds(ProblemKind.BARE_ONE);
    }

    @Test
    void refusesFormulasWithoutAStoredValue() throws IOException {
        change(workbook -> cell(workbook, "ownership", 1, "price paid").setCellFormula("1/0"));
        rewrite(Map.of(), name -> name.endsWith("sheet2.xml"), text -> text.replaceAll("(</f>)<v>[^<]*</v>", "$1"));

        assertKinds(ProblemKind.FORMULA_WITHOUT_VALUE);
    }

    @Test
    void readsHiddenSheetsAndSaysSo() throws IOException {
        change(workbook -> workbook.setSheetHidden(workbook.getSheetIndex("relations"), true));

        assertKinds(ProblemKind.HIDDEN_SHEET);
        assertThat(Intake.read(List.of(book), Progress.SILENT).structure()).isPresent();
    }

    @Test
    void tellsATypingErrorFromANote() throws IOException {
        change(workbook -> {
            workbook.createSheet("shopping list");
            workbook.createSheet("accountss");
        });

        assertKinds(ProblemKind.UNKNOWN_SHEET, ProblemKind.NOT_READ);
    }

    @Test
    void takesASheetWithoutRowsAsNotAsked() throws IOException {
        change(workbook -> {
            var heading = workbook.createSheet("accounts").createRow(0);
            heading.createCell(0).setCellValue("name");
            heading.createCell(1).setCellValue("owner");
        });

        assertThat(Intake.read(List.of(book), Progress.SILENT).getStructure().asked())
                .doesNotContain(Account.class);
    }

    @Test
    void refusesMacros() throws IOException {
        rewrite(Map.of("xl/vbaProject.bin", new byte[] {1}), name -> false, text -> text);
        assertKinds(ProblemKind.MACROS);

        var other = Files.copy(folder.resolve("deal.xlsx"), folder.resolve("deal.xlsm"));
        assertThat(Intake.read(List.of(other), Progress.SILENT).problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.MACROS);
    }

    @Test
    void mentionsLinksToOtherFiles() throws IOException {
        rewrite(
                Map.of("xl/externalLinks/externalLink1.xml", "<x/>".getBytes(StandardCharsets.UTF_8)),
                name -> false,
                text -> text);

        assertKinds(ProblemKind.EXTERNAL_LINKS);
    }

    @Test
    void refusesEntitiesInEveryEncoding() throws IOException {
        var declaration = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><x/>";
        rewrite(
                Map.of("xl/sharedStrings.xml", declaration.getBytes(StandardCharsets.UTF_8)),
                name -> false,
                text -> text);
        assertKinds(ProblemKind.DOCUMENT_TYPE_DECLARATION);

        rewrite(
                Map.of("xl/sharedStrings.xml", declaration.getBytes(StandardCharsets.UTF_16)),
                name -> false,
                text -> text);
        assertKinds(ProblemKind.DOCUMENT_TYPE_DECLARATION);
    }

    @Test
    void refusesAZipBomb() throws IOException {
        rewrite(Map.of("xl/media/zeros.bin", new byte[40 << 20]), name -> false, text -> text);

        assertKinds(ProblemKind.UNSAFE_ARCHIVE);
    }

    @Test
    void refusesWorkbooksThatAreNone() throws IOException {
        Files.write(book, "id,name".getBytes(StandardCharsets.UTF_8));
        assertKinds(ProblemKind.UNREADABLE_FILE);

        Files.write(book, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        assertKinds(ProblemKind.ENCRYPTED_FILE);

        Files.write(book, new byte[0]);
        assertKinds(ProblemKind.EMPTY_FILE);
    }

    @Test
    void refusesASheetOfAllColumnsThereAre() throws IOException {
        change(workbook ->
                workbook.getSheet("relations").getRow(0).createCell(16_383).setCellValue("last"));

        assertKinds(ProblemKind.TOO_MANY_COLUMNS);
    }

    private void assertKinds(ProblemKind... kinds) {
        assertThat(Intake.read(List.of(book), Progress.SILENT).problems())
                .extracting(Problem::kind)
                .containsExactly(kinds);
    }

    private void change(Consumer<XSSFWorkbook> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = Files.newInputStream(book);
                var workbook = new XSSFWorkbook(in)) {
            change.accept(workbook);
            workbook.write(out);
        }
        Files.write(book, out.toByteArray());
    }

    private static Cell cell(XSSFWorkbook workbook, String sheet, int row, String title) {
        for (var heading : workbook.getSheet(sheet).getRow(0)) {
            if (heading.getStringCellValue().equals(title)) {
                return workbook.getSheet(sheet).getRow(row).createCell(heading.getColumnIndex());
            }
        }
        throw new IllegalArgumentException(title);
    }

    private static void percent(XSSFWorkbook workbook, Cell cell, double value, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    /** Writes the archive anew with parts added or replaced, and texts changed. */
    private void rewrite(
            Map<String, byte[]> parts,
            java.util.function.Predicate<String> which,
            java.util.function.UnaryOperator<String> change)
            throws IOException {
        var all = new HashMap<String, byte[]>();
        try (var archive = new ZipFile(book.toFile())) {
            for (var entry : archive.stream().toList()) {
                var bytes = archive.getInputStream(entry).readAllBytes();
                var name = entry.getName();
                all.put(
                        name,
                        which.test(name)
                                ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        }
        all.putAll(parts);
        try (var out = new ZipOutputStream(Files.newOutputStream(book))) {
            for (var part : all.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
    }
}
