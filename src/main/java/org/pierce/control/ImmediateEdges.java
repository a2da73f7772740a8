package org.pierce.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pierce.structure.OnRecord;

/**
 * The edges of one problem, each from a party to what it controls at once. By each means those are kept who control without
 * another in between who controls by the same means; of a group controlling each other, those that bring something themselves.
 * What the target controls is left out of account, so that a circle does not count as its own cause.
 */
final class ImmediateEdges {

    /** That a party controls by some means. */
    record Win(String party, Means means) {}

    private final ControlProblem problem;
    private final Certainty certainty;
    private final Support support;
    private final Map<Means, List<Integer>> blocks;
    private final Map<Means, Map<Integer, ControlKernel.Reach>> won = new LinkedHashMap<>();
    private final Winners winners;

    ImmediateEdges(ControlProblem problem, Certainty certainty, ControlKernel kernel) {
        this.problem = problem;
        this.certainty = certainty;
        this.support = new Support(problem);
        this.blocks = Means.of(problem);
        this.winners = new Winners(problem, kernel);
        blocks.forEach((means, numbers) -> won.put(means, winners.of(problem.target[numbers.getFirst()], numbers)));
    }

    Set<Win> wins() {
        var wins = new HashSet<Win>();
        won.forEach((means, parties) -> parties.keySet().forEach(party -> wins.add(new Win(partyOf(party), means))));
        return wins;
    }

    /** The immediate edges, without those already told. */
    List<DayEdge> list(Set<Win> told) {
        var immediate = new LinkedHashMap<Means, List<Integer>>();
        won.forEach((means, parties) -> immediate.put(
                means,
                parties.keySet().stream()
                        .filter(party -> isImmediate(party, means))
                        .collect(Collectors.toCollection(ArrayList::new))));
        new MissingSteps(problem, winners, won, immediate).add();
        var edges = new ArrayList<DayEdge>();
        immediate.forEach((means, parties) -> parties.stream()
                .filter(party -> !told.contains(new Win(partyOf(party), means)))
                .forEach(party -> edges.add(edge(party, means))));
        return edges;
    }

    private boolean isImmediate(int party, Means means) {
        var parties = Objects.requireNonNull(won.get(means));
        for (int other : parties.keySet()) {
            if (other != party && reaches(parties, party, other)) {
                boolean mutual = reaches(parties, other, party);
                if (!mutual || (!brings(party, means) && brings(other, means))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean reaches(Map<Integer, ControlKernel.Reach> parties, int one, int other) {
        return Objects.requireNonNull(parties.get(one)).contains(other);
    }

    /** Whether a party itself, not only through others, brings something to a block of the means. */
    private boolean brings(int party, Means means) {
        var numbers = Objects.requireNonNull(blocks.get(means));
        for (int at = problem.start[party]; at < problem.start[party + 1]; at++) {
            int own = problem.block[at];
            int target = problem.target[own];
            boolean byHand = problem.node(target) instanceof Node.Hand && bringsHand(target, numbers);
            if (byHand || numbers.contains(own)) {
                return true;
            }
        }
        return false;
    }

    private boolean bringsHand(int hand, List<Integer> numbers) {
        for (int at = problem.start[hand]; at < problem.start[hand + 1]; at++) {
            if (numbers.contains(problem.block[at])) {
                return true;
            }
        }
        return false;
    }

    private DayEdge edge(int source, Means means) {
        var reach =
                Objects.requireNonNull(Objects.requireNonNull(won.get(means)).get(source));
        int[] goals = Objects.requireNonNull(blocks.get(means)).stream()
                .filter(block -> Winners.isWon(reach, block))
                .mapToInt(Integer::intValue)
                .toArray();
        var basis = Arrays.stream(goals)
                .mapToObj(goal -> support.of(source, goal, goals))
                .min(Comparator.comparing(Support.Basis::assumed)
                        .thenComparing(each -> each.facts().size())
                        .thenComparing(each -> String.join(" ", each.facts())))
                .orElseThrow();
        var controller = partyOf(source);
        var voters = new TreeSet<String>();
        var channel = means.channel();
        var record = means.record();
        String agent = null;
        for (var step : basis.last()) {
            var hand = step.hand();
            if (hand != null && hand.channel() == Channel.RIGHT) {
                channel = Channel.RIGHT;
                record = hand.record() == OnRecord.PRACTICE ? OnRecord.PRACTICE : record;
            }
            if (step.entry().holder() instanceof Node.Holder(String party)) {
                voters.add(party);
            }
            agent = step.entry().agent() != null ? step.entry().agent() : agent;
        }
        voters.remove(controller);
        var all = new ArrayList<String>();
        all.add(controller);
        all.addAll(voters);
        return new DayEdge(
                controller,
                target(means.target()),
                channel,
                Strength.CONTROL,
                record,
                certainty,
                basis.assumed(),
                basis.facts(),
                all,
                agent);
    }

    private String partyOf(int node) {
        return ((Node.Holder) problem.node(node)).party();
    }

    private static Target target(Node node) {
        return switch (node) {
            case Node.Holder holder -> new Target.Whole(holder.party());
            case Node.Decision decision -> new Target.InDomain(decision.practice(), decision.domain());
            case Node.Hand hand -> throw new IllegalStateException("Hands are no targets: follow the entity's votes.");
        };
    }
}
