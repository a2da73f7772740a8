package org.pierce.intake;

import java.util.HashMap;
import java.util.Map;

/** The ids of parties and papers, each once: a register names the same owner in thousands of rows. */
final class Ids {

    private final Map<String, String> all = new HashMap<>();

    /** The same text, and always the same object. */
    String known(String id) {
        var known = all.putIfAbsent(id, id);
        return known == null ? id : known;
    }
}
