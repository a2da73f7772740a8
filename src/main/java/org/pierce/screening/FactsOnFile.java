package org.pierce.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Account;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Asset;
import org.pierce.structure.Care;
import org.pierce.structure.Document;
import org.pierce.structure.DocumentKind;
import org.pierce.structure.Fact;
import org.pierce.structure.Filing;
import org.pierce.structure.Financials;
import org.pierce.structure.License;
import org.pierce.structure.Office;
import org.pierce.structure.Payment;
import org.pierce.structure.Person;
import org.pierce.structure.Power;
import org.pierce.structure.Reporting;
import org.pierce.structure.Request;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Supervision;
import org.pierce.structure.Term;
import org.pierce.structure.Work;

/**
 * The facts of a structure by the ids that they name, also those that have ended: what is over is on file all the same.
 * Made once, asked for every practice.
 */
final class FactsOnFile {

    final ById<Stake> stakesIn;
    final ById<Stake> stakesOf;
    final ById<Office> officesIn;
    final ById<Office> officesOf;
    final ById<Work> workFor;
    final ById<Work> workOf;
    final ById<License> licensesOf;
    final ById<Payment> paidBy;
    final ById<Payment> paidTo;
    final ById<Payment> paidFor;
    final ById<Account> accountsOf;
    final ById<Asset> assetsUsedBy = new ById<>();
    final ById<Financials> financialsOf;
    final ById<Care> careIn;
    final ById<Power> powersOver;
    final ById<Supervision> supervisionIn;
    final ById<Supervision> supervisionBy;
    final ById<Supervision> supervisionOf;
    final ById<Reporting> reportingIn;
    final ById<Reporting> reportingOf;
    final ById<Request> requestsAbout;
    final ById<Agreement> agreementsOf = new ById<>();
    final ById<AgreementParty> partiesTo;
    final ById<Filing> filingsAbout;
    final ById<Document> documentsHeldBy;
    final ById<Document> advertisementsOf = new ById<>();

    private final ById<Term> terms;
    private final ById<Term> templateTerms;
    private final Structure structure;
    private final LocalDate day;

    FactsOnFile(Structure structure, LocalDate day) {
        this.structure = structure;
        this.day = day;
        stakesIn = ById.of(structure.list(Stake.class), Stake::entity);
        stakesOf = ById.of(structure.list(Stake.class), Stake::owner);
        officesIn = ById.of(structure.list(Office.class), Office::entity);
        officesOf = ById.of(structure.list(Office.class), Office::holder);
        workFor = ById.of(structure.list(Work.class), Work::worksFor);
        workOf = ById.of(structure.list(Work.class), Work::worker);
        licensesOf = ById.of(structure.list(License.class), License::person);
        paidBy = ById.of(structure.list(Payment.class), Payment::payer);
        paidTo = ById.of(structure.list(Payment.class), Payment::payee);
        paidFor = ById.of(structure.list(Payment.class), Payment::practice);
        accountsOf = ById.of(structure.list(Account.class), Account::owner);
        financialsOf = ById.of(structure.list(Financials.class), Financials::practice);
        careIn = ById.of(structure.list(Care.class), Care::practice);
        powersOver = ById.of(structure.list(Power.class), Power::over);
        supervisionIn = ById.of(structure.list(Supervision.class), Supervision::practice);
        supervisionBy = ById.of(structure.list(Supervision.class), Supervision::supervisor);
        supervisionOf = ById.of(structure.list(Supervision.class), Supervision::supervisee);
        reportingIn = ById.of(structure.list(Reporting.class), Reporting::practice);
        reportingOf = ById.of(structure.list(Reporting.class), Reporting::reporter);
        requestsAbout = ById.of(structure.list(Request.class), Request::subject);
        partiesTo = ById.of(structure.list(AgreementParty.class), AgreementParty::party);
        filingsAbout = ById.of(structure.list(Filing.class), Filing::subject);
        documentsHeldBy = ById.of(structure.list(Document.class), Document::heldBy);
        terms = ById.of(structure.list(Term.class), Term::agreement);
        templateTerms = ById.of(structure.list(Term.class), FactsOnFile::ownTemplate);
        structure.list(Asset.class).forEach(asset -> asset.usedBy().forEach(user -> assetsUsedBy.add(user, asset)));
        structure.list(AgreementParty.class).forEach(this::addAgreement);
        structure.list(Document.class).stream()
                .filter(document -> document.kind() == DocumentKind.ADVERTISEMENT)
                .forEach(this::addAdvertisement);
    }

    /** What is said of the agreement itself, and of the template that it was drawn from. */
    Stream<Term> termsOf(Agreement agreement) {
        var template = agreement.template();
        return Stream.concat(
                terms.get(agreement.id()).stream(),
                template == null ? Stream.of() : templateTerms.get(template.strip()).stream());
    }

    boolean isPerson(String party) {
        return structure.find(party).filter(Person.class::isInstance).isPresent();
    }

    Structure structure() {
        return structure;
    }

    /** Those that may have begun by the day, whether or not they have ended. */
    <F extends Fact> Stream<F> begun(List<F> facts) {
        return facts.stream().filter(this::hasBegun);
    }

    boolean hasBegun(Fact fact) {
        return !fact.period().since().isAfter(day);
    }

    /** Those that may hold on the day. */
    <F extends Fact> Stream<F> holding(List<F> facts) {
        return facts.stream().filter(fact -> fact.period().mayHoldOn(day));
    }

    private void addAdvertisement(Document advertisement) {
        Stream.concat(Stream.of(advertisement.draftedBy(), advertisement.heldBy()), advertisement.presents().stream())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(party -> advertisementsOf.add(party, advertisement));
    }

    private void addAgreement(AgreementParty party) {
        structure
                .find(party.agreement())
                .filter(Agreement.class::isInstance)
                .map(Agreement.class::cast)
                .ifPresent(agreement -> agreementsOf.add(party.party(), agreement));
    }

    /** A term of one agreement is not one of the template's. */
    private static @Nullable String ownTemplate(Term term) {
        var template = term.template();
        return term.agreement() == null && template != null ? template.strip() : null;
    }
}
