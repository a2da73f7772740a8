package org.pierce.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pierce.chart.StableArchive;

/** What a table can be written as. No cell is ever read as a formula, whatever the facts say. */
public enum TableFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** Signs at the start of a cell that a spreadsheet takes for a formula or a command. */
    private static final String FORMULA = "=+-@\t\r\n|%";

    private static final int WIDEST = 60;

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the names of its files end in, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The bytes of the file; the same table of the same day gives the same ones.
     *
     * @param day the day of the facts
     */
    public byte[] write(Table table, LocalDate day) {
        return switch (this) {
            case CSV -> csv(table);
            case XLSX -> xlsx(table, day);
        };
    }

    /** With the mark at its start by which spreadsheets know UTF-8. */
    private static byte[] csv(Table table) {
        var written = new StringWriter();
        written.write('\uFEFF');
        try (var out = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(written)) {
            out.writeRecord(table.columns());
            table.rows()
                    .forEach(row -> out.writeRecord(
                            row.stream().map(TableFormat::harmless).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** An apostrophe before the sign makes it text in every spreadsheet. */
    static String harmless(String cell) {
        var first = cell.stripLeading();
        boolean hostile = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0
                || !first.isEmpty() && FORMULA.indexOf(first.charAt(0)) >= 0;
        return (hostile ? "'" : "") + OfficeText.of(cell);
    }

    private static byte[] xlsx(Table table, LocalDate day) {
        try (var workbook = new XSSFWorkbook()) {
            var look = WorkbookLook.of(workbook);
            var sheet = workbook.createSheet(table.name());
            var heading = sheet.createRow(0);
            for (int at = 0; at < table.columns().size(); at++) {
                IssuesWorkbook.write(heading, at, table.columns().get(at), look.heading());
                sheet.setColumnWidth(at, width(table, at) * 256);
            }
            for (var cells : table.rows()) {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                for (int at = 0; at < cells.size(); at++) {
                    IssuesWorkbook.write(row, at, cells.get(at), look.text());
                }
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(
                    0, sheet.getLastRowNum(), 0, table.columns().size() - 1));
            var about = workbook.getProperties().getCoreProperties();
            about.setCreator("Pierce");
            about.setCreated(Optional.of(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC))));
            about.setModified(Optional.of(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC))));
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return StableArchive.of(out.toByteArray(), day);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static int width(Table table, int column) {
        int longest = table.rows().stream()
                .map(row -> row.get(column))
                .flatMap(String::lines)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, table.columns().get(column).length()) + 3, 8, WIDEST);
    }
}
