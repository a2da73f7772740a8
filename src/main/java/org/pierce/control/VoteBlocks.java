package org.pierce.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Entity;
import org.pierce.structure.Governance;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Range;
import org.pierce.structure.Stake;
import org.pierce.structure.Title;

/** The votes in each entity on one day. Sums stay within one record and title, and without stated votes within one class. */
final class VoteBlocks {

    private record Register(OnRecord record, Title title) {}

    private final FactsOnDay facts;
    private final Predicate<String> hasHand;
    private final SelfHeld selfHeld;
    private final BeneficialTitle beneficial;
    private final JointHolders together;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Hold> joint = new ArrayList<>();

    /**
     * @param hasHand whether somebody besides its owner may command the votes of a stake
     * @param selfHeld the stakes that do not vote
     */
    VoteBlocks(FactsOnDay facts, Predicate<String> hasHand, SelfHeld selfHeld) {
        this(facts, hasHand, selfHeld, entity -> true);
    }

    /** The same of some entities only. */
    VoteBlocks(FactsOnDay facts, Predicate<String> hasHand, SelfHeld selfHeld, Predicate<String> isCounted) {
        this.facts = facts;
        this.hasHand = hasHand;
        this.selfHeld = selfHeld;
        this.beneficial = new BeneficialTitle(facts);
        this.together = new JointHolders(facts);
        facts.entities().stream()
                .filter(entity -> isCounted.test(entity.id()))
                .forEach(entity -> blocks.addAll(count(entity, facts.stakesIn(entity.id()))));
    }

    List<Block> list() {
        return blocks;
    }

    /** Those who vote only together. */
    List<Hold> joint() {
        return joint;
    }

    /** The votes in one entity as if its stakes were these, all else as it is. */
    List<Block> again(Entity entity, List<Stake> stakes) {
        int before = joint.size();
        var found = count(entity, stakes);
        joint.subList(before, joint.size()).clear();
        return found;
    }

    private List<Block> count(Entity entity, List<Stake> stakes) {
        var registers = new LinkedHashMap<Register, List<Stake>>();
        for (var stake : stakes) {
            var register = new Register(stake.common().record(), titleOf(stake));
            registers.computeIfAbsent(register, unseen -> new ArrayList<>()).add(stake);
        }
        var governance = GoverningBody.governanceOf(entity, facts.officesIn(entity.id()));
        var franchise = Franchise.of(entity, governance);
        var found = new ArrayList<Block>();
        registers.forEach((register, some) -> found.addAll(count(
                new Poll(entity, register.record(), some, franchise, quotaOf(entity, governance, franchise, some)))));
        return found;
    }

    private List<Block> count(Poll poll) {
        if (!poll.isStated() && poll.franchise() == Franchise.NONE) {
            return List.of();
        }
        boolean certain = poll.isStated() || (poll.hasOneClass() && poll.franchise() == Franchise.FOLLOWS_PERCENT);
        return poll.isInShares() ? countShares(poll, certain) : countPercents(poll, certain);
    }

    private List<Block> countPercents(Poll poll, boolean certain) {
        var found = new ArrayList<Block>();
        var surelyOut = tallyPercents(poll, selfHeld.possible(), Set.of());
        if (certain) {
            found.add(surelyOut.tally().certain(surelyOut.largestTotal()));
            joint.addAll(together.of(surelyOut.tally(), surelyOut.largestTotal()));
        }
        var doubtful = perhapsSelfHeld(poll);
        var out = tallyPercents(poll, Set.of(), doubtful);
        if (!certain || !doubtful.isEmpty() || !out.tally().isExact(out.largestTotal())) {
            found.add(out.tally().possible(out.smallestTotal(), out.largestTotal(), doubtful));
        }
        return found;
    }

    private record Percents(Tally tally, long smallestTotal, long largestTotal) {}

    /** Without those that are self-held for certain. Mute ones count, but nobody has them; the total is without optional ones. */
    private Percents tallyPercents(Poll poll, Set<String> mute, Set<String> optional) {
        var tally = poll.tally(WeightUnit.PERCENT, VoteCount.ONE);
        long smallest = VoteCount.ALL;
        long largest = VoteCount.ALL;
        for (var stake : poll.stakes()) {
            var votes = votesOf(stake, poll);
            long lower = isSure(stake) ? VoteCount.lower(votes) : 0;
            long upper = VoteCount.upper(votes);
            boolean isOut = selfHeld.certain().contains(stake.id());
            if (isOut || optional.contains(stake.id())) {
                smallest -= upper;
                largest -= Math.min(lower, upper);
            }
            if (!isOut) {
                tally.add(line(stake, mute, lower, upper));
            }
        }
        return new Percents(tally, Math.max(0, smallest), Math.max(0, largest));
    }

