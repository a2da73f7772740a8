package org.pierce.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pierce.control.ControlEdge;
import org.pierce.control.ControlPath;
import org.pierce.control.Target;
import org.pierce.structure.Account;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityRole;
import org.pierce.structure.Office;
import org.pierce.structure.OfficeKind;
import org.pierce.structure.Payment;
import org.pierce.structure.Practice;
import org.pierce.structure.Reporting;
import org.pierce.structure.Stake;
import org.pierce.structure.Work;

/** Which parties a chart of one practice shows: all on a path to it, whom it deals with, and who stands above them. */
final class PartyScope {
    /** Offices that govern, so that their holder stands above. */
    static final Set<OfficeKind> GOVERNING = EnumSet.of(
            OfficeKind.DIRECTOR,
            OfficeKind.MANAGER,
            OfficeKind.MANAGING_MEMBER,
            OfficeKind.GENERAL_PARTNER,
            OfficeKind.TRUSTEE,
            OfficeKind.PROTECTOR,
            OfficeKind.SETTLOR,
            OfficeKind.BENEFICIARY);

    private final DayFacts facts;
    private final String entity;
    private final Set<String> parties = new LinkedHashSet<>();

    private PartyScope(DayFacts facts, String entity) {
        this.facts = facts;
        this.entity = entity;
    }

    /** The ids of the parties, in the order in which they are met. */
    static Set<String> of(DayFacts facts, String practice, String entity, List<ControlPath> paths) {
        PartyScope scope = new PartyScope(facts, entity);
        paths.forEach(scope::addPath);
        scope.add(entity);
        scope.addCounterparties(practice);
        scope.addOwners();
        scope.addStaff();
        scope.addSuperiors();
        scope.addOwners();
        return scope.parties;
    }

    /** Those who stand above parties, up to whom nobody is known to own or govern. */
    static Set<String> withOwners(DayFacts facts, Set<String> parties) {
        PartyScope scope = new PartyScope(facts, "");
        parties.forEach(scope::add);
        scope.addOwners();
        return scope.parties;
    }

    /** Those who stand on a path. */
    static Set<String> on(DayFacts facts, ControlPath path) {
        PartyScope scope = new PartyScope(facts, "");
        scope.addPath(path);
        return scope.parties;
    }

    /** Those who work in a practice, own nothing that is known and stand on no path. */
    static Set<String> staff(DayFacts facts, String entity, List<ControlPath> paths) {
        PartyScope onPaths = new PartyScope(facts, entity);
        paths.forEach(onPaths::addPath);
        Set<String> staff = new LinkedHashSet<>();
        for (Work work : facts.list(Work.class)) {
            boolean owns = facts.list(Stake.class).stream()
                    .anyMatch(stake -> stake.owner().equals(work.worker()));
            boolean clinical = work.worksFor().equals(entity) && Boolean.TRUE.equals(work.clinical());
            if (clinical && !owns && !onPaths.parties.contains(work.worker())) {
                staff.add(work.worker());
            }
        }
        return staff;
    }

    private void addPath(ControlPath path) {
        path.apex().forEach(this::add);
        for (ControlEdge edge : path.edges()) {
            add(edge.controller());
            edge.voters().forEach(this::add);
            if (edge.agent() != null) {
                add(edge.agent());
            }
            if (edge.target() instanceof Target.Whole whole) {
                add(whole.entity());
            } else if (edge.target() instanceof Target.InDomain in
                    && facts.structure().find(in.practice()).orElse(null) instanceof Practice practice) {
                add(practice.entity());
            }
        }
    }

    private void addCounterparties(String practice) {
        Set<String> agreements = new LinkedHashSet<>();
        for (AgreementParty party : facts.list(AgreementParty.class)) {
            if (party.party().equals(entity)) {
                agreements.add(party.agreement());
            }
        }
        facts.list(AgreementParty.class).stream()
                .filter(party -> agreements.contains(party.agreement()) && !AgreementLines.ASIDE.contains(party.role()))
                .forEach(party -> add(party.party()));
        for (Payment payment : facts.list(Payment.class)) {
            boolean own = payment.payer().equals(entity) || payment.payee().equals(entity);
            if (own || practice.equals(payment.practice())) {
                add(payment.payer());
                add(payment.payee());
            }
        }
        for (Account account : facts.list(Account.class)) {
            if (account.owner().equals(entity) && account.sweepsTo() != null) {
                add(account.sweepsTo());
            }
        }
    }

    private void addOwners() {
        Deque<String> open = new ArrayDeque<>(parties);
        while (!open.isEmpty()) {
            String owned = open.remove();
            for (Stake stake : facts.stakesIn(owned)) {
                if (add(stake.owner())) {
                    open.add(stake.owner());
                }
            }
            for (Office office : facts.officesIn(owned)) {
                if (GOVERNING.contains(office.office()) && add(office.holder())) {
                    open.add(office.holder());
                }
            }
        }
    }

    private void addStaff() {
        for (Office office : facts.list(Office.class)) {
            if (office.entity().equals(entity) && office.office() == OfficeKind.MEDICAL_DIRECTOR) {
                add(office.holder());
            }
        }
        for (Work work : facts.list(Work.class)) {
            if (work.worksFor().equals(entity) && Boolean.TRUE.equals(work.clinical())) {
                add(work.worker());
            }
        }
    }

    private void addSuperiors() {
        Set<String> here = new LinkedHashSet<>(parties);
        for (Reporting reporting : facts.list(Reporting.class)) {
            if (here.contains(reporting.reporter())) {
                add(reporting.superior());
            }
        }
    }

    private boolean add(String party) {
        boolean patients = facts.structure()
                .findEntity(party, facts.day())
                .map(Entity::role)
                .filter(role -> role == EntityRole.PATIENTS)
                .isPresent();
        return !patients && facts.isParty(party) && parties.add(party);
    }
}
