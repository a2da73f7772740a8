package org.pierce.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.pierce.screening.Closing;

/** Fills in the columns of the issues list that are for the reader, as far as somebody decided in the workbench. */
final class ClosingCells {

    private ClosingCells() {}

    static void write(Row row, TrackerColumn column, Closing closing, WorkbookLook look) {
        if (column == TrackerColumn.DUE) {
            due(row, closing, look);
        } else {
            IssuesWorkbook.write(row, column.ordinal(), closing.isSet() ? text(column, closing) : "", look.text());
        }
    }

    private static String text(TrackerColumn column, Closing closing) {
        return switch (column) {
            case OWNER -> closing.owner();
            case STATUS -> closing.status().words();
            case COMMENTS ->
                Stream.of(
                                closing.remark(),
                                closing.reason(),
                                closing.beforeClosing() && closing.due() != null ? "due before closing" : "")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n"));
            default -> "";
        };
    }

    /** A day is a date that can be sorted; "before closing" without a day stays words. */
    private static void due(Row row, Closing closing, WorkbookLook look) {
        var due = closing.due();
        if (due == null) {
            IssuesWorkbook.write(
                    row,
                    TrackerColumn.DUE.ordinal(),
                    closing.beforeClosing() ? "before closing" : "",
                    closing.beforeClosing() ? look.text() : look.date());
        } else {
            var cell = row.createCell(TrackerColumn.DUE.ordinal());
            cell.setCellStyle(look.date());
            cell.setCellValue(due);
        }
    }
}
