package org.pierce.explain;

import static org.pierce.explain.Phrases.join;
import static org.pierce.explain.Phrases.when;

import org.pierce.structure.Account;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Asset;
import org.pierce.structure.Care;
import org.pierce.structure.Cover;
import org.pierce.structure.Document;
import org.pierce.structure.Entity;
import org.pierce.structure.Evidence;
import org.pierce.structure.Fact;
import org.pierce.structure.Figures;
import org.pierce.structure.Filing;
import org.pierce.structure.Financials;
import org.pierce.structure.License;
import org.pierce.structure.Office;
import org.pierce.structure.Payment;
import org.pierce.structure.Person;
import org.pierce.structure.Power;
import org.pierce.structure.Practice;
import org.pierce.structure.Relation;
import org.pierce.structure.Reporting;
import org.pierce.structure.Request;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Supervision;
import org.pierce.structure.Term;
import org.pierce.structure.Title;
import org.pierce.structure.Words;
import org.pierce.structure.Work;

/** A fact as one short sentence without its stop. Names are the user's own. */
public final class FactSentence {

    private final Structure structure;
    private final PowerSentence powers;
    private final MoneySentence money;

    public FactSentence(Structure structure) {
        this.structure = structure;
        this.powers = new PowerSentence(structure);
        this.money = new MoneySentence(structure);
    }

    /** The sentence, without a stop; assumed facts say so. */
    public String of(Fact fact) {
        return sentence(fact) + (fact.common().assumed() ? " (assumed)" : "");
    }

    private String sentence(Fact fact) {
        return switch (fact) {
            case Stake stake -> stake(stake);
            case Power power -> powers.of(power);
            case Payment payment -> money.of(payment);
            case Account account -> money.of(account);
            case Financials figures -> money.of(figures);
            case Office office ->
                "%s is %s of %s%s"
                        .formatted(
                                name(office.holder()),
                                office.office().spoken(),
                                name(office.entity()),
                                when(office.appointedBy(), by -> ", appointed by " + name(by)));
            case License license ->
                "%s holds a %s license in %s, %s%s"
                        .formatted(
                                name(license.person()),
                                license.state(),
                                Words.spoken(license.profession()),
                                Words.spoken(license.status()),
                                when(license.number(), number -> ", number " + number));
            case Work work -> work(work);
            case Reporting line ->
                "%s reports to %s on %s matters"
                        .formatted(name(line.reporter()), name(line.superior()), Words.spoken(line.matter()));
            case Supervision supervision ->
                "%s supervises %s%s%s"
                        .formatted(
                                name(supervision.supervisor()),
                                name(supervision.supervisee()),
                                when(supervision.visits(), visits -> ", visits a month: " + visits.toPlainString()),
                                when(supervision.distance(), miles -> ", %s miles away"
                                        .formatted(miles.toPlainString())));
            case Term term -> term(term);
            case Agreement agreement ->
                "%s%s%s"
                        .formatted(
                                agreement.title(),
                                when(agreement.signed(), day -> ", signed " + day),
                                when(agreement.template(), form -> ", on the form " + form));
            case AgreementParty party ->
                "%s is %s in %s%s"
                        .formatted(
                                name(party.party()),
                                Words.spoken(party.role()),
                                name(party.agreement()),
                                when(party.signatory(), by -> ", signed by " + name(by)));
            case Practice practice ->
                "%s practices %s in %s"
                        .formatted(name(practice.entity()), Words.spoken(practice.profession()), practice.state());
            case Person person -> person.name();
            case Entity entity ->
                "%s, %s%s%s"
                        .formatted(
                                entity.name(),
                                Words.spoken(entity.form()),
                                when(entity.formed(), day -> ", formed " + day),
                                when(entity.formedBy(), by -> " by " + name(by)));
            case Care care -> care(care);
            case Asset asset ->
                "%s (%s)%s%s"
                        .formatted(
                                asset.name(),
                                Words.spoken(asset.kind()),
                                when(asset.owner(), owner -> " belongs to " + name(owner)),
                                when(asset.priceAgainstMarket(), multiple -> ", charged at %s times market"
                                        .formatted(multiple.toPlainString())));
            case Relation relation ->
                "%s is %s of %s"
                        .formatted(name(relation.party()), Words.spoken(relation.kind()), name(relation.other()));
            case Document document -> document(document);
            case Evidence evidence ->
                "%s %s"
                        .formatted(
                                evidence.inDocument() == null ? "A source" : name(evidence.inDocument()),
                                Words.spoken(evidence.bearing()) + " it");
            case Filing filing ->
                "%s of %s%s%s"
                        .formatted(
                                Phrases.capital(Words.spoken(filing.kind())),
                                name(filing.subject()),
                                when(filing.status(), status -> ", " + Words.spoken(status)),
                                when(filing.date(), day -> ", " + day));
            case Request request ->
                "Asked about %s of %s: %s%s"
                        .formatted(
                                request.item().about(),
                                name(request.subject()),
                                Words.spoken(request.status()),
                                when(request.saidBy(), who -> ", says " + who));
            case Cover cover -> cover.name();
        };
    }

    private String stake(Stake stake) {
        var share = join(
                ", ",
                when(stake.percent(), Figures::percent),
                when(stake.shares(), count -> count.toPlainString() + " shares"),
                when(stake.votes(), votes -> "votes " + Figures.percent(votes)));
        return "%s owns %s of %s%s%s"
                .formatted(
                        name(stake.owner()),
                        share.isEmpty() ? "a share" : share,
                        name(stake.entity()),
                        stake.title() == Title.BENEFICIAL ? " behind another's name" : "",
                        when(stake.pricePaid(), price -> ", acquired for " + Figures.dollars(price)));
    }

    private String work(Work work) {
        return "%s works for %s as %s%s%s"
                .formatted(
                        name(work.worker()),
                        name(work.worksFor()),
                        work.role() == null ? Words.spoken(work.kind()) : work.role(),
                        when(work.paidBy(), by -> by.equals(work.worksFor()) ? "" : ", paid by " + name(by)),
                        Boolean.TRUE.equals(work.removableAtWill()) ? ", removable at will" : "");
    }

    private String term(Term term) {
        var of = term.agreement() != null ? name(term.agreement()) : "The form " + term.template();
        return "%s says of %s%s%s%s"
                .formatted(
                        of,
                        Words.spoken(term.kind()),
                        when(term.value(), value -> ": " + value),
                        when(term.amount(), amount -> ", " + MoneySentence.amount(term.kind(), amount)),
                        when(term.party(), party -> ", for " + name(party)));
    }

    private String document(Document document) {
        var presented = document.presents().stream().map(this::name).toList();
        return document.title()
                + when(document.date(), day -> ", " + day)
                + (presented.isEmpty()
                        ? ""
                        : ", presents %s as giving the care".formatted(String.join(", ", presented)));
    }

    private String care(Care care) {
        return "%s: %s"
                .formatted(
                        care.procedure(),
                        join(
                                ", ",
                                when(care.performer(), who -> "performed by " + name(who)),
                                when(care.orderer(), who -> "ordered by " + name(who)),
                                when(care.credentials(), who -> "under the credentials of " + name(who)),
                                when(care.examiner(), who -> "examined by " + name(who)),
                                when(care.recommender(), who -> "recommended by " + name(who))));
    }

    private String name(String id) {
        return Phrases.name(id, structure);
    }
}
