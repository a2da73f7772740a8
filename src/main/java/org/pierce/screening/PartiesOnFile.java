package org.pierce.screening;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pierce.control.Derivation;
import org.pierce.structure.AgreementKind;
import org.pierce.structure.Fact;
import org.pierce.structure.Office;
import org.pierce.structure.Reporting;
import org.pierce.structure.ReportingMatter;
import org.pierce.structure.Stake;
import org.pierce.structure.TermKind;
import org.pierce.structure.Work;

/**
 * What is on file of a party, whatever the practice: each answer is worked out once, since one manager or owner may stand
 * beside thousands of practices. For several threads.
 */
final class PartiesOnFile {

    private static final Set<TermKind> COVENANTS =
            Set.of(TermKind.NONCOMPETE, TermKind.NON_DISPARAGEMENT, TermKind.NONDISCLOSURE);
    private static final Set<AgreementKind> TRANSFER_PAPERS = Set.of(
            AgreementKind.STOCK_TRANSFER_RESTRICTION,
            AgreementKind.SUCCESSION,
            AgreementKind.OPTION,
            AgreementKind.PROXY,
            AgreementKind.VOTING_AGREEMENT,
            AgreementKind.UNDATED_RESIGNATION,
            AgreementKind.NOMINEE);
    private static final Set<org.pierce.structure.Stream> DIRECTOR_PAY =
            Set.of(org.pierce.structure.Stream.MEDICAL_DIRECTOR_FEE, org.pierce.structure.Stream.COMPENSATION);

    private final FactsOnFile facts;
    private final ControllersOnFile controllers;
    private final Map<String, Boolean> controlled = new ConcurrentHashMap<>();
    private final Map<String, Boolean> bound = new ConcurrentHashMap<>();
    private final Map<String, Boolean> transferable = new ConcurrentHashMap<>();
    private final Map<String, Boolean> employing = new ConcurrentHashMap<>();
    private final Map<String, Boolean> paidByPatients = new ConcurrentHashMap<>();
    private final Map<String, Boolean> directing = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> ties = new ConcurrentHashMap<>();
    private final Map<String, Boolean> visiting = new ConcurrentHashMap<>();
    private final Map<String, Set<Boolean>> visited = new ConcurrentHashMap<>();
    private final Map<String, Set<ReportingMatter>> reporting = new ConcurrentHashMap<>();

    PartiesOnFile(FactsOnFile facts, Derivation derivation) {
        this.facts = facts;
        this.controllers = new ControllersOnFile(facts.structure(), derivation);
    }

    /** A person, or an entity of which an owner is on file now. */
    boolean hasOwner(String party) {
        return facts.isPerson(party)
                || facts.holding(facts.stakesIn.get(party)).findAny().isPresent();
    }

    /** A person, or an entity of which an owner or an officer was ever on file. */
    boolean hasOwnerOrOfficer(String party) {
        return facts.isPerson(party)
                || !facts.stakesIn.get(party).isEmpty()
                || !facts.officesIn.get(party).isEmpty();
    }

    /** Whether the control of the party is known up to a natural person or a fund. */
    boolean hasKnownController(String party) {
        return controlled.computeIfAbsent(party, controllers::areKnownOf);
    }

    /** Party to an agreement with a covenant. */
    boolean isBoundByCovenant(String party) {
        return bound.computeIfAbsent(party, id -> facts.agreementsOf.get(id).stream()
                .flatMap(facts::termsOf)
                .anyMatch(term -> COVENANTS.contains(term.kind()) && facts.hasBegun(term)));
    }

    /** Party to a paper on the transfer of shares. */
    boolean hasTransferPaper(String party) {
        return transferable.computeIfAbsent(party, id -> facts.begun(facts.agreementsOf.get(id))
                .anyMatch(agreement -> TRANSFER_PAPERS.contains(agreement.kind())));
    }

    boolean employsClinicians(String party) {
        return employing.computeIfAbsent(
                party, id -> facts.begun(facts.workFor.get(id)).anyMatch(work -> Boolean.TRUE.equals(work.clinical())));
    }

    /** Paid by patients without a word for which practice. */
    boolean takesPatientPayments(String party) {
        return paidByPatients.computeIfAbsent(party, id -> facts.begun(facts.paidTo.get(id))
                .anyMatch(payment ->
                        payment.stream() == org.pierce.structure.Stream.PATIENT_PAYMENT && payment.practice() == null));
    }

    /** Under an agreement as medical director, or paid as one. */
    boolean isEngagedAsDirector(String party) {
        return directing.computeIfAbsent(
                party,
                id -> facts.agreementsOf.get(id).stream()
                                .anyMatch(agreement -> agreement.kind() == AgreementKind.MEDICAL_DIRECTOR)
                        || facts.paidTo.get(id).stream().anyMatch(payment -> DIRECTOR_PAY.contains(payment.stream())));
    }

    /** The parties for which it works, in which it holds an office or a stake. */
    Set<String> tiesOf(String party) {
        return ties.computeIfAbsent(party, id -> {
            var others = new HashSet<String>();
            begun(facts.workOf, id, Work::worksFor).forEach(others::add);
            begun(facts.officesOf, id, Office::entity).forEach(others::add);
            begun(facts.stakesOf, id, Stake::entity).forEach(others::add);
            return others;
        });
    }

    /** Supervises with counted visits, without a word for which practice. */
    boolean visitsAnywhere(String party) {
        return visiting.computeIfAbsent(party, id -> facts.begun(facts.supervisionBy.get(id))
                .anyMatch(supervision -> supervision.practice() == null && supervision.visits() != null));
    }

    /** Of its own supervision, wherever: whether visits are counted, yes, no or both. */
    Set<Boolean> isVisited(String party) {
        return visited.computeIfAbsent(party, id -> facts.begun(facts.supervisionOf.get(id))
                .map(supervision -> supervision.visits() != null)
                .collect(Collectors.toSet()));
    }

    /** What it reports on, without a word for which practice. */
    Set<ReportingMatter> reportsAnywhere(String party) {
        return reporting.computeIfAbsent(party, id -> facts.begun(facts.reportingOf.get(id))
                .filter(line -> line.practice() == null)
                .map(Reporting::matter)
                .collect(Collectors.toSet()));
    }

    private <F extends Fact> Stream<String> begun(ById<F> index, String id, Function<F, String> other) {
        return facts.begun(index.get(id)).map(other);
    }
}
