package org.pierce.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes sure that whatever a party controls is reached by following edges. In circles each of two steps can look superfluous
 * because of the other; then the party's own step is kept.
 */
final class MissingSteps {

    private final ControlProblem problem;
    private final Winners winners;
    private final Map<Means, Map<Integer, ControlKernel.Reach>> won;
    private final Map<Means, List<Integer>> immediate;
    private final Map<Integer, Set<Integer>> next = new HashMap<>();
    private final Map<Integer, List<Means>> into = new HashMap<>();

    /** The turn in which each node was met last: stamped, not cleared, since there are as many turns as parties that control. */
    private final int[] seen;

    private int turn;

    MissingSteps(
            ControlProblem problem,
            Winners winners,
            Map<Means, Map<Integer, ControlKernel.Reach>> won,
            Map<Means, List<Integer>> immediate) {
        this.problem = problem;
        this.winners = winners;
        this.won = won;
        this.immediate = immediate;
        seen = new int[problem.nodes()];
        immediate.forEach((means, parties) -> {
            int target = problem.find(means.target());
            into.computeIfAbsent(target, unseen -> new ArrayList<>()).add(means);
            parties.forEach(party -> link(party, target));
        });
    }

    /** Adds the steps that are missing to the immediate ones. */
    void add() {
        for (int source = 0; source < problem.nodes(); source++) {
            var all = winners.reachOf(source);
            if (all != null && all.nodes().length > 0) {
                for (int target = missing(source, all); target >= 0; target = missing(source, all)) {
                    step(source, target);
                }
            }
        }
    }

    private int missing(int source, ControlKernel.Reach all) {
        turn++;
        var open = new ArrayDeque<Integer>(List.of(source));
        seen[source] = turn;
        while (!open.isEmpty()) {
            for (int target : next.getOrDefault(open.remove(), Set.of())) {
                if (seen[target] != turn) {
                    seen[target] = turn;
                    open.add(target);
                }
            }
        }
        for (int node : all.nodes()) {
            if (seen[node] != turn && !(problem.node(node) instanceof Node.Hand)) {
                return node;
            }
        }
        return ControlKernel.NONE;
    }

    private void step(int source, int target) {
        for (var means : into.getOrDefault(target, List.of())) {
            if (Objects.requireNonNull(won.get(means)).containsKey(source)) {
                Objects.requireNonNull(immediate.get(means)).add(source);
                link(source, target);
                return;
            }
        }
        throw new IllegalStateException("A party is controlled by no means: solve the same problem.");
    }

    private void link(int party, int target) {
        next.computeIfAbsent(party, unseen -> new HashSet<>()).add(target);
    }
}
