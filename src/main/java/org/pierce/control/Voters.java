package org.pierce.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pierce.control.ControlAnswer.Voter;

/** What holders bring to a block, as it is told. */
final class Voters {

    private record Whose(Node holder, @Nullable String agent) {}

    private Voters() {}

    /** What each holder brings in all, the heaviest first. Votes that several may command are told by their stake. */
    static List<Voter> of(Block block, List<Entry> entries) {
        var whose = new LinkedHashMap<Whose, List<Entry>>();
        entries.forEach(
                entry -> whose.computeIfAbsent(new Whose(entry.holder(), entry.agent()), unseen -> new ArrayList<>())
                        .add(entry));
        var voters = new ArrayList<Voter>();
        whose.forEach((who, all) -> {
            var weight = block.count().units(all);
            voters.add(
                    switch (who.holder()) {
                        case Node.Holder(String party) -> new Voter(party, null, weight, facts(all), who.agent());
                        case Node.Hand(String stake) -> new Voter("", stake, weight, facts(all), who.agent());
                        case Node.Decision decision ->
                            throw new IllegalStateException(
                                    "A decision domain brings nothing: only parties and hands do.");
                    });
        });
        voters.sort(Comparator.comparing(Voter::weight).reversed());
        return voters;
    }

    /** The entries of the helpers, as few of them as are enough with the coalition's own; none where they are not. */
    static List<Entry> needed(Block block, List<Entry> own, List<Entry> others, List<Node> helpers) {
        var kept = new LinkedHashSet<>(helpers);
        for (var helper : List.copyOf(kept).reversed()) {
            kept.remove(helper);
            if (!isMet(block, own, of(others, kept))) {
                kept.add(helper);
            }
        }
        return of(others, kept);
    }

    private static List<Entry> of(List<Entry> entries, Set<Node> holders) {
        return entries.stream()
                .filter(entry -> holders.contains(entry.holder()))
                .toList();
    }

    private static boolean isMet(Block block, List<Entry> own, List<Entry> others) {
        long first = 0;
        long second = 0;
        for (var some : List.of(own, others)) {
            first += some.stream().mapToLong(Entry::first).sum();
            second += some.stream().mapToLong(Entry::second).sum();
        }
        return first > block.firstNeed() && second > block.secondNeed();
    }

    private static List<String> facts(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.facts().stream())
                .distinct()
                .toList();
    }
}
