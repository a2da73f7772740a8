package org.pierce.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pierce.explain.Explainer;
import org.pierce.structure.Fact;
import org.pierce.structure.Party;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;

/**
 * What a search over the facts of a matter finds.
 *
 * @param parties parties whose name, id or identifiers have all of the words
 * @param facts other facts whose sentence, id, quote or source has them
 * @param more how many are not shown
 */
record FactSearch(List<Hit> parties, List<Hit> facts, int more) {

    /** More hits nobody reads; one says more words. */
    private static final int SHOWN = 100;

    FactSearch {
        parties = List.copyOf(parties);
        facts = List.copyOf(facts);
    }

    /**
     * @param sheet where it is written
     * @param text the fact as a sentence, or the party's name
     * @param source document and page; empty where none is given
     */
    record Hit(String id, String sheet, String text, String source) {}

    static FactSearch of(Structure structure, String words) {
        var wanted = Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isBlank())
                .toList();
        if (wanted.isEmpty()) {
            return new FactSearch(List.of(), List.of(), 0);
        }
        var explainer = new Explainer(structure);
        var parties = new ArrayList<Hit>();
        var facts = new ArrayList<Hit>();
        var seen = new HashSet<String>();
        for (var fact : structure.list()) {
            var hit = hit(fact, structure, explainer);
            if (seen.add(fact.id()) && has(hit, fact, explainer, wanted)) {
                (fact instanceof Party ? parties : facts).add(hit);
            }
        }
        return new FactSearch(
                shown(parties), shown(facts), Math.max(0, parties.size() - SHOWN) + Math.max(0, facts.size() - SHOWN));
    }

    public boolean isEmpty() {
        return parties.isEmpty() && facts.isEmpty();
    }

    private static Hit hit(Fact fact, Structure structure, Explainer explainer) {
        var sheet = SheetSchema.get(fact.getClass()).name();
        if (fact instanceof Party) {
            return new Hit(fact.id(), sheet, structure.nameOf(fact.id()), "");
        }
        var point = explainer.point(fact);
        return new Hit(fact.id(), sheet, point.text(), point.source());
    }

    private static boolean has(Hit hit, Fact fact, Explainer explainer, List<String> wanted) {
        var identifiers = SheetSchema.get(fact.getClass()).columns().stream()
                .filter(column -> column.component().getName().equals("identifiers"))
                .map(column -> String.valueOf(column.valueIn(fact)));
        var all = Stream.concat(
                        Stream.of(
                                hit.id(),
                                hit.sheet(),
                                hit.text(),
                                hit.source(),
                                explainer.point(fact).quote()),
                        identifiers)
                .reduce("", (one, other) -> one + ' ' + other)
                .toLowerCase(Locale.ROOT);
        return wanted.stream().allMatch(all::contains);
    }

    private static List<Hit> shown(List<Hit> all) {
        return all.stream().limit(SHOWN).toList();
    }
}
