package org.pierce.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.pierce.control.EffectiveShare;
import org.pierce.law.Eligibility;
import org.pierce.structure.Person;
import org.pierce.structure.Range;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;

/** The owners of one entity: whoever holds a stake, and whoever a share reaches through others. */
final class OwnerShares {

    private static final double WHOLE = 100;

    private final Structure structure;
    private final FactIndex index;
    private final List<EffectiveShare> shares;

    OwnerShares(Structure structure, FactIndex index, List<EffectiveShare> shares) {
        this.structure = structure;
        this.index = index;
        this.shares = shares;
    }

    /** Direct owners first, each group in the order of the facts. A person who practices alone owns the practice. */
    List<OwnerShare> of(String entity, Function<String, Eligibility> eligibility) {
        if (structure.find(entity).filter(Person.class::isInstance).isPresent()) {
            return List.of(
                    new OwnerShare(entity, true, WHOLE, WHOLE, WHOLE, WHOLE, eligibility.apply(entity), List.of()));
        }
        var stakes = new LinkedHashMap<String, List<Stake>>();
        index.naming(entity, Stake.class).stream()
                .filter(stake -> stake.entity().equals(entity))
                .forEach(stake -> stakes.computeIfAbsent(stake.owner(), owner -> new ArrayList<>())
                        .add(stake));
        var owners = new LinkedHashSet<>(stakes.keySet());
        shares.forEach(share -> owners.add(share.owner()));
        return owners.stream()
                .map(owner -> share(owner, stakes.getOrDefault(owner, List.of()), eligibility.apply(owner)))
                .toList();
    }

    private OwnerShare share(String owner, List<Stake> stakes, Eligibility eligibility) {
        var through =
                shares.stream().filter(share -> share.owner().equals(owner)).findFirst();
        return new OwnerShare(
                owner,
                !stakes.isEmpty(),
                through.map(EffectiveShare::lower).orElseGet(() -> sum(stakes, OwnerShares::lower)),
                through.map(EffectiveShare::upper).orElseGet(() -> sum(stakes, OwnerShares::upper)),
                stakes.isEmpty() ? null : sum(stakes, OwnerShares::votesLower),
                stakes.isEmpty() ? null : sum(stakes, OwnerShares::votesUpper),
                eligibility,
                stakes.stream().map(Stake::id).toList());
    }

    private static double sum(List<Stake> stakes, ToDoubleFunction<Stake> share) {
        return Math.min(WHOLE, stakes.stream().mapToDouble(share).sum());
    }

    private static double lower(Stake stake) {
        return stake.percent() == null ? 0 : stake.percent().lower().doubleValue();
    }

    private static double upper(Stake stake) {
        return stake.percent() == null ? WHOLE : stake.percent().upper().doubleValue();
    }

    /** Votes follow the percent where nothing else is said. */
    private static double votesLower(Stake stake) {
        Range votes = stake.votes();
        return votes == null ? lower(stake) : votes.lower().doubleValue();
    }

    private static double votesUpper(Stake stake) {
        Range votes = stake.votes();
        return votes == null ? upper(stake) : votes.upper().doubleValue();
    }
}
