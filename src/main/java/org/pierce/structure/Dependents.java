package org.pierce.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Which facts name which others: what must go with a fact that is taken away. */
public final class Dependents {

    private final Map<String, List<Fact>> naming = new HashMap<>();

    /** Reads all facts once. */
    public Dependents(Structure structure) {
        for (var fact : structure.list()) {
            SheetSchema.get(fact.getClass()).columns().stream()
                    .flatMap(column -> column.referencesIn(fact).stream())
                    .distinct()
                    .forEach(named -> naming.computeIfAbsent(named, none -> new ArrayList<>())
                            .add(fact));
        }
    }

    /** The facts that name it, those that name these, and so on; without itself. */
    public List<Fact> of(String id) {
        var found = new LinkedHashSet<Fact>();
        var open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            for (var fact : naming.getOrDefault(open.remove(), List.of())) {
                if (!fact.id().equals(id) && found.add(fact)) {
                    open.add(fact.id());
                }
            }
        }
        return List.copyOf(found);
    }
}
