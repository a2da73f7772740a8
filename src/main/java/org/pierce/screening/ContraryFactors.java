package org.pierce.screening;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Account;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementKind;
import org.pierce.structure.Domains;
import org.pierce.structure.Fact;
import org.pierce.structure.Mode;
import org.pierce.structure.PartyRole;
import org.pierce.structure.Payment;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Term;
import org.pierce.structure.TermKind;

/**
 * Named facts that speak against lay control, each with its source. They are listed beside the indicators and never netted
 * against them: a reader weighs, as the courts do.
 */
final class ContraryFactors {

    private final Structure structure;
    private final FactsOnFile facts;
    private final PracticeSurroundings around;
    private final BigDecimal nominal;
    private final Statement names;
    /** The practice and the party that practices. */
    private final List<String> own;

    /** @param facts found by the ids that they name, so that many practices take time in proportion */
    ContraryFactors(FactsOnFile facts, PracticeSurroundings around, BigDecimal nominalPrice) {
        this.structure = facts.structure();
        this.facts = facts;
        this.around = around;
        this.nominal = nominalPrice;
        this.names = new Statement(structure);
        this.own = List.of(around.practice().id(), around.practice().entity());
    }

    List<String> list() {
        var factors = new ArrayList<String>();
        exit(factors);
        fees(factors);
        owners(factors);
        accounts(factors);
        decisions(factors);
        return factors;
    }

    /** The practice's right to leave without cause decided Paquette and Gupta. */
    private void exit(List<String> factors) {
        for (var agreement : managementAgreements()) {
            terms(agreement, TermKind.PRACTICE_MAY_TERMINATE)
                    .filter(term -> "without-cause".equals(normal(term.value())))
                    .forEach(term -> factors.add("The practice may end the management agreement without cause"
                            + source(agreement.title(), term.section(), term)));
            terms(agreement, TermKind.CLINICAL_RESERVATION)
                    .filter(term -> "yes".equals(normal(term.value())))
                    .forEach(term -> factors.add("The management agreement reserves clinical matters to licensees"
                            + source(agreement.title(), term.section(), term)));
        }
    }

    private void fees(List<String> factors) {
        facts.holding(facts.paidBy.get(around.practice().entity()))
                .filter(payment -> around.group().contains(payment.payee()))
                .filter(payment -> payment.marketValueDocument() != null || atMarket(payment))
                .forEach(payment -> factors.add(
                        "The payment to %s is supported by a market value".formatted(structure.nameOf(payment.payee()))
                                + source(
                                        payment.marketValueDocument() == null
                                                ? null
                                                : names.nameOf(payment.marketValueDocument()),
                                        payment.section(),
                                        payment)));
    }

    private static boolean atMarket(Payment payment) {
        return payment.marketValue() != null
                && payment.amount() != null
                && payment.amount().compareTo(payment.marketValue()) <= 0;
    }

    private void owners(List<String> factors) {
        for (var owner : around.owners()) {
            if (!owner.direct() || !around.mayControl(owner.owner())) {
                continue;
            }
            var name = structure.nameOf(owner.owner());
            practices(owner.owner())
                    .findFirst()
                    .ifPresent(fact -> factors.add(
                            "%s practices or supervises at the practice".formatted(name) + source(null, null, fact)));
            facts.holding(facts.stakesOf.get(owner.owner()))
                    .filter(stake -> owner.stakes().contains(stake.id()) && hasCapital(stake))
                    .findFirst()
                    .ifPresent(stake -> factors.add(
                            "%s paid for the stake or put in capital".formatted(name) + source(null, null, stake)));
        }
        ofPractice(facts.financialsOf)
                .filter(figures -> figures.distributions() != null
                        && figures.distributions().signum() > 0)
                .findFirst()
                .ifPresent(figures ->
                        factors.add("The practice distributes profit to its owners" + source(null, null, figures)));
    }

