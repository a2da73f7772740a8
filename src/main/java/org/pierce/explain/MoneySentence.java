package org.pierce.explain;

import static org.pierce.explain.Phrases.join;
import static org.pierce.explain.Phrases.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Account;
import org.pierce.structure.Figures;
import org.pierce.structure.Financials;
import org.pierce.structure.PayPeriod;
import org.pierce.structure.Payment;
import org.pierce.structure.Range;
import org.pierce.structure.Structure;
import org.pierce.structure.TermKind;
import org.pierce.structure.Words;

/** Payments, accounts and figures as sentences. */
final class MoneySentence {

    private final Structure structure;

    MoneySentence(Structure structure) {
        this.structure = structure;
    }

    String of(Payment payment) {
        return "%s pays %s a %s: %s%s"
                .formatted(
                        name(payment.payer()),
                        name(payment.payee()),
                        Words.spoken(payment.stream()),
                        price(payment),
                        when(payment.marketValue(), value -> ", market value %s%s"
                                .formatted(Figures.dollars(value), per(payment.per()))));
    }

    /** How a payment is computed: {@code 32.00 % of gross collections}, {@code $4,500 a month}. */
    static String price(Payment payment) {
        var rate = payment.rate();
        var computed =
                switch (payment.basis()) {
                    case PERCENT_OF_GROSS -> share(rate) + "gross collections";
                    case PERCENT_OF_NET -> share(rate) + "net collections";
                    case PERCENT_OF_PROFIT -> share(rate) + "net profit";
                    case RESIDUAL -> "all that is left";
                    case FLAT -> "flat";
                    case COST_PLUS -> rate == null ? "cost plus a margin" : "cost plus " + Figures.percent(rate);
                    case HOURLY -> "by the hour";
                    case PER_UNIT -> "by the unit";
                    case PER_PATIENT -> "by the patient";
                    case PER_REFERRAL -> "by the referral";
                    case NOT_STATED -> "how it is computed is not stated";
                };
        var amount = payment.amount() == null ? "" : Figures.dollars(payment.amount()) + per(payment.per());
        return join(", ", computed, amount);
    }

    String of(Account account) {
        return "%s of %s: %s"
                .formatted(
                        Phrases.capital(Phrases.account(account.name())),
                        name(account.owner()),
                        join(
                                "; ",
                                signatories("signing alone: ", account.soleSignatories()),
                                signatories("signing jointly: ", account.jointSignatories()),
                                when(account.sweepsTo(), to -> "swept to " + name(to)),
                                when(account.revocable(), yes -> yes ? "revocable by the owner" : "not revocable")));
    }

    String of(Financials figures) {
        return "Figures of %s%s: %s"
                .formatted(
                        name(figures.practice()),
                        figures.period().from() == null
                                ? ""
                                : " from %s%s"
                                        .formatted(
                                                figures.period().from(),
                                                when(figures.period().to(), to -> " to " + to)),
                        join(
                                ", ",
                                figure("collections", figures.collections()),
                                figure("clinician pay", figures.clinicianPay()),
                                figure("to the management group", figures.toMsoGroup()),
                                figure("left", figures.net()),
                                figure("distributed to the owners", figures.distributions()),
                                figure("owed to the management group", figures.owed())));
    }

    /** The amount of a term, in the unit that its kind asks for. */
    static String amount(TermKind kind, BigDecimal amount) {
        return switch (kind) {
            case BREAK_FEE, TRANSFER_PRICE, DISTRIBUTION_CAP -> Figures.dollars(amount);
            case TERM_YEARS -> amount.toPlainString() + " years";
            case NOTICE_MONTHS, NONCOMPETE -> amount.toPlainString() + " months";
            case EXCLUSIVE,
                    PRACTICE_MAY_TERMINATE,
                    MANAGER_MAY_TERMINATE,
                    REVERTS_ON_EXIT,
                    NON_DISPARAGEMENT,
                    NONDISCLOSURE,
                    GOVERNING_LAW,
                    CLINICAL_RESERVATION,
                    SCOPE,
                    FEE_FORMULA,
                    AMENDMENT,
                    TERMINATION,
                    DISPUTE_RESOLUTION,
                    CONSENT_REQUIRED,
                    CROSS_TRIGGER,
                    BLANKET_LIEN,
                    REPAYMENT,
                    INSURANCE,
                    LIMITED_TO_BILLING,
                    REVOCABLE,
                    OTHER -> amount.toPlainString();
        };
    }

    private static String figure(String what, @Nullable BigDecimal amount) {
        return amount == null ? "" : what + " " + Figures.dollars(amount);
    }

    private static String share(@Nullable Range rate) {
        return (rate == null ? "a percentage" : Figures.percent(rate)) + " of ";
    }

    private static String per(@Nullable PayPeriod per) {
        return per == null || per == PayPeriod.ONCE ? "" : " a " + Words.spoken(per);
    }

    private String signatories(String words, List<String> ids) {
        return ids.isEmpty() ? "" : words + ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(String id) {
        return Phrases.name(id, structure);
    }
}
