package org.pierce.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pierce.structure.Power;

/** Whose power a row is in truth: after agency, and after delegation that can be taken back at will. */
final class PowerHolders {

    private final FactsOnDay facts;
    private final Capacity capacity;

    PowerHolders(FactsOnDay facts, Capacity capacity) {
        this.facts = facts;
        this.capacity = capacity;
    }

    /** Those whose power it is over an entity, with the facts that say so, the power first. */
    List<DecidedPower> of(Power power, String governed) {
        return actors(power, governed, new HashSet<>()).stream()
                .map(actor -> new DecidedPower(power, first(power, actor), least(power, actor)))
                .toList();
    }

    private List<Actor> actors(Power power, String governed, Set<String> seen) {
        var revocableBy = power.revocableBy();
        var delegator =
                power.delegatedFrom() == null ? Optional.<Power>empty() : facts.findPower(power.delegatedFrom());
        if (revocableBy != null && delegator.isPresent() && seen.add(power.id())) {
            var from = actors(delegator.get(), governed, seen);
            if (isDelegator(revocableBy, delegator.get(), from, governed)) {
                return from.stream()
                        .map(actor -> actor.with(
                                delegator.get().id(), delegator.get().common().assumed()))
                        .toList();
            }
        }
        // a power that the entity's own side may take back at will is delegated by it, whether or not a row says so
        if (revocableBy != null && power.delegatedFrom() == null && capacity.belongsTo(revocableBy, governed)) {
            return List.of(Actor.itself(Certainty.CERTAIN));
        }
        return capacity.of(power.holder(), power.actingFor(), governed);
    }

    private boolean isDelegator(String revocableBy, Power delegator, List<Actor> from, String governed) {
        boolean named = revocableBy.equals(delegator.holder())
                || revocableBy.equals(delegator.actingFor())
                || from.stream().anyMatch(actor -> Objects.equals(actor.party(), revocableBy));
        return named || (from.stream().allMatch(Actor::isItself) && capacity.belongsTo(revocableBy, governed));
    }

    private Certainty least(Power power, Actor actor) {
        return facts.certaintyOf(power) == Certainty.CERTAIN ? actor.certainty() : Certainty.POSSIBLE;
    }

    private static Actor first(Power power, Actor actor) {
        var all = new ArrayList<String>();
        all.add(power.id());
        all.addAll(actor.facts());
        return new Actor(
                actor.party(),
                actor.certainty(),
                all,
                actor.assumed() || power.common().assumed(),
                actor.agent());
    }
}
