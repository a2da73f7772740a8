package org.pierce.screening;

import java.util.Set;
import org.pierce.structure.AgreementKind;
import org.pierce.structure.AssetKind;
import org.pierce.structure.FeeBasis;
import org.pierce.structure.Stream;

/** What the practice takes in and pays, to whom, and through which accounts. */
final class MoneyTopics {

    private static final Set<Stream> RENTS = Set.of(Stream.RENT, Stream.EQUIPMENT);
    private static final Set<AssetKind> PREMISES = Set.of(AssetKind.PREMISES, AssetKind.EQUIPMENT);
    private static final Set<AssetKind> NOT_OF_THE_PRACTICE = Set.of(AssetKind.RECORDS, AssetKind.PRODUCTS);
    private static final Set<AgreementKind> LEASES = Set.of(AgreementKind.LEASE, AgreementKind.EQUIPMENT);

    private MoneyTopics() {}

    /** Each account names who signs. */
    static OnFile accounts(PracticeOnFile file) {
        return OnFile.complete(file.facts()
                .begun(file.facts().accountsOf.get(file.entity()))
                .map(account -> !account.soleSignatories().isEmpty()
                        || !account.jointSignatories().isEmpty())
                .toList());
    }

    /** A figure, which may be 0, or a payment. */
    static OnFile distributions(PracticeOnFile file) {
        var facts = file.facts();
        return OnFile.examinedIf(facts.begun(facts.financialsOf.get(file.practice()))
                        .anyMatch(figures -> figures.distributions() != null)
                || facts.begun(facts.paidBy.get(file.entity()))
                        .anyMatch(payment -> payment.stream() == Stream.DISTRIBUTION));
    }

    /** One period with all three figures is enough. */
    static OnFile financials(PracticeOnFile file) {
        var periods = file.facts()
                .begun(file.facts().financialsOf.get(file.practice()))
                .map(figures ->
                        figures.collections() != null && figures.clinicianPay() != null && figures.toMsoGroup() != null)
                .toList();
        return periods.contains(true) ? OnFile.EXAMINED : OnFile.complete(periods);
    }

    /** Each fee says how it is computed. */
    static OnFile fees(PracticeOnFile file) {
        return OnFile.complete(file.paidToGroup()
                .map(payment -> payment.basis() != FeeBasis.NOT_STATED)
                .toList());
    }

    /** Each payment to the management side has a market value beside it. */
    static OnFile valuation(PracticeOnFile file) {
        return OnFile.answered(file.paidToGroup()
                .map(payment -> payment.marketValue() != null || payment.marketValueDocument() != null)
                .toList());
    }

    static OnFile premises(PracticeOnFile file) {
        var facts = file.facts();
        return OnFile.examinedIf(facts.begun(facts.paidBy.get(file.entity()))
                        .anyMatch(payment -> RENTS.contains(payment.stream()))
                || facts.begun(facts.assetsUsedBy.get(file.entity())).anyMatch(asset -> PREMISES.contains(asset.kind()))
                || facts.begun(facts.agreementsOf.get(file.entity()))
                        .anyMatch(agreement -> LEASES.contains(agreement.kind())));
    }

    /** Whose is what the practice works with, records aside; each thing names its owner. */
    static OnFile assets(PracticeOnFile file) {
        return OnFile.complete(file.facts()
                .begun(file.facts().assetsUsedBy.get(file.entity()))
                .filter(asset -> !NOT_OF_THE_PRACTICE.contains(asset.kind()))
                .map(asset -> asset.owner() != null)
                .toList());
    }

    /** Payments to the management side that name no practice are a part only. */
    static OnFile patientPayments(PracticeOnFile file) {
        var facts = file.facts();
        if (java.util.stream.Stream.concat(
                        facts.begun(facts.paidFor.get(file.practice())), facts.begun(facts.paidTo.get(file.entity())))
                .anyMatch(payment -> payment.stream() == Stream.PATIENT_PAYMENT)) {
            return OnFile.EXAMINED;
        }
        return file.group().stream().anyMatch(file.parties()::takesPatientPayments) ? OnFile.PARTLY : OnFile.NOTHING;
    }
}
