package org.pierce.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;

/** Writes a structure as a workbook, row by row, with numbers as numbers and all else as text. */
final class WorkbookExport {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int MOST_ROWS = 1_048_575;
    private static final int MOST_DIGITS = 15;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle heading = SheetLook.heading(workbook, true);
    private final Map<Integer, CellStyle> numbers = new HashMap<>();

    private WorkbookExport() {}

    static void write(Structure structure, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString(), null, "there is such a file. Name another.");
        }
        var export = new WorkbookExport();
        try (var workbook = export.workbook) {
            for (var schema : Export.sheets(structure)) {
                export.write(schema, structure);
            }
            try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                workbook.write(out);
            }
        }
    }

    private void write(SheetSchema schema, Structure structure) throws IOException {
        var facts = structure.list(schema.type());
        if (facts.size() > MOST_ROWS) {
            throw new IOException(
                    "The sheet %s has %,d rows, more than a workbook holds. Export to a folder of CSV files."
                            .formatted(schema.name(), facts.size()));
        }
        var sheet = workbook.createSheet(schema.name());
        sheet.createFreezePane(0, 1);
        writeHeading(sheet, CellWriter.headings(schema));
        if (facts.isEmpty() && !schema.sheet().required()) {
            sheet.createRow(1).createCell(0).setCellValue(SheetRows.NONE);
        }
        var number = 0;
        for (var fact : facts) {
            writeRow(sheet.createRow(++number), CellWriter.cells(schema, fact));
        }
    }

    private void writeHeading(SXSSFSheet sheet, List<String> titles) {
        var row = sheet.createRow(0);
        for (var at = 0; at < titles.size(); at++) {
            var cell = row.createCell(at);
            cell.setCellValue(titles.get(at));
            cell.setCellStyle(heading);
            sheet.setColumnWidth(at, SheetLook.WIDTH);
        }
    }

    private void writeRow(Row row, List<CellWriter.Cell> cells) throws IOException {
        for (var at = 0; at < cells.size(); at++) {
            var cell = cells.get(at);
            if (cell.text().isEmpty()) {
                continue;
            }
            var number = cell.number();
            if (number != null && number.precision() <= MOST_DIGITS) {
                var written = row.createCell(at);
                written.setCellValue(number.doubleValue());
                written.setCellStyle(numbers.computeIfAbsent(number.scale(), this::decimals));
            } else {
                row.createCell(at).setCellValue(text(cell.text()));
            }
        }
    }

    private static String text(String text) throws IOException {
        var encoded = XlsxText.encode(text);
        if (encoded.length() > Limits.CELL_OF_A_WORKBOOK) {
            throw new IOException(
                    "A cell has %,d characters, more than a workbook holds. Export to a folder of CSV files."
                            .formatted(encoded.length()));
        }
        return encoded;
    }

    /** A format that keeps the decimals: 1.50 stays 1.50. */
    private CellStyle decimals(int scale) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(scale == 0 ? "0" : "0." + "0".repeat(scale)));
        return style;
    }

    /** The number that a cell holds, with at least the decimals that its format shows. */
    static BigDecimal withDecimals(BigDecimal number, String format) {
        var point = format.indexOf('.');
        var shown = 0;
        while (point >= 0 && point + 1 + shown < format.length() && format.charAt(point + 1 + shown) == '0') {
            shown++;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(Math.max(0, stripped.scale()), shown));
    }
}