    private Stream<Fact> practices(String owner) {
        var work = facts.holding(facts.workOf.get(owner))
                .filter(one -> own.contains(one.worksFor()))
                .filter(one -> Boolean.TRUE.equals(one.clinical()));
        var care =
                ofPractice(facts.careIn).filter(one -> owner.equals(one.performer()) || owner.equals(one.examiner()));
        var supervision = facts.holding(facts.supervisionBy.get(owner))
                .filter(one -> one.practice() != null && own.contains(one.practice()))
                .filter(one -> one.visits() != null && one.visits().signum() > 0);
        return Stream.of(work, care, supervision).flatMap(stream -> stream);
    }

    private boolean hasCapital(Stake stake) {
        return exceeds(stake.pricePaid()) || exceeds(stake.capitalContributed());
    }

    private boolean exceeds(@Nullable BigDecimal amount) {
        return amount != null && amount.compareTo(nominal) > 0;
    }

    private void accounts(List<String> factors) {
        facts.holding(facts.accountsOf.get(around.practice().entity()))
                .filter(this::isControlledByPractice)
                .forEach(account -> factors.add("The practice alone controls its account %s".formatted(account.name())
                        + source(null, null, account)));
    }

    private boolean isControlledByPractice(Account account) {
        return !account.soleSignatories().isEmpty()
                && account.soleSignatories().stream().allMatch(around::mayControl)
                && account.jointSignatories().stream().allMatch(around::mayControl)
                && (account.sweepsTo() == null || Boolean.TRUE.equals(account.revocable()));
    }

    private void decisions(List<String> factors) {
        ofPractice(facts.powersOver)
                .filter(power -> power.mode() == Mode.DECIDES)
                .filter(power -> Domains.standard()
                        .find(power.domain())
                        .filter(org.pierce.structure.Domain::isProtected)
                        .isPresent())
                .filter(power -> around.mayControl(power.holder()) || own.contains(power.holder()))
                .filter(power -> power.actingFor() == null || own.contains(power.actingFor()))
                .forEach(power -> factors.add("%s %s %s"
                                .formatted(
                                        structure.nameOf(power.holder()),
                                        power.common().record() == org.pierce.structure.OnRecord.PAPER
                                                ? "has the decision on"
                                                : "decides, in practice,",
                                        names.nameOf(Domains.standard()
                                                .get(power.domain())
                                                .code()))
                        + source(null, power.section(), power)));
    }

    private List<Agreement> managementAgreements() {
        return ofPractice(facts.partiesTo)
                .filter(party -> party.role() == PartyRole.PRACTICE)
                .map(party -> structure.find(party.agreement()).orElse(null))
                .filter(Agreement.class::isInstance)
                .map(Agreement.class::cast)
                .filter(agreement -> agreement.kind() == AgreementKind.MSA
                        && facts.holding(List.of(agreement)).findAny().isPresent())
                .distinct()
                .toList();
    }

    /** The agreement's own terms of a kind; those of its template where it has none. */
    private Stream<Term> terms(Agreement agreement, TermKind kind) {
        var terms = facts.holding(facts.termsOf(agreement).toList())
                .filter(term -> term.kind() == kind)
                .toList();
        var ofItsOwn = terms.stream()
                .filter(term -> agreement.id().equals(term.agreement()))
                .toList();
        return (ofItsOwn.isEmpty() ? terms : ofItsOwn).stream();
    }

    /** What names the practice or the party that practices, and may hold on the day. */
    private <F extends Fact> Stream<F> ofPractice(ById<F> index) {
        return own.stream().distinct().flatMap(id -> facts.holding(index.get(id)));
    }

    /** {@code (Management services agreement, § 9.2, p. 21)}; nothing where no source is given. */
    private String source(@Nullable String title, @Nullable String section, Fact fact) {
        var source = fact.common().source();
        var parts = new ArrayList<String>();
        if (title != null) {
            parts.add(title);
        } else if (source != null && source.document() != null) {
            parts.add(names.nameOf(source.document()));
        }
        if (section != null) {
            parts.add("§ " + section);
        }
        if (source != null && source.page() != null) {
            parts.add("p. " + source.page());
        }
        return parts.isEmpty() ? "." : " (" + String.join(", ", parts) + ").";
    }

    private static @Nullable String normal(@Nullable String value) {
        return value == null
                ? null
                : value.strip().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }
}
