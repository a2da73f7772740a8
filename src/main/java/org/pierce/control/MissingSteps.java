package org.pierce.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that whatever a party controls is reached by following edges. In circles each of two steps can look superfluous
 * because of the other; then the party's own step is kept.
 */
final class MissingSteps {

    /** Whether a party wins a block without help of the block's target. */
    interface Wins {
        boolean test(int party, int block);
    }

    private final ControlProblem problem;
    private final ControlKernel.@Nullable Reach[] reach;
    private final Map<Integer, List<Integer>> immediate;
    private final Wins wins;
    private final Map<Integer, List<Integer>> next = new HashMap<>();

    MissingSteps(
            ControlProblem problem,
            ControlKernel.@Nullable Reach[] reach,
            Map<Integer, List<Integer>> immediate,
            Wins wins) {
        this.problem = problem;
        this.reach = reach;
        this.immediate = immediate;
        this.wins = wins;
        immediate.forEach((block, parties) -> parties.forEach(party -> link(party, block)));
    }

    void add() {
        for (int source = 0; source < problem.nodes(); source++) {
            var all = reach[source];
            if (all != null && all.nodes().length > 0) {
                for (int target = missing(source, all); target >= 0; target = missing(source, all)) {
                    step(source, target, all);
                }
            }
        }
    }

    private int missing(int source, ControlKernel.Reach all) {
        var seen = new boolean[problem.nodes()];
        var open = new ArrayDeque<Integer>(List.of(source));
        seen[source] = true;
        while (!open.isEmpty()) {
            for (int target : next.getOrDefault(open.remove(), List.of())) {
                if (!seen[target]) {
                    seen[target] = true;
                    open.add(target);
                }
            }
        }
        for (int node : all.nodes()) {
            if (!seen[node] && !(problem.node(node) instanceof Node.Hand)) {
                return node;
            }
        }
        return ControlKernel.NONE;
    }

    private void step(int source, int target, ControlKernel.Reach all) {
        for (int block : all.blocks()) {
            if (problem.target[block] == target && wins.test(source, block)) {
                Objects.requireNonNull(immediate.get(block)).add(source);
                link(source, block);
                return;
            }
        }
        throw new IllegalStateException("A party is controlled by no block: solve the same problem.");
    }

    private void link(int party, int block) {
        next.computeIfAbsent(party, unseen -> new ArrayList<>()).add(problem.target[block]);
    }
}
