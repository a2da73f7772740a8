package org.pierce.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Entity;
import org.pierce.structure.Fact;
import org.pierce.structure.License;
import org.pierce.structure.Office;
import org.pierce.structure.Payment;
import org.pierce.structure.Person;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Work;

/** The facts that can hold on the day that is drawn; looked up by party, since thousands of parties ask. For one thread. */
final class DayFacts {
    private final Structure structure;
    private final LocalDate day;
    private final Map<Class<? extends Fact>, List<? extends Fact>> lists = new HashMap<>();
    private final Map<String, Map<String, List<Fact>>> indexes = new HashMap<>();

    DayFacts(Structure structure, LocalDate day) {
        this.structure = structure;
        this.day = day;
    }

    Structure structure() {
        return structure;
    }

    LocalDate day() {
        return day;
    }

    <F extends Fact> List<F> list(Class<F> type) {
        @SuppressWarnings("unchecked") // each list is made for its type below
        List<F> list = (List<F>) lists.computeIfAbsent(type, made -> structure.list(type).stream()
                .filter(fact -> fact.period().mayHoldOn(day))
                .toList());
        return list;
    }

    List<Stake> stakesIn(String entity) {
        return by("stakes", Stake.class, Stake::entity, entity);
    }

    List<Office> officesIn(String entity) {
        return by("offices", Office.class, Office::entity, entity);
    }

    List<Office> officesOf(String holder) {
        return by("holders", Office.class, Office::holder, holder);
    }

    List<Work> workOf(String worker) {
        return by("work", Work.class, Work::worker, worker);
    }

    List<License> licensesOf(String person) {
        return by("licenses", License.class, License::person, person);
    }

    List<Payment> paymentsOf(String payer) {
        return by("payers", Payment.class, Payment::payer, payer);
    }

    List<AgreementParty> partiesOf(String agreement) {
        return by("bound", AgreementParty.class, AgreementParty::agreement, agreement);
    }

    private <F extends Fact> List<F> by(String index, Class<F> type, Function<F, String> key, String value) {
        Map<String, List<Fact>> made = indexes.computeIfAbsent(index, name -> {
            Map<String, List<Fact>> byKey = new LinkedHashMap<>();
            list(type).forEach(fact -> byKey.computeIfAbsent(key.apply(fact), each -> new ArrayList<>())
                    .add(fact));
            return byKey;
        });
        @SuppressWarnings("unchecked") // an index holds facts of one type
        List<F> found = (List<F>) made.getOrDefault(value, List.of());
        return found;
    }

    boolean isPerson(String party) {
        return structure.findParty(party).filter(Person.class::isInstance).isPresent();
    }

    /** True for an id that the facts describe; a stray id is not drawn. */
    boolean isParty(String party) {
        return structure.findParty(party).isPresent();
    }

    /** @throws java.util.NoSuchElementException if no party has the id */
    Entity getEntity(String id) {
        return byDay().getOrDefault(id, List.of()).stream()
                .map(Entity.class::cast)
                .reduce((earlier, later) -> later)
                .or(() -> structure.find(id).filter(Entity.class::isInstance).map(Entity.class::cast))
                .orElseThrow();
    }

    private Map<String, List<Fact>> byDay() {
        by("entities", Entity.class, Entity::id, "");
        return indexes.getOrDefault("entities", Map.of());
    }
}
