package org.pierce.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Stake;
import org.pierce.structure.Title;
import org.pierce.structure.Words;

/**
 * Shares of one entity add up to no more than the whole within one record, title and class, on each day. Where they add up
 * to less on the last day on which a stake begins, the rest is unallocated and said to be.
 */
final class Shares implements Check {

    private static final BigDecimal WHOLE = new BigDecimal("100");
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    private record Pile(
            String entity,
            OnRecord record,
            Title title,
            @Nullable String shareClass) {}

    /** A stake as a step in the sum: added on the first day that is certain, taken away after the last. */
    private record Step(Located located, BigDecimal change) {}

    @Override
    public void run(Collected collected, Problems problems) {
        Map<Pile, List<Located>> piles = new LinkedHashMap<>();
        for (var located : collected.list(Stake.class)) {
            var stake = (Stake) located.fact();
            if (stake.percent() == null && stake.shares() == null) {
                problems.add(located.place()
                        .column("percent")
                        .problem(
                                ProblemKind.SHARE_NOT_STATED,
                                "neither percent nor shares are given",
                                "Write what is known, also as a range: 25-50. The share counts as not known."));
            }
            piles.computeIfAbsent(pile(stake), pile -> new ArrayList<>()).add(located);
        }
        piles.forEach((pile, stakes) -> checkExcess(pile, stakes, problems));
        if (collected.isComplete(Stake.class)) {
            checkRest(piles, problems);
        }
    }

    private static Pile pile(Stake stake) {
        return new Pile(
                stake.entity(),
                stake.common().record(),
                Objects.requireNonNullElse(stake.title(), Title.RECORD),
                stake.shareClass());
    }

    private static void checkExcess(Pile pile, List<Located> stakes, Problems problems) {
        var days = new TreeMap<LocalDate, List<Step>>();
        for (var located : stakes) {
            var stake = (Stake) located.fact();
            var since = stake.period().surelySince();
            var until = stake.period().surelyUntil();
            if (stake.percent() != null && !since.isAfter(until)) {
                var lower = stake.percent().lower();
                days.computeIfAbsent(since, day -> new ArrayList<>()).add(new Step(located, lower));
                if (until.isBefore(LocalDate.MAX)) {
                    days.computeIfAbsent(until.plusDays(1), day -> new ArrayList<>())
                            .add(new Step(located, lower.negate()));
                }
            }
        }
        var sum = BigDecimal.ZERO;
        for (var day : days.entrySet()) {
            Located last = day.getValue().getFirst().located();
            for (var step : day.getValue()) {
                sum = sum.add(step.change());
                last = step.change().signum() > 0 ? step.located() : last;
            }
            if (sum.compareTo(WHOLE.add(TOLERANCE)) > 0) {
                problems.add(excess(pile, day.getKey(), sum, last));
                return;
            }
        }
    }

    private static Problem excess(Pile pile, LocalDate day, BigDecimal sum, Located last) {
        var since = day.getYear() > 1 ? " from " + day : "";
        return last.place()
                .column("percent")
                .problem(
                        ProblemKind.MORE_THAN_THE_WHOLE,
                        "%s is owned to %s %% on %s%s%s"
                                .formatted(
                                        Shown.of(pile.entity()),
                                        sum.stripTrailingZeros().toPlainString(),
                                        Words.of(pile.record()),
                                        pile.shareClass() == null ? "" : ", class " + Shown.of(pile.shareClass()),
                                        since),
                        "End the stakes that were sold (column to), or say which are beneficial (column title).");
    }

    /** Of shares on paper, all classes together: whether something is left over that nobody is said to own. */
    private static void checkRest(Map<Pile, List<Located>> piles, Problems problems) {
        Map<String, List<Map.Entry<Pile, List<Located>>>> byEntity = new LinkedHashMap<>();
        piles.entrySet().stream()
                .filter(pile -> pile.getKey().record() == OnRecord.PAPER
                        && pile.getKey().title() == Title.RECORD)
                .forEach(pile -> byEntity.computeIfAbsent(pile.getKey().entity(), entity -> new ArrayList<>())
                        .add(pile));
        byEntity.forEach((entity, ofEntity) -> {
            var all =
                    ofEntity.stream().flatMap(pile -> pile.getValue().stream()).toList();
            var sums =
                    ofEntity.stream().map(pile -> upper(pile.getValue(), all)).toList();
            var total = sums.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            var isCounted = all.stream().anyMatch(located -> ((Stake) located.fact()).percent() == null);
            if (!isCounted && isLess(total)) {
                problems.add(
                        all.getLast()
                                .place()
                                .column("percent")
                                .problem(
                                        ProblemKind.LESS_THAN_THE_WHOLE,
                                        "the owners of %s hold %s %% together"
                                                .formatted(
                                                        Shown.of(entity),
                                                        total.stripTrailingZeros()
                                                                .toPlainString()),
                                        "Add the other owners, or an entity of form group or undisclosed. The rest is unallocated."));
            }
        });
    }

    private static boolean isLess(BigDecimal sum) {
        return sum.compareTo(WHOLE.subtract(TOLERANCE)) < 0;
    }

    private static BigDecimal upper(List<Located> pile, List<Located> all) {
        var day = all.stream()
                .map(located -> located.fact().period().since())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        return pile.stream()
                .map(located -> (Stake) located.fact())
                .filter(stake -> stake.period().mayHoldOn(day))
                .map(stake -> stake.percent() == null
                        ? BigDecimal.ZERO
                        : stake.percent().upper())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
