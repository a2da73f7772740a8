package org.pierce.control;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** How a source comes to satisfy a block, step by step, with some entries only, and without help of the block's target. */
final class Trace {

    private final Map<Integer, Integer> position = new HashMap<>();
    private final Map<Integer, Integer> derivedBy = new HashMap<>();
    private final Map<Integer, Integer> metAt = new HashMap<>();
    private final IntPredicate allowed;
    private final ControlProblem problem;
    private final Collection<Integer> goals;
    private final int target;

    /** @param goals blocks of one target; the first of them that is satisfied ends it */
    Trace(ControlProblem problem, int source, Collection<Integer> goals, IntPredicate allowed) {
        this.problem = problem;
        this.allowed = allowed;
        this.goals = goals;
        this.target = problem.target[goals.iterator().next()];
        var first = new HashMap<Integer, Long>();
        var second = new HashMap<Integer, Long>();
        var queue = new java.util.ArrayList<Integer>();
        queue.add(source);
        position.put(source, 0);
        for (int head = 0; head < queue.size() && !isMet(); head++) {
            int node = queue.get(head);
            if (node == target) {
                continue;
            }
            for (int at = problem.start[node]; at < problem.start[node + 1]; at++) {
                int block = problem.block[at];
                if (!allowed.test(at) || metAt.containsKey(block)) {
                    continue;
                }
                long sum = first.merge(block, problem.first[at], Long::sum);
                long other = second.merge(block, problem.second[at], Long::sum);
                if (sum > problem.firstNeed[block] && other > problem.secondNeed[block]) {
                    metAt.put(block, head);
                    int reached = problem.target[block];
                    if (!position.containsKey(reached)) {
                        position.put(reached, queue.size());
                        derivedBy.put(reached, block);
                        queue.add(reached);
                    }
                }
            }
        }
    }

    boolean isMet() {
        return goals.stream().anyMatch(metAt::containsKey);
    }

    /** The goal that is satisfied, where one is. */
    int met() {
        return goals.stream().filter(metAt::containsKey).findFirst().orElseThrow();
    }

    /** The block by which a node other than the source was reached. */
    int derivedBy(int node) {
        return java.util.Objects.requireNonNull(derivedBy.get(node));
    }

    /** Whether an entry was there when the block was satisfied. */
    boolean countedFor(int entry, int block) {
        var at = metAt.get(block);
        var from = position.get(problem.holder[entry]);
        return at != null && from != null && from <= at && allowed.test(entry);
    }
}
