package org.pierce.chart;

import java.time.LocalDate;
import java.util.List;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Entity;
import org.pierce.structure.Fact;
import org.pierce.structure.Person;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;

/** The facts that can hold on the day that is drawn. */
record DayFacts(Structure structure, LocalDate day) {
    <F extends Fact> List<F> list(Class<F> type) {
        return structure.list(type).stream()
                .filter(fact -> fact.period().mayHoldOn(day))
                .toList();
    }

    List<Stake> stakesIn(String entity) {
        return list(Stake.class).stream()
                .filter(stake -> stake.entity().equals(entity))
                .toList();
    }

    List<AgreementParty> partiesOf(String agreement) {
        return list(AgreementParty.class).stream()
                .filter(party -> party.agreement().equals(agreement))
                .toList();
    }

    boolean isPerson(String party) {
        return structure.findParty(party).filter(Person.class::isInstance).isPresent();
    }

    /** True for an id that the facts describe; a stray id is not drawn. */
    boolean isParty(String party) {
        return isPerson(party) || structure.findEntity(party, day).isPresent();
    }

    /** @throws java.util.NoSuchElementException if no party has the id */
    Entity getEntity(String id) {
        return structure.findEntity(id, day).orElseThrow();
    }
}