    private List<Block> countShares(Poll poll, boolean certain) {
        var found = new ArrayList<Block>();
        if (certain) {
            found.add(tallyShares(poll, selfHeld.possible(), Set.of()).certainOfSum());
        }
        var doubtful = perhapsSelfHeld(poll);
        if (!certain || !doubtful.isEmpty() || !poll.stakes().stream().allMatch(this::isSure)) {
            found.add(tallyShares(poll, Set.of(), doubtful).possibleOfSum());
        }
        return found;
    }

    /** Optional ones need not be there. */
    private Tally tallyShares(Poll poll, Set<String> mute, Set<String> optional) {
        int decimals = VoteCount.decimalsOf(poll.stakes());
        var tally = poll.tally(WeightUnit.SHARES, VoteCount.oneShare(decimals));
        for (var stake : poll.stakes()) {
            if (!selfHeld.certain().contains(stake.id())) {
                boolean isThere = isSure(stake) && !optional.contains(stake.id());
                long lower = isThere ? VoteCount.shares(stake, decimals, RoundingMode.FLOOR) : 0;
                tally.add(line(stake, mute, lower, VoteCount.shares(stake, decimals, RoundingMode.CEILING)));
            }
        }
        return tally;
    }

    private Tally.Line line(Stake stake, Set<String> mute, long lower, long upper) {
        var holder = mute.contains(stake.id()) ? null : holderOf(stake);
        return new Tally.Line(
                holder,
                Math.min(lower, upper),
                upper,
                List.of(stake.id()),
                stake.common().assumed());
    }

    private @Nullable Node holderOf(Stake stake) {
        if (hasHand.test(stake.id())) {
            return new Node.Hand(stake.id());
        }
        return facts.canAct(stake.owner()) ? new Node.Holder(stake.owner()) : null;
    }

    /** The percent of all votes of the entity that a stake has. */
    private Range votesOf(Stake stake, Poll poll) {
        if (stake.votes() != null) {
            return stake.votes();
        }
        var percent = percentOf(stake, poll.stakes());
        boolean follows = poll.franchise() == Franchise.FOLLOWS_PERCENT;
        if (poll.hasOneClass() && (follows || !poll.isStated())) {
            return percent;
        }
        // what a class votes is not said: at most its percent, and no more than the stated votes leave
        var left = new BigDecimal(100);
        for (var other : poll.stakes()) {
            if (other.votes() != null) {
                left = left.subtract(other.votes().lower());
            }
        }
        boolean none = poll.franchise() == Franchise.NONE || left.signum() <= 0;
        var zero = BigDecimal.ZERO;
        return new Range(zero, none ? zero : percent.upper().min(left));
    }

    private Range percentOf(Stake stake, List<Stake> stakes) {
        if (stake.percent() != null) {
            return stake.percent();
        }
        var sameClass = stakes.stream()
                .filter(other -> classOf(other).equals(classOf(stake)))
                .toList();
        boolean inShares = sameClass.stream().allMatch(other -> other.percent() == null && other.shares() != null);
        return inShares ? VoteCount.percentOfClass(stake, sameClass, this::isSure) : Range.of("0", "100");
    }

    private boolean isSure(Stake stake) {
        return facts.certaintyOf(stake) == Certainty.CERTAIN && beneficial.isBacked(stake);
    }

    private Set<String> perhapsSelfHeld(Poll poll) {
        return poll.stakes().stream()
                .map(Stake::id)
                .filter(id ->
                        selfHeld.possible().contains(id) && !selfHeld.certain().contains(id))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Quota quotaOf(Entity entity, Governance governance, Franchise franchise, List<Stake> stakes) {
        if (franchise == Franchise.SOLE_MEMBER_ONLY && stakes.stream().allMatch(stake -> stake.votes() == null)) {
            return Quota.UNANIMITY;
        }
        // of a corporation the rule is that of its board; members who govern themselves decide by it
        return governance == Governance.MEMBERS ? Quota.of(entity.decidesBy()) : Quota.MAJORITY;
    }

    static Title titleOf(Stake stake) {
        return Objects.requireNonNullElse(stake.title(), Title.RECORD);
    }

    static String classOf(Stake stake) {
        return Objects.requireNonNullElse(stake.shareClass(), "");
    }
}
