package org.pierce.control;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What the weights of a block mean, so that somebody can be told in votes or seats what is brought and what is missing.
 *
 * @param kind how first and second weights came about
 * @param unit what is counted
 * @param one the weight of one percent, share or seat
 * @param quota what part of the total is needed
 * @param smallest the smallest total that there can be; not used where the total is the sum of the lines
 * @param largest the largest total that there can be
 * @param doubtful facts that add to the total only where they are the coalition's
 */
record Count(
        Kind kind, WeightUnit unit, BigDecimal one, Quota quota, long smallest, long largest, Set<String> doubtful) {

    /** How a {@link Tally} made the weights. */
    enum Kind {
        ANY,
        CERTAIN,
        POSSIBLE,
        CERTAIN_OF_SUM,
        POSSIBLE_OF_SUM
    }

    /** Any one entry is enough. */
    static final Count ANY = new Count(Kind.ANY, WeightUnit.ONE, BigDecimal.ONE, Quota.UNANIMITY, 1, 1, Set.of());

    private static final Count USUAL = new Count(
            Kind.CERTAIN, WeightUnit.PERCENT, VoteCount.ONE, Quota.MAJORITY, VoteCount.ALL, VoteCount.ALL, Set.of());

    Count {
        doubtful = Set.copyOf(doubtful);
    }

    /** Nearly all blocks of a large structure count alike, and share one count. */
    static Count of(
            Kind kind,
            WeightUnit unit,
            BigDecimal one,
            Quota quota,
            long smallest,
            long largest,
            Set<String> doubtful) {
        var count = new Count(kind, unit, one, quota, smallest, largest, doubtful);
        return count.equals(USUAL) ? USUAL : count;
    }

    /** What one entry brings, in weights of the body. */
    long weight(Entry entry) {
        return switch (kind) {
            case ANY -> 1;
            case CERTAIN, POSSIBLE -> entry.first() / scale(entry);
            case CERTAIN_OF_SUM, POSSIBLE_OF_SUM -> entry.first();
        };
    }

    /** What some entries bring, in percent, shares or seats. */
    BigDecimal units(List<Entry> entries) {
        long weight = entries.stream().mapToLong(this::weight).sum();
        return WeighedSum.units(kind == Kind.ANY ? Math.min(1, weight) : weight, one);
    }

    /**
     * What some entries of a block bring against the total that they are held against; of possible control the condition
     * that is further from being met.
     */
    WeighedSum sum(Block block, List<Entry> own) {
        long brings = own.stream().mapToLong(this::weight).sum();
        return switch (kind) {
            case ANY -> weighed(Math.min(1, own.size()), 1);
            case CERTAIN -> weighed(brings, largest);
            case POSSIBLE -> possible(block, own, brings);
            case CERTAIN_OF_SUM -> weighed(brings, allOf(block) - other(own) + brings);
            case POSSIBLE_OF_SUM -> weighed(brings, allOf(block) + brings - other(own));
        };
    }

    private WeighedSum possible(Block block, List<Entry> own, long brings) {
        var added = own.stream().filter(this::isDoubtful).toList();
        long least = smallest + added.stream().mapToLong(this::weight).sum();
        long lower =
                added.stream().mapToLong(entry -> entry.second() / scale(entry)).sum();
        long most = largest + lower;
        long left = left(block, own, lower);
        long lack = quota.need(least) - quota.denominator() * brings;
        long otherLack = quota.need(most) - quota.denominator() * left;
        return lack >= otherLack ? weighed(brings, least) : weighed(left, most);
    }

    /** What the others leave for certain of the largest total. */
    private long left(Block block, List<Entry> own, long added) {
        long surely = own.stream().mapToLong(Entry::second).sum() + quota.numerator() * added;
        return Math.floorDiv(surely - block.secondNeed() + quota.need(largest), quota.denominator());
    }

    private boolean isDoubtful(Entry entry) {
        return entry.facts().stream().anyMatch(doubtful::contains);
    }

    /** What one of the body weighs in an entry; what adds to the total as well weighs less. */
    private int scale(Entry entry) {
        return isDoubtful(entry) ? Math.max(1, quota.denominator() - quota.numerator()) : quota.denominator();
    }

    /** Where the total is a sum, the sum of all lines at the end that is not the coalition's. */
    private long allOf(Block block) {
        return (block.secondNeed() + (quota.strict() ? 0 : 1)) / quota.numerator();
    }

    /** The other end of the lines of some entries. */
    private long other(List<Entry> own) {
        return own.stream()
                .mapToLong(entry -> (entry.second() - (quota.denominator() - quota.numerator()) * entry.first())
                        / quota.numerator())
                .sum();
    }

    private WeighedSum weighed(long brings, long total) {
        return WeighedSum.of(unit, one, quota, brings, total);
    }
}
