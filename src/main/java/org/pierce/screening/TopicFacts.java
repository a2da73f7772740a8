package org.pierce.screening;

import org.pierce.control.Derivation;
import org.pierce.structure.Topic;

/** What the facts on file show of each topic. A topic that has no line here does not compile. */
final class TopicFacts {

    private final FactsOnFile facts;
    private final PartiesOnFile parties;

    TopicFacts(FactsOnFile facts, Derivation derivation) {
        this.facts = facts;
        this.parties = new PartiesOnFile(facts, derivation);
    }

    OnFile of(Topic topic, PracticeSurroundings around) {
        var file = new PracticeOnFile(around, facts, parties);
        return switch (topic) {
            case OWNERS -> OwnershipTopics.owners(file);
            case PRICE -> OwnershipTopics.price(file);
            case LICENSES -> OwnershipTopics.licenses(file);
            case OWNERS_ROLES -> OwnershipTopics.ownersRoles(file);
            case OWNERS_PRESENCE -> OwnershipTopics.ownersPresence(file);
            case TRANSFER_PAPERS -> OwnershipTopics.transferPapers(file);
            case MSA -> ManagementTopics.agreement(file);
            case OWNERS_OF_MANAGER -> ManagementTopics.owners(file);
            case CONTROLLERS -> ManagementTopics.controllers(file);
            case ACCOUNTS -> MoneyTopics.accounts(file);
            case DISTRIBUTIONS -> MoneyTopics.distributions(file);
            case FINANCIALS -> MoneyTopics.financials(file);
            case FEES -> MoneyTopics.fees(file);
            case VALUATION -> MoneyTopics.valuation(file);
            case PREMISES -> MoneyTopics.premises(file);
            case PATIENT_PAYMENTS -> MoneyTopics.patientPayments(file);
            case HIRING -> ClinicTopics.hiring(file);
            case BILLING -> ClinicTopics.billing(file);
            case CLINICAL_DECISIONS -> ClinicTopics.decisions(file);
            case EMPLOYMENT -> ClinicTopics.employment(file);
            case MEDICAL_DIRECTOR -> ClinicTopics.medicalDirector(file);
            case REPORTING -> ClinicTopics.reporting(file);
            case SUPERVISION -> ClinicTopics.supervision(file);
            case EXAMINATION -> ClinicTopics.examination(file);
            case FORMATION -> PaperTopics.formation(file);
            case GOVERNANCE -> PaperTopics.governance(file);
            case COVENANTS -> PaperTopics.covenants(file);
            case DOCUMENT_SET -> PaperTopics.documentSet(file);
            case SEPARATION -> SeparationTopics.separation(file);
            case ADVERTISING -> SeparationTopics.advertising(file);
            case MINUTES -> SeparationTopics.minutes(file);
            case PERMITS -> SeparationTopics.permits(file);
            case INSURANCE -> SeparationTopics.insurance(file);
            case ASSETS -> MoneyTopics.assets(file);
            case FILINGS -> PaperTopics.filings(file);
            case COMPLIANCE -> PaperTopics.compliance(file);
        };
    }
}
