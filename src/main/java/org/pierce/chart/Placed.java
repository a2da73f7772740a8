package org.pierce.chart;

import java.util.Map;

/** Looks up what the layout has placed before; a gap would be an error of the layout, never of the data. */
final class Placed {
    private Placed() {}

    /** @throws IllegalStateException if the key has no place */
    static <V> V in(Map<String, V> places, String key) {
        V value = places.get(key);
        if (value == null) {
            throw new IllegalStateException(
                    "The layout lost a part of the drawing: report this with the exported facts.");
        }
        return value;
    }
}
