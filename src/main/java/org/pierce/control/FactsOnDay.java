package org.pierce.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Account;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Fact;
import org.pierce.structure.Office;
import org.pierce.structure.PartyRole;
import org.pierce.structure.Payment;
import org.pierce.structure.Person;
import org.pierce.structure.Power;
import org.pierce.structure.Practice;
import org.pierce.structure.Relation;
import org.pierce.structure.Stage;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Work;

/** The facts that can hold on one day, by what they are about. */
final class FactsOnDay {

    private final Structure structure;
    private final LocalDate day;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Set<String> people;
    private final Map<String, List<Stake>> stakesIn;
    private final Map<String, List<Stake>> stakesOf;
    private final Map<String, List<Office>> officesIn;
    private final Map<String, List<Office>> officesOf;
    private final Map<String, List<Work>> workOf;
    private final Map<String, List<Practice>> practicesOf;
    private final Map<String, List<AgreementParty>> partiesTo;
    private final Map<String, List<AgreementParty>> agreementsOf;
    private final Map<String, Agreement> agreements = new HashMap<>();
    private final List<Power> powers;
    private final Map<String, Power> powersById = new HashMap<>();
    private final Map<String, List<Power>> powersOf;
    private final Set<String> agreementsWithPowers = new HashSet<>();
    private final List<Agreement> binding;

    FactsOnDay(Structure structure, LocalDate day) {
        this.structure = structure;
        this.day = day;
        people = structure.list(Person.class).stream().map(Person::id).collect(Collectors.toSet());
        structure.list(Entity.class).forEach(row -> entities.merge(row.id(), row, this::betterRow));
        stakesIn = by(list(Stake.class), Stake::entity);
        stakesOf = by(list(Stake.class), Stake::owner);
        officesIn = by(list(Office.class), Office::entity);
        officesOf = by(list(Office.class), Office::holder);
        workOf = by(list(Work.class), Work::worker);
        practicesOf = by(structure.list(Practice.class), Practice::entity);
        partiesTo = by(list(AgreementParty.class), AgreementParty::agreement);
        agreementsOf = by(list(AgreementParty.class), AgreementParty::party);
        structure.list(Agreement.class).forEach(agreement -> agreements.put(agreement.id(), agreement));
        var amendments = new Amendments(structure);
        powers = list(Power.class).stream()
                .filter(power -> isBinding(power.agreement()))
                .filter(power -> !amendments.replace(power, day))
                .toList();
        powers.forEach(power -> {
            powersById.put(power.id(), power);
            if (power.agreement() != null) {
                agreementsWithPowers.add(power.agreement());
            }
        });
        powersOf = by(powers, Power::holder);
        binding = list(Agreement.class).stream()
                .filter(agreement -> isBinding(agreement.id()))
                .toList();
    }

    LocalDate day() {
        return day;
    }

    Structure structure() {
        return structure;
    }

    /** Whether a fact of the day holds on it for certain. */
    Certainty certaintyOf(Fact fact) {
        return fact.period().holdsOn(day) ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    <F extends Fact> List<F> list(Class<F> type) {
        return structure.list(type).stream()
                .filter(fact -> fact.period().mayHoldOn(day))
                .toList();
    }

    /** Entities as they are on the day, one row each. */
    List<Entity> entities() {
        return List.copyOf(entities.values());
    }

    Optional<Entity> findEntity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    boolean isPerson(String id) {
        return people.contains(id);
    }

    /** Groups and undisclosed holders never act: who they are is not known. */
    boolean canAct(String party) {
        var entity = entities.get(party);
        return entity == null || (entity.form() != EntityForm.GROUP && entity.form() != EntityForm.UNDISCLOSED);
    }

    List<Stake> stakesIn(String entity) {
        return stakesIn.getOrDefault(entity, List.of());
    }

    List<Stake> stakesOf(String owner) {
        return stakesOf.getOrDefault(owner, List.of());
    }

    List<Office> officesIn(String entity) {
        return officesIn.getOrDefault(entity, List.of());
    }

    List<Office> officesOf(String holder) {
        return officesOf.getOrDefault(holder, List.of());
    }

    List<Work> workOf(String worker) {
        return workOf.getOrDefault(worker, List.of());
    }

    List<Practice> practicesOf(String entity) {
        return practicesOf.getOrDefault(entity, List.of());
    }

    List<Power> powers() {
        return powers;
    }

    List<Power> powersOf(String holder) {
        return powersOf.getOrDefault(holder, List.of());
    }

    /** Whether some power is on file under an agreement, which then says itself what it lets do. */
    boolean hasPowers(Agreement agreement) {
        return agreementsWithPowers.contains(agreement.id());
    }

    Optional<Power> findPower(String id) {
        return Optional.ofNullable(powersById.get(id));
    }

    List<Account> accounts() {
        return list(Account.class);
    }

    List<Payment> payments() {
        return list(Payment.class);
    }

    List<Relation> relations() {
        return list(Relation.class);
    }

    List<AgreementParty> partiesTo(String agreement) {
        return partiesTo.getOrDefault(agreement, List.of());
    }

    List<AgreementParty> agreementsOf(String party) {
        return agreementsOf.getOrDefault(party, List.of());
    }

    /** The parties of an agreement in one of the roles. */
    List<AgreementParty> partiesTo(String agreement, Set<PartyRole> roles) {
        return partiesTo(agreement).stream()
                .filter(party -> roles.contains(party.role()))
                .toList();
    }

    List<Agreement> agreements() {
        return binding;
    }

    Optional<Agreement> findAgreement(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(agreements.get(id));
    }

    /** A draft binds nobody yet. */
    boolean isBinding(@Nullable String agreement) {
        return findAgreement(agreement)
                .map(found -> found.stage() != Stage.DRAFT)
                .orElse(true);
    }

    private Entity betterRow(Entity one, Entity other) {
        if (one.period().mayHoldOn(day) != other.period().mayHoldOn(day)) {
            return one.period().mayHoldOn(day) ? one : other;
        }
        return other.period().since().isBefore(one.period().since()) ? one : other;
    }

    private static <F> Map<String, List<F>> by(List<F> facts, java.util.function.Function<F, String> key) {
        var map = new LinkedHashMap<String, List<F>>();
        facts.forEach(fact -> map.computeIfAbsent(key.apply(fact), unseen -> new ArrayList<>())
                .add(fact));
        return map;
    }
}
