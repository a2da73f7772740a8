package org.pierce.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.pierce.structure.DecisionRule;
import org.pierce.structure.Entity;
import org.pierce.structure.Governance;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Power;
import org.pierce.structure.Range;
import org.pierce.structure.Stake;
import org.pierce.structure.Title;

/** Votes by their definition: of each register and title on its own, certain or in some scenario. */
final class ObviousVotes {

    private final ObviousFacts facts;
    private final ObviousRights rights;
    private final ObviousScope scope;
    private final SelfHeld selfHeld;

    ObviousVotes(ObviousFacts facts, ObviousScope scope, SelfHeld selfHeld) {
        this.facts = facts;
        this.rights = new ObviousRights(facts, scope);
        this.scope = scope;
        this.selfHeld = selfHeld;
    }

    /** Ids of stakes that an entity holds in itself, through others: they cannot be voted. */
    record SelfHeld(Set<String> surely, Set<String> perhaps) {}

    boolean win(Set<String> coalition, Entity entity, boolean possible, boolean votesOnly) {
        for (var record : OnRecord.values()) {
            for (var title : Title.values()) {
                var stakes = facts.register(entity, record, title);
                boolean counts = scope.counts(entity, record, Channel.VOTES, Channel.RIGHT);
                if (counts && !stakes.isEmpty() && poll(coalition, entity, stakes, possible, votesOnly)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean poll(
            Set<String> coalition, Entity entity, List<Stake> stakes, boolean possible, boolean votesOnly) {
        boolean stated = stakes.stream().anyMatch(stake -> stake.votes() != null);
        boolean oneClass = stakes.stream()
                        .map(stake -> String.valueOf(stake.shareClass()))
                        .distinct()
                        .count()
                == 1;
        String franchise = facts.franchise(entity);
        if (!stated && franchise.equals("none")) {
            return false;
        }
        var rule = DecisionRule.MAJORITY;
        if (franchise.equals("sole") && !stated) {
            rule = DecisionRule.UNANIMITY;
        } else if (facts.governance(entity) == Governance.MEMBERS && entity.decidesBy() != null) {
            rule = entity.decidesBy();
        }
        boolean certainCounts = stated || (oneClass && franchise.equals("follows"));
        if (certainCounts
                && scenario(coalition, entity, stakes, rule, false, selfHeld.surely(), selfHeld.perhaps(), votesOnly)) {
            return true;
        }
        return possible
                && scenario(coalition, entity, stakes, rule, true, selfHeld.surely(), selfHeld.perhaps(), votesOnly);
    }

    private boolean scenario(
            Set<String> coalition,
            Entity entity,
            List<Stake> stakes,
            DecisionRule rule,
            boolean possible,
            Set<String> surelyOut,
            Set<String> perhapsOut,
            boolean votesOnly) {
        // at worst what may be self-held counts and is another's; at best what is ours counts and what is another's
        // does not
        Predicate<Stake> ours = stake -> (possible || !perhapsOut.contains(stake.id()))
                && scope.allows(stake)
                && commands(coalition, stake, possible, votesOnly);
        Predicate<Stake> out = stake ->
                surelyOut.contains(stake.id()) || (possible && perhapsOut.contains(stake.id()) && !ours.test(stake));
        boolean inShares = stakes.stream()
                        .allMatch(stake -> stake.votes() == null && stake.percent() == null && stake.shares() != null)
                && stakes.stream()
                                .map(stake -> String.valueOf(stake.shareClass()))
                                .distinct()
                                .count()
                        == 1;
        if (inShares) {
            var lines = new ArrayList<ObviousPoll.Line>();
            for (var stake : stakes) {
                if (!out.test(stake)) {
                    lines.add(new ObviousPoll.Line(
                            ours.test(stake), Objects.requireNonNull(stake.shares()), facts.isSure(stake)));
                }
            }
            return ObviousPoll.tryOut(lines, rule, possible);
        }
        var ourLower = BigDecimal.ZERO;
        var ourUpper = BigDecimal.ZERO;
        var theirLower = BigDecimal.ZERO;
        var most = new BigDecimal(100);
        var least = new BigDecimal(100);
        for (var stake : stakes) {
            var range = votesOf(stake, stakes, facts.franchise(entity));
            var lower = facts.isSure(stake) ? range.lower() : BigDecimal.ZERO;
            if (out.test(stake)) {
                most = most.subtract(lower);
                least = least.subtract(range.upper());
            } else if (ours.test(stake)) {
                ourLower = ourLower.add(lower);
                ourUpper = ourUpper.add(range.upper());
            } else {
                theirLower = theirLower.add(lower);
            }
        }
        most = most.max(BigDecimal.ZERO);
        least = least.max(BigDecimal.ZERO);
        return possible
                ? ObviousPoll.isMet(ourUpper, least, rule) && ObviousPoll.meets(most.subtract(theirLower), most, rule)
                : ObviousPoll.isMet(ourLower, most, rule);
    }

    private Range votesOf(Stake stake, List<Stake> stakes, String franchise) {
        if (stake.votes() != null) {
            return stake.votes();
        }
        boolean oneClass = stakes.stream()
                        .map(other -> String.valueOf(other.shareClass()))
                        .distinct()
                        .count()
                == 1;
        boolean stated = stakes.stream().anyMatch(other -> other.votes() != null);
        var percent = Objects.requireNonNull(stake.percent());
        if (oneClass && (!stated || franchise.equals("follows"))) {
            return percent;
        }
        var left = new BigDecimal(100);
        for (var other : stakes) {
            left = other.votes() == null ? left : left.subtract(other.votes().lower());
        }
        var cap = franchise.equals("none") ? BigDecimal.ZERO : left.max(BigDecimal.ZERO);
        return new Range(BigDecimal.ZERO, percent.upper().min(cap));
    }

    private boolean commands(Set<String> coalition, Stake stake, boolean possible, boolean votesOnly) {
        if (facts.canAct(stake.owner()) && coalition.contains(stake.owner())) {
            return true;
        }
        if (!votesOnly) {
            for (var power : facts.list(Power.class)) {
                boolean over = power.over().equals(stake.id()) || power.over().equals(stake.owner());
                boolean person = facts.get(power.over()) instanceof Entity;
                if (over
                        && !person
                        && Set.of("REPLACE_OWNER", "ACQUIRE_SHARES", "SHARE_VOTING_OR_PROXY")
                                .contains(power.domain())
                        && rights.holds(coalition, power, stake.entity(), possible, stake.owner())) {
                    return true;
                }
            }
        }
        return false;
    }
}
