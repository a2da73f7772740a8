package org.pierce.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Range;
import org.pierce.structure.Stake;
import org.pierce.structure.Title;

/**
 * Who owns what part of one entity's economic interest on one day, as fractions between two bounds. Paper is read where
 * there is any, otherwise what was observed. A beneficial title takes the share out of the record owner's hands.
 */
final class OwnershipBook {

    /** Fractions of one, from 0 to 1. */
    record Part(double lower, double upper) {}

    private static final double HUNDRED = 100;

    private final FactsOnDay facts;

    OwnershipBook(FactsOnDay facts) {
        this.facts = facts;
    }

    /** The direct owners of an entity, itself never among them, in the order of the facts. */
    Map<String, Part> partsOf(String entity) {
        return partsOf(entity, facts.stakesIn(entity));
    }

    /** The same as if its stakes were these. */
    Map<String, Part> partsOf(String entity, List<Stake> all) {
        var stakes = all.stream().filter(stake -> !stake.owner().equals(entity)).toList();
        boolean onPaper = stakes.stream().anyMatch(stake -> stake.common().record() == OnRecord.PAPER);
        var record = onPaper ? OnRecord.PAPER : OnRecord.PRACTICE;
        var read = stakes.stream()
                .filter(stake -> stake.common().record() == record)
                .toList();
        var parts = join(titled(read, Title.RECORD), titled(read, Title.BENEFICIAL));
        parts.values().removeIf(part -> part.upper() <= 0);
        return scaled(parts);
    }

    private Map<String, Part> titled(List<Stake> stakes, Title title) {
        var byClass = new LinkedHashMap<String, List<Stake>>();
        stakes.stream().filter(stake -> VoteBlocks.titleOf(stake) == title).forEach(stake -> byClass.computeIfAbsent(
                        VoteBlocks.classOf(stake), unseen -> new ArrayList<>())
                .add(stake));
        var classes = byClass.values().stream().map(this::classParts).toList();
        double most = classes.stream().mapToDouble(OwnershipBook::sumOfLower).sum();
        // percents that add up to no more than a whole are shares of the whole; otherwise each class has its own
        return most <= 1.0005 ? sum(classes) : between(classes);
    }

    private Map<String, Part> classParts(List<Stake> sameClass) {
        Predicate<Stake> sure = stake -> facts.certaintyOf(stake) == Certainty.CERTAIN;
        boolean inShares = sameClass.stream().allMatch(stake -> stake.percent() == null && stake.shares() != null);
        var parts = new LinkedHashMap<String, Part>();
        for (var stake : sameClass) {
            Part part;
            if (inShares) {
                part = partOfShares(stake, sameClass, sure);
            } else {
                Range percent = stake.percent();
                part = percent == null
                        ? new Part(0, 1)
                        : new Part(
                                percent.lower().doubleValue() / HUNDRED,
                                percent.upper().doubleValue() / HUNDRED);
            }
            var dated = sure.test(stake) ? part : new Part(0, part.upper());
            parts.merge(stake.owner(), dated, OwnershipBook::add);
        }
        return parts;
    }

    private static Part partOfShares(Stake stake, List<Stake> sameClass, Predicate<Stake> sure) {
        var own = VoteCount.sharesOf(stake);
        var most = BigDecimal.ZERO;
        var least = BigDecimal.ZERO;
        for (var other : sameClass) {
            most = most.add(VoteCount.sharesOf(other));
            least = sure.test(other) || other.equals(stake) ? least.add(VoteCount.sharesOf(other)) : least;
        }
        return least.signum() == 0
                ? new Part(0, 0)
                : new Part(own.doubleValue() / most.doubleValue(), own.doubleValue() / least.doubleValue());
    }

    /** What others hold beneficially is not the record owner's; what is its own under both titles counts once. */
    private static Map<String, Part> join(Map<String, Part> record, Map<String, Part> beneficial) {
        if (beneficial.isEmpty()) {
            return record;
        }
        var joined = new LinkedHashMap<>(beneficial);
        record.forEach((owner, part) -> {
            var own = beneficial.getOrDefault(owner, new Part(0, 0));
            double othersLower = sumOfLower(beneficial) - own.lower();
            double othersUpper =
                    beneficial.values().stream().mapToDouble(Part::upper).sum() - own.upper();
            var left = new Part(
                    Math.max(0, part.lower() - othersUpper), Math.max(0, Math.min(part.upper(), 1 - othersLower)));
            joined.put(owner, new Part(Math.max(own.lower(), left.lower()), Math.max(own.upper(), left.upper())));
        });
        return joined;
    }

    private static Map<String, Part> sum(List<Map<String, Part>> classes) {
        var parts = new LinkedHashMap<String, Part>();
        classes.forEach(each -> each.forEach((owner, part) -> parts.merge(owner, part, OwnershipBook::add)));
        return parts;
    }

    // the weight of each class is not known: the share lies between the smallest and the largest in any class
    private static Map<String, Part> between(List<Map<String, Part>> classes) {
        var parts = new LinkedHashMap<String, Part>();
        classes.forEach(each -> each.keySet().forEach(owner -> parts.putIfAbsent(owner, new Part(0, 0))));
        parts.replaceAll((owner, unseen) -> new Part(
                classes.stream()
                        .mapToDouble(
                                each -> each.getOrDefault(owner, new Part(0, 0)).lower())
                        .min()
                        .orElse(0),
                classes.stream()
                        .mapToDouble(
                                each -> each.getOrDefault(owner, new Part(0, 0)).upper())
                        .max()
                        .orElse(0)));
        return parts;
    }

    /** No more than the whole is owned: rounding that adds up to more is taken out, and no share exceeds what is left. */
    private static Map<String, Part> scaled(Map<String, Part> parts) {
        double lowest = sumOfLower(parts);
        double scale = lowest > 1 ? 1 / lowest : 1;
        double taken = lowest * scale;
        parts.replaceAll((owner, part) -> {
            double lower = part.lower() * scale;
            return new Part(lower, Math.max(lower, Math.min(part.upper(), 1 - taken + lower)));
        });
        return parts;
    }

    private static double sumOfLower(Map<String, Part> parts) {
        return parts.values().stream().mapToDouble(Part::lower).sum();
    }

    private static Part add(Part one, Part other) {
        return new Part(one.lower() + other.lower(), one.upper() + other.upper());
    }
}
