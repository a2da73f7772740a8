package org.pierce.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.OnRecord;

/**
 * The votes or seats of one body, each known to lie between a lower and an upper weight, and the blocks that follow.
 * Certain control holds whatever the weights are; possible control for some of them.
 */
final class Tally {

    /**
     * One vote or seat, or several.
     *
     * @param holder who commands it; null where nobody known can (a group, or shares that may not vote)
     * @param lower weight that it has in any case
     * @param upper weight that it can have
     */
    record Line(@Nullable Node holder, long lower, long upper, List<String> facts, boolean assumed) {

        Line {
            facts = List.copyOf(facts);
            if (lower < 0 || lower > upper) {
                throw new IllegalArgumentException("A line runs from its smaller to its larger weight.");
            }
        }
    }

    private final String entity;
    private final Channel channel;
    private final OnRecord record;
    private final Quota quota;
    private final WeightUnit unit;
    private final BigDecimal one;
    private final List<Line> lines = new ArrayList<>();

    /**
     * @param unit what is counted
     * @param one the weight of one
     */
    Tally(String entity, Channel channel, OnRecord record, Quota quota, WeightUnit unit, BigDecimal one) {
        this.entity = entity;
        this.channel = channel;
        this.record = record;
        this.quota = quota;
        this.unit = unit;
        this.one = one;
    }

    void add(Line line) {
        lines.add(line);
    }

    String entity() {
        return entity;
    }

    Channel channel() {
        return channel;
    }

    OnRecord record() {
        return record;
    }

    Quota quota() {
        return quota;
    }

    List<Line> lines() {
        return lines;
    }

    /** All weights are known and nothing is left over, so that possible control is certain control. */
    boolean isExact(long total) {
        return lines.stream().allMatch(line -> line.lower() == line.upper()) && sumOfLower() == total;
    }

    /** Of a body whose total is fixed; what the lines leave over counts against the coalition. */
    Block certain(long total) {
        return block(
                count(Count.Kind.CERTAIN, total, total),
                quota.need(total),
                -1,
                line -> scaled(line.lower()),
                line -> 0);
    }

    /** Of a body whose total is known to lie between two bounds: enough is held, and enough is left by the others. */
    Block possible(long smallestTotal, long largestTotal) {
        return possible(smallestTotal, largestTotal, Set.of());
    }

    /**
     * The same where some lines may not count at all: each counts if it is the coalition's, and does not if it is another's.
     *
     * @param smallestTotal without any of these lines
     * @param largestTotal without any of these lines
     * @param doubtful facts of these lines
     */
    Block possible(long smallestTotal, long largestTotal, Set<String> doubtful) {
        long others = lines.stream()
                .filter(line -> !isDoubtful(line, doubtful))
                .mapToLong(Line::lower)
                .sum();
        long left = scaled(others) - (quota.denominator() * largestTotal - quota.need(largestTotal));
        return block(
                Count.of(Count.Kind.POSSIBLE, unit, one, quota, smallestTotal, largestTotal, doubtful),
                quota.need(smallestTotal),
                left,
                line -> isDoubtful(line, doubtful) ? withItsTotal(line.upper()) : scaled(line.upper()),
                line -> isDoubtful(line, doubtful) ? withItsTotal(line.lower()) : scaled(line.lower()));
    }

    private static boolean isDoubtful(Line line, Set<String> doubtful) {
        return line.facts().stream().anyMatch(doubtful::contains);
    }

    // what adds to the total as well; where all is needed it changes nothing, but with nobody else there it is all
    private long withItsTotal(long weight) {
        return weight == 0 ? 0 : Math.max(1, (quota.denominator() - quota.numerator()) * weight);
    }

    /** Of a body whose total is the sum of its lines: against the coalition, all others are there. */
    Block certainOfSum() {
        long total = lines.stream().mapToLong(Line::upper).sum();
        return block(
                count(Count.Kind.CERTAIN_OF_SUM, 0, 0),
                0,
                quota.need(total),
                Line::lower,
                line -> mixed(line.lower(), line.upper()));
    }

    /** Of a body whose total is the sum of its lines: for the coalition, only those others are there that must be. */
    Block possibleOfSum() {
        long need = quota.need(sumOfLower());
        return block(
                count(Count.Kind.POSSIBLE_OF_SUM, 0, 0),
                0,
                need,
                Line::upper,
                line -> mixed(line.upper(), line.lower()));
    }

    private long mixed(long own, long total) {
        return (quota.denominator() - quota.numerator()) * own + quota.numerator() * total;
    }

    private long scaled(long weight) {
        return quota.denominator() * weight;
    }

    long sumOfLower() {
        return lines.stream().mapToLong(Line::lower).sum();
    }

    private Count count(Count.Kind kind, long smallest, long largest) {
        return Count.of(kind, unit, one, quota, smallest, largest, Set.of());
    }

    private Block block(
            Count count,
            long firstNeed,
            long secondNeed,
            java.util.function.ToLongFunction<Line> first,
            java.util.function.ToLongFunction<Line> second) {
        var entries = new ArrayList<Entry>();
        for (var line : lines) {
            var holder = line.holder();
            long one = first.applyAsLong(line);
            long other = second.applyAsLong(line);
            if (holder != null && (one > 0 || other > 0)) {
                entries.add(new Entry(holder, one, other, line.facts(), line.assumed(), null));
            }
        }
        boolean certain = count.kind() == Count.Kind.CERTAIN || count.kind() == Count.Kind.CERTAIN_OF_SUM;
        return new Block(
                new Node.Holder(entity),
                channel,
                record,
                certain ? Certainty.CERTAIN : Certainty.POSSIBLE,
                Math.max(0, firstNeed),
                secondNeed,
                entries,
                count);
    }
}
