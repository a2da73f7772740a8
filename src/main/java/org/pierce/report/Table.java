package org.pierce.report;

import java.util.List;

/**
 * A table to take away.
 *
 * @param name what it holds, for its file and its sheet: {@code findings}
 * @param columns headings
 * @param rows cells of each row, as many as there are headings
 */
public record Table(String name, List<String> columns, List<List<String>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
