package org.pierce.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pierce.control.kernel.LargestShares;
import org.pierce.control.kernel.OwnersOf;
import org.pierce.control.kernel.OwnershipDraft;
import org.pierce.control.kernel.OwnershipGraph;

/**
 * Look-through shares of some entities. The share of {@code x} in {@code y} is what reaches {@code x} when the interest in
 * {@code y} is passed up to the owners, to theirs and so on, until it reaches {@code x} for the first time: for an owner that
 * nobody owns (I−A)⁻¹−I, for others the corrected share diag(I+N)⁻¹·N (Baldone, Brioschi and Paleari 1998). Seen so it has a
 * value in a circle of 100 % holdings too, where the inverse has none.
 */
final class EffectiveOwnership {

    private static final double HUNDRED = 100;

    private record Pair(int owner, int entity) {}

    private final OwnershipBook book;
    private final List<String> parties = new ArrayList<>();
    private final Map<String, Integer> number = new LinkedHashMap<>();
    private final List<int[]> owners = new ArrayList<>();
    private final List<Map<String, OwnershipBook.Part>> parts = new ArrayList<>();

    EffectiveOwnership(FactsOnDay facts, Set<String> entities) {
        book = new OwnershipBook(facts);
        var open = new ArrayDeque<String>();
        for (var entity : new TreeSet<>(entities)) {
            numberOf(entity, open);
        }
        while (!open.isEmpty()) {
            var of = book.partsOf(open.remove());
            parts.add(of);
            owners.add(of.keySet().stream()
                    .mapToInt(owner -> numberOf(owner, open))
                    .toArray());
        }
    }

    List<EffectiveShare> list(Set<String> entities) {
        var draft = draft();
        var least = new HashMap<Pair, Double>();
        var solver = new OwnersOf(OwnershipGraph.atLeast(draft));
        var open = new HashMap<Integer, Set<Integer>>();
        for (var entity : new TreeSet<>(entities)) {
            int asked = numberOf(entity, new ArrayDeque<>());
            for (int at = solver.ask(asked) - 1; at >= 0; at--) {
                least.put(new Pair(solver.owner(at), asked), solver.share(at));
            }
            for (int owner : ownersThroughRanges(asked)) {
                open.computeIfAbsent(owner, unseen -> new TreeSet<>()).add(asked);
            }
        }
        var most = new HashMap<>(least);
        most.putAll(largest(draft, open));
        var shares = new ArrayList<EffectiveShare>();
        most.forEach((pair, high) -> {
            if (high > 0) {
                double low = percent(least.getOrDefault(pair, 0.0));
                shares.add(new EffectiveShare(
                        parties.get(pair.owner()),
                        parties.get(pair.entity()),
                        low,
                        Math.max(low, percent(high)),
                        owners.get(pair.owner()).length > 0));
            }
        });
        shares.sort(Comparator.comparing(EffectiveShare::entity)
                .thenComparing(share -> -share.lower())
                .thenComparing(share -> -share.upper())
                .thenComparing(EffectiveShare::owner));
        return shares;
    }

    private OwnershipDraft draft() {
        var draft = new OwnershipDraft(parties.size());
        for (int entity = 0; entity < parties.size(); entity++) {
            int at = 0;
            for (var part : parts.get(entity).values()) {
                draft.stake(owners.get(entity)[at++], entity, part.lower(), part.upper());
            }
        }
        return draft;
    }

    /** All that can have a share of an entity, where some stake between them is a range; else nobody. */
    private Set<Integer> ownersThroughRanges(int entity) {
        var above = new TreeSet<Integer>();
        var open = new ArrayDeque<Integer>(List.of(entity));
        boolean ranges = false;
        while (!open.isEmpty()) {
            int party = open.remove();
            ranges |= parts.get(party).values().stream().anyMatch(part -> part.lower() < part.upper());
            for (int owner : owners.get(party)) {
                if (owner != entity && above.add(owner)) {
                    open.add(owner);
                }
            }
        }
        return ranges ? above : Set.of();
    }

    private Map<Pair, Double> largest(OwnershipDraft draft, Map<Integer, Set<Integer>> open) {
        var most = new HashMap<Pair, Double>();
        if (!open.isEmpty()) {
            var solver = new LargestShares(OwnershipGraph.withRanges(draft));
            open.forEach((owner, asked) -> {
                for (int at = solver.ask(owner) - 1; at >= 0; at--) {
                    if (asked.contains(solver.entity(at))) {
                        most.put(new Pair(owner, solver.entity(at)), solver.share(at));
                    }
                }
            });
        }
        return most;
    }

    private int numberOf(String party, ArrayDeque<String> open) {
        return number.computeIfAbsent(party, unseen -> {
            parties.add(party);
            open.add(party);
            return parties.size() - 1;
        });
    }

    private static double percent(double fraction) {
        return Math.clamp(fraction * HUNDRED, 0, HUNDRED);
    }
}
