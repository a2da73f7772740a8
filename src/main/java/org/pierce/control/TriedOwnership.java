package org.pierce.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.pierce.control.kernel.ChangedOwnership;
import org.pierce.control.kernel.OwnersOf;
import org.pierce.control.kernel.OwnershipDraft;
import org.pierce.control.kernel.OwnershipGraph;
import org.pierce.structure.Stake;

/** Look-through shares at their lower end, with one entity's stakes changed in place and changed back. */
final class TriedOwnership {

    private static final int LISTED = 5;
    private static final double HUNDRED = 100;
    private static final double NOTHING = 1e-12;

    /**
     * The largest ultimate owners, before or after.
     *
     * @param others how many entities lie below
     */
    record Shares(List<StakeTrial.Share> owners, int others) {}

    private record Edit(int owner, double before, double after) {}

    private final FactsOnDay facts;
    private final OwnershipBook book;
    private final Map<String, Integer> number = new HashMap<>();
    private final List<String> parties = new ArrayList<>();
    private final ChangedOwnership change;
    private final OwnersOf owners;

    TriedOwnership(FactsOnDay facts) {
        this.facts = facts;
        book = new OwnershipBook(facts);
        var held = new LinkedHashMap<String, Map<String, OwnershipBook.Part>>();
        facts.list(Stake.class).forEach(stake -> held.computeIfAbsent(stake.entity(), book::partsOf));
        held.forEach((entity, parts) -> {
            numberOf(entity);
            parts.keySet().forEach(this::numberOf);
        });
        var draft = new OwnershipDraft(parties.size());
        held.forEach((entity, parts) -> parts.forEach(
                (owner, part) -> draft.stake(numberOf(owner), numberOf(entity), part.lower(), part.upper())));
        var graph = OwnershipGraph.atLeast(draft);
        change = new ChangedOwnership(graph);
        owners = new OwnersOf(graph);
    }

    private int numberOf(String party) {
        return number.computeIfAbsent(party, unseen -> {
            parties.add(party);
            return parties.size() - 1;
        });
    }

    /** Empty where an owner would have a part that had none. */
    Optional<Shares> tryOut(String entity, List<Stake> stakes) {
        var edits = edits(entity, stakes);
        int of = numberOf(entity);
        if (edits.stream().anyMatch(edit -> edit.before() <= 0)) {
            return Optional.empty();
        }
        var before = sharesOf(of);
        int others = 0;
        for (var edit : edits) {
            others = change.set(edit.owner(), of, edit.after()) - 1;
        }
        var after = sharesOf(of);
        for (var edit : edits.reversed()) {
            change.put(edit.owner(), of, edit.before());
        }
        return Optional.of(new Shares(largest(before, after), others));
    }

    /** What shrinks first, so that no more than the whole is ever owned. */
    private List<Edit> edits(String entity, List<Stake> stakes) {
        var before = book.partsOf(entity);
        var after = book.partsOf(entity, stakes);
        var all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        var none = new OwnershipBook.Part(0, 0);
        return all.stream()
                .map(owner -> new Edit(
                        numberOf(owner),
                        before.getOrDefault(owner, none).lower(),
                        after.getOrDefault(owner, none).lower()))
                .filter(edit -> edit.before() != edit.after())
                .sorted(Comparator.comparingDouble(edit -> edit.after() - edit.before()))
                .toList();
    }

    private Map<Integer, Double> sharesOf(int entity) {
        var shares = new HashMap<Integer, Double>();
        for (int at = owners.ask(entity) - 1; at >= 0; at--) {
            shares.put(owners.owner(at), owners.share(at));
        }
        return shares;
    }

    private List<StakeTrial.Share> largest(Map<Integer, Double> before, Map<Integer, Double> after) {
        var all = new HashMap<>(before);
        after.forEach((owner, share) -> all.merge(owner, share, Math::max));
        return all.entrySet().stream()
                .filter(each -> each.getValue() > NOTHING)
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(each -> parties.get(each.getKey())))
                .filter(each -> facts.stakesIn(parties.get(each.getKey())).isEmpty())
                .limit(LISTED)
                .map(each -> new StakeTrial.Share(
                        parties.get(each.getKey()),
                        HUNDRED * before.getOrDefault(each.getKey(), 0.0),
                        HUNDRED * after.getOrDefault(each.getKey(), 0.0)))
                .toList();
    }
}
