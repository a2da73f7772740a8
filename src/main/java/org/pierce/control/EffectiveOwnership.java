package org.pierce.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Look-through shares of some entities. The share of {@code x} in {@code y} is what reaches {@code x} when the interest in
 * {@code y} is passed up to the owners, to theirs and so on, until it reaches {@code x} for the first time: for an owner that
 * nobody owns (I−A)⁻¹−I, for others the corrected share diag(I+N)⁻¹·N (Baldone, Brioschi and Paleari 1998). Seen so it has a
 * value in a circle of 100 % holdings too, where the inverse has none.
 */
final class EffectiveOwnership {

    private static final double HUNDRED = 100;

    private final OwnershipBook book;
    private final List<String> parties = new ArrayList<>();
    private final Map<String, Integer> number = new LinkedHashMap<>();
    private final List<int[]> owners = new ArrayList<>();
    private final List<double[]> lower = new ArrayList<>();
    private final List<double[]> upper = new ArrayList<>();

    EffectiveOwnership(FactsOnDay facts, Set<String> entities) {
        book = new OwnershipBook(facts);
        var open = new ArrayDeque<String>();
        for (var entity : entities.stream().sorted().toList()) {
            numberOf(entity, open);
        }
        while (!open.isEmpty()) {
            var parts = book.partsOf(open.remove());
            owners.add(parts.keySet().stream()
                    .mapToInt(owner -> numberOf(owner, open))
                    .toArray());
            lower.add(parts.values().stream()
                    .mapToDouble(OwnershipBook.Part::lower)
                    .toArray());
            upper.add(parts.values().stream()
                    .mapToDouble(OwnershipBook.Part::upper)
                    .toArray());
        }
    }

    List<EffectiveShare> list(Set<String> entities) {
        var shares = new ArrayList<EffectiveShare>();
        boolean exact = true;
        for (int each = 0; each < parties.size(); each++) {
            exact &= Arrays.equals(lower.get(each), upper.get(each));
        }
        for (int owner = 0; owner < parties.size(); owner++) {
            var system = new HittingShares(owners, owner);
            double[] least = system.solve(lower);
            double[] most = exact ? least : system.largest(lower, upper);
            for (var entity : entities) {
                int of = number.getOrDefault(entity, -1);
                if (of >= 0 && of != owner && most[of] > 0) {
                    shares.add(new EffectiveShare(
                            parties.get(owner),
                            entity,
                            percent(least[of]),
                            Math.max(percent(least[of]), percent(most[of])),
                            owners.get(owner).length > 0));
                }
            }
        }
        shares.sort(java.util.Comparator.comparing(EffectiveShare::entity)
                .thenComparing(share -> -share.lower())
                .thenComparing(share -> -share.upper())
                .thenComparing(EffectiveShare::owner));
        return shares;
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
