package org.pierce.screening;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pierce.structure.Domain;
import org.pierce.structure.Domains;
import org.pierce.structure.OfficeKind;
import org.pierce.structure.Power;
import org.pierce.structure.Reporting;
import org.pierce.structure.ReportingMatter;

/** Who decides, employs, supervises and treats in the practice. */
final class ClinicTopics {

    /** Who hires is no clinical decision in this sense; it is a topic of its own. */
    private static final String STAFF_TERMS = "CLINICIAN_TERMS";

    private static final Set<String> HIRING = Set.of(
            "CLINICIAN_HIRE_FIRE",
            "CLINICIAN_HIRE_FIRE_FOR_COMPETENCE",
            STAFF_TERMS,
            "CLINICIAN_EMPLOYMENT_TERMS",
            "CLINICIAN_COMPENSATION",
            "CLINICAL");
    private static final Set<String> BILLING = Set.of(
            "CODING_AND_BILLING_PROCEDURES",
            "DIAGNOSTIC_CODING",
            "PATIENT_BILLING_COLLECTION_POLICY",
            "PRICES_RATES",
            "REVENUE");

    private ClinicTopics() {}

    /** A power over hiring, or over all clinical matters, says who hires. */
    static OnFile hiring(PracticeOnFile file) {
        return OnFile.examinedIf(file.powers().anyMatch(power -> HIRING.contains(power.domain())));
    }

    /** A power over coding, billing or prices. */
    static OnFile billing(PracticeOnFile file) {
        return OnFile.examinedIf(file.powers().anyMatch(power -> BILLING.contains(power.domain())));
    }

    /** A power over any clinical matter but hiring says who decides it. */
    static OnFile decisions(PracticeOnFile file) {
        return OnFile.examinedIf(file.powers().anyMatch(ClinicTopics::isClinical));
    }

    /** Clinical work for the practice or for the management side. */
    static OnFile employment(PracticeOnFile file) {
        return OnFile.examinedIf(file.parties().employsClinicians(file.entity())
                || file.group().stream().anyMatch(file.parties()::employsClinicians));
    }

    /** Each medical director owns, works there, or has an agreement or pay on file. */
    static OnFile medicalDirector(PracticeOnFile file) {
        var inside = new HashSet<String>();
        file.around().owners().forEach(owner -> inside.add(owner.owner()));
        file.workers().forEach(inside::add);
        return OnFile.complete(file.facts()
                .begun(file.facts().officesIn.get(file.entity()))
                .filter(office -> office.office() == OfficeKind.MEDICAL_DIRECTOR)
                .map(office ->
                        inside.contains(office.holder()) || file.parties().isEngagedAsDirector(office.holder()))
                .toList());
    }

    /** A clinical reporting line; an administrative one alone is a part only. */
    static OnFile reporting(PracticeOnFile file) {
        var facts = file.facts();
        Set<String> here = file.workers().collect(Collectors.toSet());
        facts.officesIn.get(file.entity()).forEach(office -> here.add(office.holder()));
        var lines = Stream.concat(
                        here.stream().flatMap(party -> file.parties().reportsAnywhere(party).stream()),
                        facts.begun(facts.reportingIn.get(file.practice()))
                                .filter(line -> here.contains(line.reporter()))
                                .map(Reporting::matter))
                .map(matter -> matter == ReportingMatter.CLINICAL)
                .toList();
        return lines.contains(true) ? OnFile.EXAMINED : OnFile.complete(lines);
    }

    /** Each supervision of whoever works or treats there counts its visits. */
    static OnFile supervision(PracticeOnFile file) {
        var facts = file.facts();
        var performers = facts.begun(facts.careIn.get(file.practice()))
                .map(care -> care.performer())
                .filter(Objects::nonNull);
        return OnFile.complete(Stream.of(file.workers(), Stream.of(file.entity()), performers)
                .flatMap(supervised -> supervised)
                .flatMap(supervised -> file.parties().isVisited(supervised).stream())
                .toList());
    }

    /** Each procedure names who examines and who orders. */
    static OnFile examination(PracticeOnFile file) {
        return OnFile.complete(file.facts()
                .begun(file.facts().careIn.get(file.practice()))
                .map(care -> care.examiner() != null && care.orderer() != null)
                .toList());
    }

    private static boolean isClinical(Power power) {
        return Domains.standard()
                .find(power.domain())
                .filter(domain -> domain.part() == Domain.Part.CLINICAL && !isStaffTerms(domain))
                .isPresent();
    }

    private static boolean isStaffTerms(Domain domain) {
        return domain.code().equals(STAFF_TERMS)
                || (domain.parent() != null && isStaffTerms(Domains.standard().get(domain.parent())));
    }
}
