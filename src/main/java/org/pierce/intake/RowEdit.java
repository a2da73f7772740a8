package org.pierce.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A change to one row of a sheet, in the words that a file would hold, so that whatever may be imported may be typed and nothing else.
 *
 * @param kind what is done to the row
 * @param sheet name of the sheet, as {@code agreement parties}
 * @param id id of the fact; of an entity with a history the latest row is meant
 * @param cells text of the cells to set, by the heading of their column; an empty text empties the cell
 */
public record RowEdit(Kind kind, String sheet, String id, Map<String, String> cells) {

    /** What an edit does to its row. */
    public enum Kind {
        ADD,
        CHANGE,
        REMOVE
    }

    public RowEdit {
        cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    public static RowEdit add(String sheet, String id, Map<String, String> cells) {
        return new RowEdit(Kind.ADD, sheet, id, cells);
    }

    public static RowEdit change(String sheet, String id, Map<String, String> cells) {
        return new RowEdit(Kind.CHANGE, sheet, id, cells);
    }

    public static RowEdit remove(String sheet, String id) {
        return new RowEdit(Kind.REMOVE, sheet, id, Map.of());
    }
}
