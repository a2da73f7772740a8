package org.pierce.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.pierce.structure.SheetSchema;

/** Puts the facts of an included file before a file's own, which replace those of the same id. */
final class Inclusion {

    private Inclusion() {}

    static void merge(Collected included, Collected own) {
        var replacing = new LinkedHashMap<String, List<Located>>();
        own.facts().forEach(fact -> replacing
                .computeIfAbsent(fact.fact().id(), id -> new ArrayList<>())
                .add(fact));
        var merged = new ArrayList<Located>();
        var placed = new HashSet<String>();
        for (var fact : included.facts()) {
            var id = fact.fact().id();
            if (!replacing.containsKey(id)) {
                merged.add(fact);
            } else if (placed.add(id)) {
                merged.addAll(replacing.getOrDefault(id, List.of()));
            }
        }
        own.facts().stream().filter(fact -> !placed.contains(fact.fact().id())).forEach(merged::add);
        own.replace(merged);
        own.takeOver(included);
    }

    /** Takes rows by their ids, or whole sheets by their names, out of what was included. */
    static void leaveAway(List<String> names, String shown, int line, Reading included) {
        for (var name : names) {
            var collected = included.collected();
            var sheet = SheetSchema.find(name);
            var before = collected.facts().size();
            if (sheet.isPresent()) {
                collected.replace(collected.facts().stream()
                        .filter(fact -> !sheet.get().type().isInstance(fact.fact()))
                        .toList());
                collected.unask(sheet.get());
            } else {
                collected.replace(collected.facts().stream()
                        .filter(fact -> !fact.fact().id().equals(name.strip()))
                        .toList());
                if (before == collected.facts().size()) {
                    included.problems()
                            .add(Place.of(shown, "")
                                    .row(line)
                                    .problem(
                                            ProblemKind.INCLUDE,
                                            "nothing included is called " + Shown.of(name),
                                            "Write without: below include:, with ids of rows or names of sheets."));
                }
            }
        }
    }
}
