package org.pierce.screening;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Fact;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;

/** The facts of one day by the ids that they name: made once, asked for every practice. */
final class FactIndex {

    private final Structure structure;
    private final Map<String, Set<Fact>> naming = new HashMap<>();

    private FactIndex(Structure structure) {
        this.structure = structure;
    }

    static FactIndex of(Structure structure, LocalDate day) {
        var index = new FactIndex(structure);
        for (var sheet : SheetSchema.list()) {
            for (Fact fact : structure.list(sheet.type())) {
                if (fact.period().mayHoldOn(day)) {
                    references(fact).forEach(id -> index.naming
                            .computeIfAbsent(id, named -> new LinkedHashSet<>())
                            .add(fact));
                }
            }
        }
        return index;
    }

    /** The facts that name an id in any column. */
    Collection<Fact> naming(String id) {
        return naming.getOrDefault(id, Set.of());
    }

    /** The facts of one kind that name an id. */
    <F extends Fact> List<F> naming(String id, Class<F> type) {
        return naming(id).stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The parties that share a fact, or an agreement, with any of these, and these themselves. */
    Set<String> around(Collection<String> ids) {
        var parties = new LinkedHashSet<String>();
        var seen = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            var id = open.remove();
            if (!seen.add(id)) {
                continue;
            }
            if (structure.findParty(id).isPresent()) {
                parties.add(id);
            }
            for (var fact : naming(id)) {
                references(fact)
                        .filter(other -> structure.findParty(other).isPresent())
                        .forEach(parties::add);
                pointedAt(fact).forEach(open::add);
            }
        }
        return parties;
    }

    /** A power over a stake or a term of an agreement concerns whoever the stake or agreement concerns. */
    private Stream<String> pointedAt(Fact fact) {
        var agreement = fact instanceof AgreementParty party ? Stream.of(party.agreement()) : Stream.<String>of();
        return Stream.concat(
                agreement,
                naming.containsKey(fact.id()) && structure.findParty(fact.id()).isEmpty()
                        ? Stream.of(fact.id())
                        : Stream.of());
    }

    private static Stream<String> references(Fact fact) {
        return SheetSchema.get(fact.getClass()).columns().stream()
                .flatMap(column -> column.referencesIn(fact).stream());
    }
}
