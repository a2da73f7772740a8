package org.pierce.control;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pierce.structure.Account;
import org.pierce.structure.Agreement;
import org.pierce.structure.Entity;
import org.pierce.structure.PartyRole;
import org.pierce.structure.Person;
import org.pierce.structure.Power;
import org.pierce.structure.Practice;
import org.pierce.structure.Stake;

/** What a power is over, whatever kind of thing its row names. */
final class Subject {

    private final FactsOnDay facts;

    Subject(FactsOnDay facts) {
        this.facts = facts;
    }

    /** The entities that a right over the thing moves as a whole. */
    Set<String> entities(Power power) {
        var entities = new LinkedHashSet<String>();
        switch (facts.structure().find(power.over()).orElse(null)) {
            case Practice practice -> entities.add(practice.entity());
            case Entity entity -> entities.add(entity.id());
            case Agreement agreement -> entities.addAll(practicesIn(agreement.id()));
            case null, default -> {}
        }
        entities.removeIf(facts::isPerson);
        return entities;
    }

    /** The stakes that a right over the thing moves: a stake itself, or those of a person, in the entities of its agreement. */
    List<Stake> stakes(Power power) {
        return switch (facts.structure().find(power.over()).orElse(null)) {
            case Stake stake -> stake.period().mayHoldOn(facts.day()) ? List.of(stake) : List.of();
            case Person person -> stakesOf(person.id(), power.agreement());
            case null, default -> List.of();
        };
    }

    /** The stakes of an owner, in the practices of the agreement where it names any. */
    List<Stake> stakesOf(String owner, @org.jspecify.annotations.Nullable String agreement) {
        var within = agreement == null ? Set.<String>of() : practicesIn(agreement);
        return facts.stakesOf(owner).stream()
                .filter(stake -> within.isEmpty() || within.contains(stake.entity()))
                .toList();
    }

    /** The practices in which a power over the thing lets decide. */
    List<Practice> practices(Power power) {
        return switch (facts.structure().find(power.over()).orElse(null)) {
            case Practice practice -> List.of(practice);
            case Entity entity -> facts.practicesOf(entity.id());
            case Account account -> facts.practicesOf(account.owner());
            case Stake stake -> facts.practicesOf(stake.entity());
            case Agreement agreement ->
                practicesIn(agreement.id()).stream()
                        .flatMap(entity -> facts.practicesOf(entity).stream())
                        .toList();
            case Person person -> practicesAround(person.id());
            case null, default -> List.of();
        };
    }

    Set<String> practicesIn(String agreement) {
        var parties = new LinkedHashSet<String>();
        facts.partiesTo(agreement, Set.of(PartyRole.PRACTICE)).forEach(party -> parties.add(party.party()));
        return parties;
    }

    private List<Practice> practicesAround(String person) {
        var entities = new LinkedHashSet<String>();
        entities.add(person);
        facts.workOf(person).forEach(work -> entities.add(work.worksFor()));
        facts.stakesOf(person).forEach(stake -> entities.add(stake.entity()));
        var practices = new ArrayList<Practice>();
        entities.forEach(entity -> practices.addAll(facts.practicesOf(entity)));
        return practices;
    }
}
