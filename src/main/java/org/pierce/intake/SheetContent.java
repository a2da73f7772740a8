package org.pierce.intake;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Follows the XML of one tab and hands on its rows as text. */
final class SheetContent extends DefaultHandler {

    /** What all tabs of a workbook share. */
    record Shared(ReadOnlySharedStringsTable strings, StylesTable styles, boolean since1904) {

        /** The format code of a cell style, {@code General} where it has none. */
        String format(@Nullable String style) {
            if (style == null) {
                return "General";
            }
            var known = styles.getStyleAt(Integer.parseInt(style));
            var format = known == null ? null : known.getDataFormatString();
            if (format == null && known != null) {
                format = BuiltinFormats.getBuiltinFormat(known.getDataFormat());
            }
            return format == null ? "General" : format;
        }
    }

    private final Shared shared;
    private final SheetRows rows;
    private final Place place;
    private final Reading reading;

    private List<String> cells = new ArrayList<>();
    private int row;
    private int column;
    private String type = "n";
    private @Nullable String style;
    private boolean isFormula;
    private boolean hasValue;
    private boolean collects;
    private final StringBuilder text = new StringBuilder();

    SheetContent(Shared shared, SheetRows rows, Place place, Reading reading) {
        this.shared = shared;
        this.rows = rows;
        this.place = place;
        this.reading = reading;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                var number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = -1;
                cells = new ArrayList<>();
            }
            case "c" -> {
                var reference = attributes.getValue("r");
                column = reference == null ? column + 1 : new CellReference(reference).getCol();
                type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
                style = attributes.getValue("s");
                isFormula = false;
                hasValue = false;
                text.setLength(0);
            }
            case "f" -> isFormula = true;
            case "v", "t" -> {
                collects = true;
                hasValue = true;
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        if (collects && text.length() <= reading.limits().recordLength()) {
            text.append(signs, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> collects = false;
            case "c" -> endCell();
            case "row" -> rows.take(new RawRow(row, List.copyOf(cells)));
            default -> {}
        }
    }

    private void endCell() {
        if (type.equals("e") || isFormula && !hasValue) {
            reading.problems()
                    .add(place.row(row)
                            .column(CellReference.convertNumToColString(column))
                            .problem(
                                    ProblemKind.FORMULA_WITHOUT_VALUE,
                                    type.equals("e")
                                            ? "the cell holds the error " + text
                                            : "the formula has no stored value",
                                    "Open the workbook in a spreadsheet, let it compute, and save it."));
            return;
        }
        var value = hasValue ? value() : "";
        if (!value.isEmpty()) {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, value);
        }
    }

    private String value() {
        var raw = text.toString();
        return switch (type) {
            case "s" ->
                shared.strings().getItemAt(Integer.parseInt(raw.strip())).getString();
            case "b" -> raw.strip().equals("1") ? "yes" : "no";
            case "d" -> raw.substring(0, Math.min(10, raw.length()));
            case "n" -> raw.isBlank() ? "" : StoredNumber.text(raw.strip(), shared.format(style), shared.since1904());
            default -> XlsxText.decode(raw);
        };
    }
}
