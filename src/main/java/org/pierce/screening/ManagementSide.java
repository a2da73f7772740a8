package org.pierce.screening;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.pierce.control.ControlOnDay;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementKind;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Office;
import org.pierce.structure.PartyRole;
import org.pierce.structure.Payment;
import org.pierce.structure.Person;
import org.pierce.structure.Practice;
import org.pierce.structure.Stage;
import org.pierce.structure.Stream;
import org.pierce.structure.Structure;
import org.pierce.structure.Work;

/** Finds who stands on the management side of a practice. */
final class ManagementSide {

    private final Structure structure;
    private final FactIndex index;
    private final ControlOnDay control;
    private final LocalDate day;
    private final Set<String> practicing;
    private final Map<String, Set<String>> companies = new ConcurrentHashMap<>();

    ManagementSide(Structure structure, FactIndex index, ControlOnDay control, LocalDate day) {
        this.structure = structure;
        this.index = index;
        this.control = control;
        this.day = day;
        this.practicing = new LinkedHashSet<>(
                structure.list(Practice.class).stream().map(Practice::entity).toList());
    }

    /** The managers of an executed management agreement, and whoever is paid a management fee. */
    Set<String> managers(String entity) {
        var managers = new LinkedHashSet<String>();
        for (var party : index.naming(entity, AgreementParty.class)) {
            if (party.party().equals(entity) && party.role() == PartyRole.PRACTICE && isManagement(party.agreement())) {
                index.naming(party.agreement(), AgreementParty.class).stream()
                        .filter(other -> other.role() == PartyRole.MANAGER)
                        .forEach(other -> managers.add(other.party()));
            }
        }
        index.naming(entity, Payment.class).stream()
                .filter(payment -> payment.payer().equals(entity) && payment.stream() == Stream.MANAGEMENT_FEE)
                .forEach(payment -> managers.add(payment.payee()));
        return managers;
    }

    /**
     * The managers, whoever controls them, and whatever those control. A practice is never of the group, though the group
     * may control it: its staff are not the group's.
     */
    Set<String> group(Set<String> managers, Predicate<String> mayControl) {
        var heads = new LinkedHashSet<>(managers);
        managers.forEach(manager -> heads.addAll(control.controllersOf(manager)));
        heads.removeIf(mayControl);
        var group = new LinkedHashSet<>(heads);
        group.removeIf(practicing::contains);
        heads.forEach(head -> group.addAll(companiesOf(head)));
        group.removeIf(mayControl);
        return group;
    }

    /** Whatever the party controls but practices. One manager may stand behind thousands of practices, so this is worked out once. */
    private Set<String> companiesOf(String head) {
        return companies.computeIfAbsent(head, party -> {
            var controlled = new LinkedHashSet<>(control.controlledBy(party));
            controlled.removeAll(practicing);
            return controlled;
        });
    }

    /** People who work for the group or hold office in it. */
    Set<String> insiders(Set<String> group) {
        var insiders = new LinkedHashSet<String>();
        for (var member : group) {
            index.naming(member, Work.class).stream()
                    .filter(work -> work.worksFor().equals(member))
                    .forEach(work -> insiders.add(work.worker()));
            index.naming(member, Office.class).stream()
                    .filter(office -> office.entity().equals(member))
                    .forEach(office -> insiders.add(office.holder()));
        }
        insiders.removeIf(
                party -> structure.find(party).filter(Person.class::isInstance).isEmpty());
        return insiders;
    }

    private boolean isManagement(String agreement) {
        return structure
                .find(agreement)
                .filter(Agreement.class::isInstance)
                .map(Agreement.class::cast)
                .filter(one -> one.kind() == AgreementKind.MSA && one.stage() != Stage.DRAFT)
                .filter(one -> one.period().mayHoldOn(day))
                .isPresent();
    }
}
