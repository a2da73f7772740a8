package org.pierce.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What differs between two versions of one sheet. */
final class SheetDifference {

    private SheetDifference() {}

    static List<FactDifference> of(List<? extends Fact> before, List<? extends Fact> after) {
        var was = byId(before);
        var is = byId(after);
        var differences = new ArrayList<FactDifference>();
        is.forEach((id, rows) -> {
            var old = was.getOrDefault(id, List.of());
            if (!old.equals(rows)) {
                differences.add(new FactDifference(id, old, rows));
            }
        });
        was.forEach((id, rows) -> {
            if (!is.containsKey(id)) {
                differences.add(new FactDifference(id, rows, List.of()));
            }
        });
        return differences;
    }

    private static Map<String, List<Fact>> byId(List<? extends Fact> facts) {
        var byId = new LinkedHashMap<String, List<Fact>>();
        facts.forEach(fact ->
                byId.computeIfAbsent(fact.id(), none -> new ArrayList<>()).add(fact));
        return byId;
    }
}
