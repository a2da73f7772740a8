package org.pierce.matter;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One change that a scenario makes to a row of a sheet.
 *
 * @param kind {@code add}, {@code change} or {@code remove}
 * @param sheet name of the sheet
 * @param fact id of the row
 * @param cells text of the cells that are set, by the heading of their column
 * @param who who made it
 * @param at when
 */
public record ScenarioEdit(String kind, String sheet, String fact, Map<String, String> cells, String who, Instant at) {

    public ScenarioEdit {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** Whether both were made in one go. */
    boolean isMadeWith(ScenarioEdit other) {
        return at.equals(other.at) && who.equals(other.who);
    }

    /** Whether both are about the same row, so that one may undo what the other means. */
    boolean meets(ScenarioEdit other) {
        return sheet.equals(other.sheet) && fact.equals(other.fact);
    }
}
