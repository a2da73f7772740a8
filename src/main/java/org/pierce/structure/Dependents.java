package org.pierce.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which facts name which others: what must go with a fact that is taken away, and what stays without naming it. A stake goes with its owner,
 * a power with the agreement that grants it; an entity stays when the person goes who had it formed.
 */
public final class Dependents {

    private final Structure structure;
    private final Map<String, List<Naming>> naming = new HashMap<>();

    /**
     * A cell that names a fact.
     *
     * @param fact the fact that has the cell
     * @param column of the cell
     * @param named id of the fact that is named
     */
    public record Naming(Fact fact, SheetColumn column, String named) {}

    /** Reads all facts once. */
    public Dependents(Structure structure) {
        this.structure = structure;
        for (var fact : structure.list()) {
            for (var column : SheetSchema.get(fact.getClass()).columns()) {
                column.referencesIn(fact).stream().distinct().forEach(named -> naming.computeIfAbsent(
                                named, none -> new ArrayList<>())
                        .add(new Naming(fact, column, named)));
            }
        }
    }

    /** The facts that cannot stand without it, those that cannot without these, and so on; without itself. */
    public List<Fact> of(String id) {
        var found = new LinkedHashSet<Fact>();
        var open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            for (var one : naming.getOrDefault(open.remove(), List.of())) {
                if (goes(one) && !one.fact().id().equals(id) && found.add(one.fact())) {
                    open.add(one.fact().id());
                }
            }
        }
        return List.copyOf(found);
    }

    /** The cells that name it, or what goes with it, of facts that stay: they become empty. */
    public List<Naming> emptied(String id) {
        Set<String> gone = Stream.concat(Stream.of(id), of(id).stream().map(Fact::id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return gone.stream()
                .flatMap(each -> naming.getOrDefault(each, List.of()).stream())
                .filter(one -> !gone.contains(one.fact().id()))
                .toList();
    }

    /** A party or document may be left unsaid where its cell may be empty; what grants or holds a fact may not. */
    private boolean goes(Naming one) {
        return one.column().required()
                || structure
                        .find(one.named())
                        .filter(named -> named instanceof Party || named instanceof Document)
                        .isEmpty();
    }
}
