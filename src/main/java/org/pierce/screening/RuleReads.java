package org.pierce.screening;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of the bound names, and which values of the law, a tail can see: no other is sent to the store. The law of one practice has some hundred
 * values, of which a rule reads a few, and sending all of them for each rule and practice took longer than the rules.
 *
 * @param names bound names that stand in the tail
 * @param law names read behind {@code law.}; null where the tail uses the map as a whole
 */
record RuleReads(Set<String> names, @Nullable Set<String> law) {

    private static final Pattern WHOLE_LAW = Pattern.compile("(?<![\\w.])law\\b(?!\\s*\\.)");

    RuleReads {
        names = Set.copyOf(names);
        law = law == null ? null : Set.copyOf(law);
    }

    static RuleReads of(String tail) {
        var text = TailText.of(tail);
        var names = new LinkedHashSet<String>();
        for (var name : RuleColumns.BOUND) {
            if (Pattern.compile("\\b" + name + "\\b").matcher(text.plain()).find()) {
                names.add(name);
            }
        }
        var whole = WHOLE_LAW.matcher(text.plain()).find();
        return new RuleReads(names, whole ? null : text.read("law"));
    }

    /** The row of a practice with what the tail can see of it, and its key. */
    Map<String, Object> of(Map<String, Object> row) {
        var seen = new HashMap<String, Object>();
        row.forEach((name, value) -> {
            if (name.equals("key") || names.contains(name)) {
                seen.put(name, name.equals("law") && value instanceof Map<?, ?> all ? lawOf(all) : value);
            }
        });
        return seen;
    }

    private Map<?, ?> lawOf(Map<?, ?> all) {
        if (law == null) {
            return all;
        }
        var seen = new HashMap<String, @Nullable Object>();
        law.forEach(name -> seen.put(name, all.get(name)));
        return seen;
    }
}
