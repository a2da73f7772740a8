package org.pierce.report;

import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;

/** Rows as high as their longest text: programs do not measure wrapped text when they open a file. */
final class RowHeight {

    private static final double LINE = 11.8;
    private static final double PADDING = 4;

    /** What a row can be at most, in points. */
    private static final double MOST = 409;

    private RowHeight() {}

    /** @param widths of the columns, in characters; what is set in nine points takes about that many of its own */
    static void fit(Row row, List<Integer> widths) {
        var lines = 1;
        for (var cell : row) {
            if (cell.getCellType() == CellType.NUMERIC) {
                continue;
            }
            lines = Math.max(lines, lines(cell.getStringCellValue(), widths.get(cell.getColumnIndex())));
        }
        row.setHeightInPoints((float) Math.min(MOST, lines * LINE + PADDING));
    }

    /** Broken at blanks, as a cell does it; what is longer than a line is broken anywhere. */
    static int lines(String text, int width) {
        var lines = 0;
        for (var line : text.split("\n", -1)) {
            var used = 0;
            lines++;
            for (var word : line.split(" ")) {
                if (used > 0 && used + 1 + word.length() > width) {
                    lines++;
                    used = 0;
                }
                used += word.length() + (used > 0 ? 1 : 0);
                lines += (used - 1) / width;
                used = used > width ? (used - 1) % width + 1 : used;
            }
        }
        return lines;
    }
}
