package org.pierce.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.pierce.structure.Fact;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;

/** The facts that name an id in any column. For several threads. */
final class NamingFacts {

    /** Where more name one id, they are kept by sheet too. */
    static final int CROWDED = 64;

    private final Map<String, List<Fact>> all = new HashMap<>();
    private final Map<String, Map<Class<?>, List<Fact>>> bySheet = new ConcurrentHashMap<>();

    private NamingFacts() {}

    static NamingFacts of(Structure structure) {
        var naming = new NamingFacts();
        for (var schema : SheetSchema.list()) {
            var references = GraphSchema.references(schema);
            for (var fact : structure.list(schema.type())) {
                references.forEach(column -> column.referencesIn(fact).forEach(id -> naming.add(id, fact)));
            }
        }
        return naming;
    }

    private void add(String id, Fact fact) {
        var facts = all.computeIfAbsent(id, unseen -> new ArrayList<>(4));
        if (facts.isEmpty() || facts.getLast() != fact) {
            facts.add(fact);
        }
    }

    int count(String id) {
        return all.getOrDefault(id, List.of()).size();
    }

    /** Those of some sheets, and perhaps others where they are few. */
    List<Fact> of(String id, Set<Class<?>> sheets) {
        var facts = all.getOrDefault(id, List.of());
        if (facts.size() <= CROWDED) {
            return facts;
        }
        var grouped =
                bySheet.computeIfAbsent(id, unseen -> facts.stream().collect(Collectors.groupingBy(Fact::getClass)));
        return sheets.stream()
                .flatMap(sheet -> grouped.getOrDefault(sheet, List.of()).stream())
                .toList();
    }
}
