package org.pierce.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pierce.structure.Account;
import org.pierce.structure.FeeBasis;
import org.pierce.structure.Figures;
import org.pierce.structure.OnRecord;
import org.pierce.structure.PayPeriod;
import org.pierce.structure.Payment;
import org.pierce.structure.Reporting;
import org.pierce.structure.ReportingMatter;
import org.pierce.structure.Words;

/** Payments, sweeps and reporting as lines, to whoever is paid or reported to. */
final class MoneyLines {
    private static final int STREAMS = 4;

    private MoneyLines() {}

    static List<DrawnLine> of(DayFacts facts, Set<String> parties) {
        List<DrawnLine> lines = new ArrayList<>();
        Map<String, Integer> streams = new LinkedHashMap<>();
        for (Payment payment : facts.list(Payment.class)) {
            boolean here = parties.contains(payment.payer()) && parties.contains(payment.payee());
            String pair = payment.payer() + "\n" + payment.payee();
            if (here && !payment.payer().equals(payment.payee()) && streams.merge(pair, 1, Integer::sum) <= STREAMS) {
                DrawnLine line = DrawnLine.of(
                        payment.id(),
                        LineKind.MONEY,
                        payment.payer(),
                        payment.payee(),
                        LineLabel.plain(words(payment)));
                lines.add(payment.common().record() == OnRecord.PRACTICE ? line.observed() : line);
            }
        }
        for (Account account : facts.list(Account.class)) {
            String to = account.sweepsTo();
            if (to != null
                    && parties.contains(account.owner())
                    && parties.contains(to)
                    && !to.equals(account.owner())) {
                DrawnLine line = DrawnLine.of(
                        account.id(), LineKind.MONEY, account.owner(), to, LineLabel.plain(sweep(account)));
                lines.add(account.common().record() == OnRecord.PRACTICE ? line.observed() : line);
            }
        }
        return lines;
    }

    static List<DrawnLine> reporting(DayFacts facts, Set<String> parties) {
        List<DrawnLine> lines = new ArrayList<>();
        for (Reporting reporting : facts.list(Reporting.class)) {
            boolean here = parties.contains(reporting.reporter()) && parties.contains(reporting.superior());
            boolean clinical = reporting.matter() == ReportingMatter.CLINICAL;
            if (here && !reporting.reporter().equals(reporting.superior())) {
                DrawnLine line = DrawnLine.of(
                        reporting.id(),
                        clinical ? LineKind.CLINICAL : LineKind.ADMINISTRATIVE,
                        reporting.reporter(),
                        reporting.superior(),
                        LineLabel.plain(clinical ? "clinical reporting" : "administrative reporting"));
                lines.add(reporting.common().record() == OnRecord.PRACTICE ? line.observed() : line);
            }
        }
        return lines;
    }

    private static String words(Payment payment) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.spoken(payment.stream()) + (payment.rate() == null && payment.amount() == null ? "" : ","));
        if (payment.rate() != null) {
            parts.add(Figures.percent(payment.rate()) + basis(payment.basis()));
        } else if (payment.amount() != null) {
            parts.add(Figures.dollars(payment.amount()) + period(payment));
        } else if (payment.basis() != FeeBasis.NOT_STATED) {
            parts.add("(" + Words.spoken(payment.basis()) + ")");
        }
        if (payment.section() != null) {
            parts.add("(" + AgreementLines.section(payment.section()) + ")");
        }
        return String.join(" ", parts);
    }

    private static String basis(FeeBasis basis) {
        return switch (basis) {
            case PERCENT_OF_GROSS -> " of gross";
            case PERCENT_OF_NET -> " of net";
            case PERCENT_OF_PROFIT -> " of profit";
            case COST_PLUS -> " over cost";
            case FLAT, HOURLY, PER_UNIT, PER_PATIENT, PER_REFERRAL, RESIDUAL, NOT_STATED -> ", " + Words.spoken(basis);
        };
    }

    private static String period(Payment payment) {
        if (payment.per() == null) {
            return "";
        }
        return payment.per() == PayPeriod.ONCE ? " once" : " a " + Words.spoken(payment.per());
    }

    private static String sweep(Account account) {
        String revocable = account.revocable() == null
                ? "revocability not known"
                : account.revocable() ? "revocable" : "not revocable";
        boolean named = account.name().toLowerCase(Locale.ROOT).contains("account");
        return account.name() + (named ? ": swept, " : " account: swept, ") + revocable;
    }
}
