package org.pierce.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementKind;
import org.pierce.structure.Fact;
import org.pierce.structure.PartyRole;
import org.pierce.structure.Stake;

/**
 * Who can only act together: two deadlocked halves, those without whom a body cannot meet its decision rule, and the parties
 * of a voting agreement. Nothing else is joint; otherwise nobody controls alone.
 */
final class JointHolders {

    private static final Set<PartyRole> NO_VOTERS =
            Set.of(PartyRole.PRACTICE, PartyRole.COUNSEL, PartyRole.DRAFTER, PartyRole.PROMOTER);

    private record Share(long weight, List<String> facts, boolean assumed) {

        Share plus(Tally.Line line) {
            var all = new ArrayList<>(facts);
            all.addAll(line.facts());
            return new Share(weight + line.lower(), all, assumed || line.assumed());
        }
    }

    private final FactsOnDay facts;

    /** Agreements to vote together that no power spells out, by their parties, each in the order on file. */
    private final Map<String, Set<Agreement>> agreements = new HashMap<>();

    private final Map<Agreement, Integer> place = new IdentityHashMap<>();

    JointHolders(FactsOnDay facts) {
        this.facts = facts;
        for (var agreement : facts.agreements()) {
            if (agreement.kind() == AgreementKind.VOTING_AGREEMENT && !facts.hasPowers(agreement)) {
                place.put(agreement, place.size());
                for (var party : facts.partiesTo(agreement.id())) {
                    agreements
                            .computeIfAbsent(party.party(), unseen -> new LinkedHashSet<>())
                            .add(agreement);
                }
            }
        }
    }

    /** Of a body whose weights are all known for certain and add up to the total; empty where somebody can act alone. */
    List<Hold> of(Tally tally, long total) {
        if (total <= 0 || !tally.isExact(total)) {
            return List.of();
        }
        var shares = new TreeMap<String, Share>();
        for (var line : tally.lines()) {
            var party = partyOf(line.holder());
            if (party != null && !party.equals(tally.entity())) {
                shares.merge(party, new Share(0, List.of(), false).plus(line), (one, unseen) -> one.plus(line));
            }
        }
        if (shares.values().stream().anyMatch(share -> tally.quota().isMet(share.weight(), total))) {
            return List.of();
        }
        var needed = new LinkedHashMap<>(shares);
        needed.values().removeIf(share -> tally.quota().isMet(total - share.weight(), total));
        return needed.size() > 1 ? together(tally, needed, List.of(), false) : agreed(tally, total, shares);
    }

    private List<Hold> agreed(Tally tally, long total, TreeMap<String, Share> shares) {
        for (var agreement : agreementsOf(shares.keySet())) {
            var bound = new LinkedHashMap<String, Share>();
            var because = new ArrayList<Fact>(List.of(agreement));
            for (var party : facts.partiesTo(agreement.id())) {
                var share = shares.get(party.party());
                if (share != null && !NO_VOTERS.contains(party.role())) {
                    bound.put(party.party(), share);
                    because.add(party);
                }
            }
            long sum = bound.values().stream().mapToLong(Share::weight).sum();
            boolean sure = because.stream().allMatch(fact -> facts.certaintyOf(fact) == Certainty.CERTAIN);
            if (bound.size() > 1 && sure && tally.quota().isMet(sum, total)) {
                return together(
                        tally,
                        bound,
                        because.stream().map(Fact::id).toList(),
                        because.stream().anyMatch(fact -> fact.common().assumed()));
            }
        }
        return List.of();
    }

    private List<Agreement> agreementsOf(Set<String> parties) {
        if (agreements.isEmpty()) {
            return List.of();
        }
        return parties.stream()
                .flatMap(party -> agreements.getOrDefault(party, Set.of()).stream())
                .distinct()
                .sorted(Comparator.comparing(place::get))
                .toList();
    }

    private static List<Hold> together(
            Tally tally, LinkedHashMap<String, Share> shares, List<String> because, boolean assumed) {
        var all = new LinkedHashSet<>(because);
        shares.values().forEach(share -> all.addAll(share.facts()));
        boolean anyAssumed = assumed || shares.values().stream().anyMatch(Share::assumed);
        var holds = new ArrayList<Hold>();
        for (var party : shares.keySet()) {
            var voters = new LinkedHashSet<String>();
            voters.add(party);
            voters.addAll(shares.keySet());
            holds.add(new Hold(
                    party,
                    new Target.Whole(tally.entity()),
                    tally.channel(),
                    tally.record(),
                    Certainty.CERTAIN,
                    anyAssumed,
                    List.copyOf(all),
                    List.copyOf(voters),
                    null));
        }
        return holds;
    }

    private @Nullable String partyOf(@Nullable Node holder) {
        return switch (holder) {
            case null -> null;
            case Node.Holder(String party) -> party;
            case Node.Hand(String stake) ->
                facts.structure()
                        .find(stake)
                        .filter(Stake.class::isInstance)
                        .map(Stake.class::cast)
                        .map(Stake::owner)
                        .filter(facts::canAct)
                        .orElse(null);
            case Node.Decision decision -> null;
        };
    }
}
