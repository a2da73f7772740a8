package org.pierce.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.pierce.structure.FeeBasis;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Payment;
import org.pierce.structure.Practice;
import org.pierce.structure.Range;
import org.pierce.structure.Stream;

/** Who takes what is left of a practice's profit by fees: the residual, or more than half of the profit, together. */
final class Fees {

    static final String DOMAIN = "DIVIDENDS";

    /** What an owner or worker is paid is no fee. */
    private static final Set<Stream> PAY =
            Set.of(Stream.COMPENSATION, Stream.OWNER_STIPEND, Stream.DISTRIBUTION, Stream.MEDICAL_DIRECTOR_FEE);

    private final FactsOnDay facts;
    private final ControlSettings settings;
    private final Capacity capacity;

    Fees(FactsOnDay facts, ControlSettings settings, Capacity capacity) {
        this.facts = facts;
        this.settings = settings;
        this.capacity = capacity;
    }

    private record Take(Practice practice, OnRecord record) {}

    List<Block> list() {
        var takes = new LinkedHashMap<Take, List<Payment>>();
        for (var payment : facts.payments()) {
            for (var practice : facts.practicesOf(payment.payer())) {
                boolean forIt = payment.practice() == null || payment.practice().equals(practice.id());
                if (forIt && isTake(payment)) {
                    takes.computeIfAbsent(new Take(practice, payment.common().record()), unseen -> new ArrayList<>())
                            .add(payment);
                }
            }
        }
        var blocks = new ArrayList<Block>();
        takes.forEach((take, payments) -> {
            var target = new Node.Decision(take.practice().id(), DOMAIN);
            for (var certainty : Certainty.values()) {
                var entries = payments.stream()
                        .map(payment -> entry(payment, certainty))
                        .filter(entry -> entry.first() > 0)
                        .toList();
                if (!entries.isEmpty()) {
                    long need = VoteCount.lower(Range.of(settings.profitShare()));
                    blocks.add(new Block(target, Channel.FEE, take.record(), certainty, need, 0, entries, Count.ANY));
                }
            }
        });
        return blocks;
    }

    private boolean isTake(Payment payment) {
        boolean ofProfit = payment.basis() == FeeBasis.RESIDUAL || payment.basis() == FeeBasis.PERCENT_OF_PROFIT;
        return ofProfit
                && !PAY.contains(payment.stream())
                && facts.isBinding(payment.agreement())
                && facts.canAct(payment.payee())
                && !capacity.belongsTo(payment.payee(), payment.payer());
    }

    private Entry entry(Payment payment, Certainty certainty) {
        var rate = rateOf(payment);
        boolean sure = facts.certaintyOf(payment) == Certainty.CERTAIN;
        long weight = certainty == Certainty.POSSIBLE ? VoteCount.upper(rate) : sure ? VoteCount.lower(rate) : 0;
        return Entry.of(
                new Node.Holder(payment.payee()),
                weight,
                weight,
                payment.id(),
                payment.common().assumed());
    }

    private static Range rateOf(Payment payment) {
        if (payment.basis() == FeeBasis.RESIDUAL) {
            return Range.of(new BigDecimal(100));
        }
        return payment.rate() == null ? Range.of("0", "100") : payment.rate();
    }
}
