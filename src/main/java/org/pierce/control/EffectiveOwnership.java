package org.pierce.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
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
        var asked = new BitSet();
        entities.forEach(entity -> asked.set(number.getOrDefault(entity, parties.size())));
        asked.clear(parties.size());
        var holdings = holdings();
        var shares = new ArrayList<EffectiveShare>();
        for (int owner = 0; owner < parties.size(); owner++) {
            var below = below(owner, holdings);
            if (below.intersects(asked)) {
                shares.addAll(shares(owner, below, asked));
            }
        }
        shares.sort(Comparator.comparing(EffectiveShare::entity)
                .thenComparing(share -> -share.lower())
                .thenComparing(share -> -share.upper())
                .thenComparing(EffectiveShare::owner));
        return shares;
    }

    /** What each party owns a part of. */
    private List<List<Integer>> holdings() {
        var holdings = new ArrayList<List<Integer>>();
        parties.forEach(party -> holdings.add(new ArrayList<>(1)));
        for (int entity = 0; entity < owners.size(); entity++) {
            for (int owner : owners.get(entity)) {
                holdings.get(owner).add(entity);
            }
        }
        return holdings;
    }

    /** Whatever an owner reaches downward, without itself: nothing of any other entity can reach it. */
    private static BitSet below(int owner, List<List<Integer>> holdings) {
        var below = new BitSet();
        var open = new ArrayDeque<Integer>(List.of(owner));
        while (!open.isEmpty()) {
            for (int entity : holdings.get(open.remove())) {
                if (entity != owner && !below.get(entity)) {
                    below.set(entity);
                    open.add(entity);
                }
            }
        }
        return below;
    }

    /**
     * Solves for what lies below one owner. Owners from elsewhere become one party of whom nothing reaches the owner; they
     * stay in the sums, because what they hold for certain is not free to go to others.
     */
    private List<EffectiveShare> shares(int owner, BitSet below, BitSet asked) {
        int[] members = below.stream().toArray();
        var place = new HashMap<Integer, Integer>();
        place.put(owner, 0);
        for (int at = 0; at < members.length; at++) {
            place.put(members[at], at + 1);
        }
        int elsewhere = members.length + 1;
        var ownersBelow = new ArrayList<int[]>(List.of(new int[0]));
        var least = new ArrayList<double[]>(List.of(new double[0]));
        var most = new ArrayList<double[]>(List.of(new double[0]));
        boolean exact = true;
        for (int member : members) {
            ownersBelow.add(Arrays.stream(owners.get(member))
                    .map(each -> place.getOrDefault(each, elsewhere))
                    .toArray());
            least.add(lower.get(member));
            most.add(upper.get(member));
            exact &= Arrays.equals(lower.get(member), upper.get(member));
        }
        ownersBelow.add(new int[0]);
        least.add(new double[0]);
        most.add(new double[0]);
        var system = new HittingShares(ownersBelow, 0);
        double[] low = system.solve(least);
        double[] high = exact ? low : system.largest(least, most);
        var shares = new ArrayList<EffectiveShare>();
        for (int at = 0; at < members.length; at++) {
            if (asked.get(members[at]) && high[at + 1] > 0) {
                shares.add(new EffectiveShare(
                        parties.get(owner),
                        parties.get(members[at]),
                        percent(low[at + 1]),
                        Math.max(percent(low[at + 1]), percent(high[at + 1])),
                        owners.get(owner).length > 0));
            }
        }
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
