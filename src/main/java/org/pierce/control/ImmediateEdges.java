package org.pierce.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.OnRecord;

/**
 * The edges of one problem, each from a party to what it controls at once. For each block those of its winners are kept who
 * win it without another winner that they control; of a group controlling each other, those that bring something themselves.
 * What the target controls is left out of account, so that a circle does not count as its own cause.
 */
final class ImmediateEdges {

    private final ControlProblem problem;
    private final Certainty certainty;
    private final ControlKernel.@Nullable Reach[] reach;
    private final List<List<Integer>> winners = new ArrayList<>();
    private final Support support;
    private final ControlKernel kernel;

    ImmediateEdges(ControlProblem problem, Certainty certainty, ControlKernel kernel) {
        this.problem = problem;
        this.certainty = certainty;
        this.kernel = kernel;
        this.support = new Support(problem);
        reach = new ControlKernel.Reach[problem.nodes()];
        for (int block = 0; block < problem.blocks(); block++) {
            winners.add(new ArrayList<>());
        }
        for (int source = 0; source < problem.nodes(); source++) {
            if (problem.node(source) instanceof Node.Holder) {
                var found = kernel.reach(problem, source);
                reach[source] = found;
                for (int block : found.blocks()) {
                    if (problem.target[block] != source) {
                        winners.get(block).add(source);
                    }
                }
            }
        }
    }

    /** That a party controls a target by some channel on some record. */
    record Win(String party, Node target, Channel channel, OnRecord record) {}

    Set<Win> wins() {
        var wins = new HashSet<Win>();
        for (int block = 0; block < problem.blocks(); block++) {
            for (int winner : winners.get(block)) {
                wins.add(win(winner, block));
            }
        }
        return wins;
    }

    /** The immediate edges, without those of a kind already told. */
    List<DayEdge> list(Set<Win> told) {
        var immediate = new TreeMap<Integer, List<Integer>>();
        for (int block = 0; block < problem.blocks(); block++) {
            if (!(problem.node(problem.target[block]) instanceof Node.Hand)) {
                immediate.put(block, immediate(block));
            }
        }
        new MissingSteps(problem, reach, immediate, this::wins).add();
        var edges = new ArrayList<DayEdge>();
        immediate.forEach((block, parties) -> parties.stream()
                .filter(party -> !told.contains(win(party, block)))
                .forEach(party -> edges.add(edge(party, block))));
        return edges;
    }

    private List<Integer> immediate(int block) {
        var won = new LinkedHashMap<Integer, ControlKernel.Reach>();
        boolean circular = isCircular(block);
        for (int winner : winners.get(block)) {
            var found = circular
                    ? kernel.reach(problem, winner, problem.target[block])
                    : Objects.requireNonNull(reach[winner]);
            if (Arrays.binarySearch(found.blocks(), block) >= 0) {
                won.put(winner, found);
            }
        }
        return won.keySet().stream()
                .filter(winner -> isImmediate(winner, block, won))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Whether a party wins a block without help of the block's target. */
    private boolean wins(int party, int block) {
        var found = kernel.reach(problem, party, problem.target[block]);
        return Arrays.binarySearch(found.blocks(), block) >= 0;
    }

    /** Whether the target itself controls somebody who wins the block or brings something to it. */
    private boolean isCircular(int block) {
        var below = reach[problem.target[block]];
        return below != null
                && below.nodes().length > 0
                && (winners.get(block).stream().anyMatch(below::contains)
                        || support.holdersOf(block).anyMatch(below::contains));
    }

    private boolean isImmediate(int winner, int block, Map<Integer, ControlKernel.Reach> won) {
        boolean brings = brings(winner, block);
        for (int other : won.keySet()) {
            if (other != winner && reaches(won, winner, other)) {
                boolean mutual = reaches(won, other, winner);
                if (!mutual || (!brings && brings(other, block))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean reaches(Map<Integer, ControlKernel.Reach> won, int one, int other) {
        return Objects.requireNonNull(won.get(one)).contains(other);
    }

    private Win win(int winner, int number) {
        var block = problem.block(number);
        return new Win(partyOf(winner), block.target(), block.channel(), block.record());
    }

    private String partyOf(int node) {
        return ((Node.Holder) problem.node(node)).party();
    }

    /** Whether a party itself, not only through others, brings something to a block. */
    private boolean brings(int party, int block) {
        for (int at = problem.start[party]; at < problem.start[party + 1]; at++) {
            int own = problem.block[at];
            if (own == block) {
                return true;
            }
            int target = problem.target[own];
            if (problem.node(target) instanceof Node.Hand && bringsHand(target, block)) {
                return true;
            }
        }
        return false;
    }

    private boolean bringsHand(int hand, int block) {
        for (int at = problem.start[hand]; at < problem.start[hand + 1]; at++) {
            if (problem.block[at] == block) {
                return true;
            }
        }
        return false;
    }

    private DayEdge edge(int source, int number) {
        var block = problem.block(number);
        var basis = support.of(source, number);
        var controller = partyOf(source);
        var voters = new TreeSet<String>();
        var channel = block.channel();
        var record = block.record();
        String agent = null;
        for (int last : basis.last()) {
            var entry = problem.entry(last);
            if (entry.holder() instanceof Node.Hand) {
                int by = basis.trace().derivedBy(problem.holder[last]);
                var hand = problem.block(by);
                entry = hand.entries().getFirst();
                if (hand.channel() == Channel.RIGHT) {
                    channel = Channel.RIGHT;
                    record = hand.record() == OnRecord.PRACTICE ? OnRecord.PRACTICE : record;
                }
            }
            if (entry.holder() instanceof Node.Holder(String party)) {
                voters.add(party);
            }
            agent = entry.agent() != null ? entry.agent() : agent;
        }
        voters.remove(controller);
        var all = new ArrayList<String>();
        all.add(controller);
        all.addAll(voters);
        return new DayEdge(
                controller,
                target(block.target()),
                channel,
                Strength.CONTROL,
                record,
                certainty,
                basis.assumed(),
                basis.facts(),
                all,
                agent);
    }

    private static Target target(Node node) {
        return switch (node) {
            case Node.Holder holder -> new Target.Whole(holder.party());
            case Node.Decision decision -> new Target.InDomain(decision.practice(), decision.domain());
            case Node.Hand hand -> throw new IllegalStateException("Hands are no targets: follow the entity's votes.");
        };
    }
}
