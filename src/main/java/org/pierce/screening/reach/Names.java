package org.pierce.screening.reach;

import java.util.LinkedHashMap;
import java.util.Map;

/** The variables of one tail, each with its place in a {@link Row}. */
final class Names {

    private final Map<String, Integer> places = new LinkedHashMap<>();

    int place(String name) {
        return places.computeIfAbsent(name, unseen -> places.size());
    }

    Map<String, Integer> all() {
        return places;
    }
}
