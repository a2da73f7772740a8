package org.pierce.control;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Fact;

/**
 * For whom somebody decides in an entity. What a person decides acting for an entity is that entity's decision; the
 * entity's own owners and staff act for the entity. Where it is not said and the person serves both, each is possible.
 */
final class Capacity {

    private final FactsOnDay facts;

    Capacity(FactsOnDay facts) {
        this.facts = facts;
    }

    /**
     * @param holder who decides
     * @param actingFor for whom, where it is said
     * @param governed the entity in which is decided
     */
    List<Actor> of(String holder, @Nullable String actingFor, String governed) {
        if (!facts.canAct(holder)) {
            return List.of();
        }
        return facts.isPerson(holder) ? person(holder, actingFor, governed) : entity(holder, actingFor, governed);
    }

    /** Whether the person owns or serves the governed entity, and so acts for it unless told otherwise. */
    boolean belongsTo(String party, String governed) {
        return party.equals(governed)
                || owns(party, governed)
                || tiesOf(party, governed).containsKey(governed);
    }

    // an entity that decides in the name of the practice still decides: that is what lay control looks like
    private List<Actor> entity(String holder, @Nullable String actingFor, String governed) {
        if (actingFor == null || actingFor.equals(governed) || facts.isPerson(actingFor)) {
            return List.of(holder.equals(governed) ? Actor.itself(Certainty.CERTAIN) : Actor.self(holder));
        }
        return facts.canAct(actingFor) ? List.of(Actor.self(actingFor)) : List.of();
    }

    private List<Actor> person(String person, @Nullable String actingFor, String governed) {
        if (actingFor != null && !actingFor.equals(governed)) {
            return facts.canAct(actingFor) ? List.of(agent(person, actingFor)) : List.of();
        }
        if (owns(person, governed)) {
            return List.of(Actor.itself(Certainty.CERTAIN));
        }
        var ties = tiesOf(person, governed);
        boolean serves = ties.remove(governed) != null;
        if (actingFor != null) {
            return serves || ties.isEmpty() ? List.of(Actor.itself(Certainty.CERTAIN)) : perhaps(person, ties, true);
        }
        if (ties.isEmpty()) {
            return List.of(serves ? Actor.itself(Certainty.CERTAIN) : Actor.self(person));
        }
        if (serves) {
            return perhaps(person, ties, true);
        }
        var near = new TreeMap<>(ties);
        near.keySet().removeIf(party -> !sharesAgreement(party, governed));
        var likely = near.size() == 1 ? near : ties;
        if (likely.size() > 1) {
            return perhaps(person, likely, false);
        }
        var only = likely.firstEntry();
        return List.of(actor(person, only.getKey(), only.getValue(), facts.certaintyOf(only.getValue())));
    }

    private List<Actor> perhaps(String person, TreeMap<String, Fact> ties, boolean alsoItself) {
        var actors = new ArrayList<Actor>();
        ties.forEach((party, tie) -> actors.add(actor(person, party, tie, Certainty.POSSIBLE)));
        if (alsoItself) {
            actors.add(Actor.itself(Certainty.POSSIBLE));
        }
        return actors;
    }

    private static Actor actor(String person, String party, Fact tie, Certainty certainty) {
        return new Actor(
                party, certainty, List.of(tie.id()), tie.common().assumed(), person.equals(party) ? null : person);
    }

    private static Actor agent(String person, String party) {
        return new Actor(party, Certainty.CERTAIN, List.of(), false, person.equals(party) ? null : person);
    }

    private boolean owns(String party, String governed) {
        return facts.stakesIn(governed).stream().anyMatch(stake -> stake.owner().equals(party));
    }

    private boolean sharesAgreement(String party, String governed) {
        return facts.agreementsOf(party).stream().anyMatch(own -> facts.partiesTo(own.agreement()).stream()
                .anyMatch(other -> other.party().equals(governed)));
    }

    /** For whom a person works, or whose office it holds, each with the surest fact that says so. */
    private TreeMap<String, Fact> tiesOf(String person, String governed) {
        var ties = new TreeMap<String, Fact>();
        for (var work : facts.workOf(person)) {
            tie(ties, work.worksFor(), work);
            // whoever pays is another master only where it deals with the entity, which a payroll bureau does not
            var paidBy = work.paidBy();
            if (paidBy != null && sharesAgreement(paidBy, governed)) {
                tie(ties, paidBy, work);
            }
        }
        facts.officesOf(person).forEach(office -> tie(ties, office.entity(), office));
        return ties;
    }

    private void tie(TreeMap<String, Fact> ties, String party, Fact fact) {
        if (facts.canAct(party)) {
            ties.merge(party, fact, this::surer);
        }
    }

    private Fact surer(Fact one, Fact other) {
        var first = facts.certaintyOf(one).compareTo(facts.certaintyOf(other));
        if (first != 0) {
            return first < 0 ? one : other;
        }
        if (one.common().assumed() != other.common().assumed()) {
            return one.common().assumed() ? other : one;
        }
        return one.id().compareTo(other.id()) <= 0 ? one : other;
    }
}
