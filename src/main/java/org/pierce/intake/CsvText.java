package org.pierce.intake;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.pierce.structure.SheetSchema;

/** Reads comma-separated text, record by record and within bounds. */
final class CsvText {

    private static final int MOST_FIELDS = 16_384;

    private CsvText() {}

    /** How rows are numbered: as a spreadsheet shows them, or as a text editor does. */
    enum Numbering {
        RECORDS,
        LINES
    }

    /**
     * @param before rows that stand before the text in the file
     */
    static void read(
            Reader text,
            SheetSchema schema,
            SheetRows rows,
            Place place,
            Reading reading,
            Numbering numbering,
            int before)
            throws IOException {
        var number = before;
        try (var records = open(text, reading.limits(), numbering)) {
            for (var record : records) {
                number = numbering == Numbering.RECORDS ? number + 1 : before + (int) record.getStartingLineNumber();
                if (number == 1 && isSeparatedOtherwise(schema, record, place, reading)) {
                    return;
                }
                rows.take(new RawRow(number, record.getFields()));
            }
            rows.end();
        } catch (CsvParseException | UncheckedIOException malformed) {
            reading.problems().add(malformed(place.row(number + 1), malformed, reading.limits()));
            reading.collected().markUnreadable(schema);
        }
    }

    private static CsvReader<CsvRecord> open(Reader text, Limits limits, Numbering numbering) {
        var handler = CsvRecordHandler.builder()
                .maxFields(MOST_FIELDS)
                .maxFieldSize(limits.recordLength())
                .maxRecordSize(limits.recordLength())
                .build();
        return CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(limits.recordLength())
                .commentStrategy(numbering == Numbering.LINES ? CommentStrategy.SKIP : CommentStrategy.NONE)
                .build(handler, text);
    }

    private static boolean isSeparatedOtherwise(SheetSchema schema, CsvRecord heading, Place place, Reading reading) {
        var line = String.join(",", heading.getFields());
        for (var separator : new String[] {";", "\t", "|"}) {
            var titles = line.split(java.util.regex.Pattern.quote(separator), -1);
            var known = java.util.Arrays.stream(titles)
                    .filter(title -> Heading.find(schema, title).isPresent())
                    .count();
            if (titles.length > 1 && known > 1 && heading.getFieldCount() < titles.length) {
                var name = separator.equals(";") ? "semicolons" : separator.equals("\t") ? "tabs" : "bars";
                reading.problems()
                        .add(place.row(1)
                                .problem(
                                        ProblemKind.WRONG_SEPARATOR,
                                        "the columns are separated by " + name,
                                        "Save it with commas: in Excel, Save as, CSV UTF-8 (comma delimited), with the region"
                                                + " set to the United States."));
                reading.collected().markUnreadable(schema);
                return true;
            }
        }
        return false;
    }

    private static Problem malformed(Place place, RuntimeException exception, Limits limits) {
        var tooLong = saysLimit(exception) || exception.getCause() != null && saysLimit(exception.getCause());
        return tooLong
                ? place.problem(
                        ProblemKind.LINE_TOO_LONG,
                        "the row is longer than %,d characters or has more than %,d cells"
                                .formatted(limits.recordLength(), MOST_FIELDS),
                        "Look for a quote that is not closed, or for a file that is no table.")
                : place.problem(
                        ProblemKind.UNREADABLE_FILE,
                        "a quoted cell does not end, or text follows its closing quote",
                        "Put quotes around the whole cell, and write a quote within it twice.");
    }

    /** The parser has one exception for all; only its words tell a limit from a quote that is not closed. */
    private static boolean saysLimit(Throwable exception) {
        var message = String.valueOf(exception.getMessage());
        return message.contains("exceeds") || message.contains("maximum");
    }
}
