package org.pierce.control;

import java.util.Arrays;

/**
 * How a source comes to satisfy a block, step by step, with some entries only, and without help of the block's target. One
 * trace serves many runs: arrays are stamped, not cleared.
 */
final class Trace {

    private final ControlProblem problem;
    private final int[] reached;
    private final int[] position;
    private final int[] derivedBy;
    private final int[] queue;
    private final int[] touched;
    private final int[] met;
    private final int[] metAt;
    private final long[] first;
    private final long[] second;
    private final int[] usable;
    private int run;
    private int target;
    private Scope scope = Scope.ALL;

    /** Which entries count in a run. */
    private enum Scope {
        ALL,
        NOT_ASSUMED,
        SOME
    }

    Trace(ControlProblem problem) {
        this.problem = problem;
        reached = new int[problem.nodes()];
        position = new int[problem.nodes()];
        derivedBy = new int[problem.nodes()];
        queue = new int[problem.nodes()];
        touched = new int[problem.blocks()];
        met = new int[problem.blocks()];
        metAt = new int[problem.blocks()];
        first = new long[problem.blocks()];
        second = new long[problem.blocks()];
        usable = new int[problem.entries()];
    }

    /**
     * Runs with the entries given, or with all.
     *
     * @param goals blocks of one target; the first of them that is satisfied ends the run
     * @return the goal that is satisfied, or a negative number
     */
    int run(int source, int[] goals, int @org.jspecify.annotations.Nullable [] entries) {
        run++;
        scope = entries == null ? Scope.ALL : Scope.SOME;
        if (entries != null) {
            for (int entry : entries) {
                usable[entry] = run;
            }
        }
        return run(source, goals);
    }

    /** The same with all entries that are not assumed. */
    int runOnKnown(int source, int[] goals) {
        run++;
        scope = Scope.NOT_ASSUMED;
        return run(source, goals);
    }

    private int run(int source, int[] goals) {
        target = problem.target[goals[0]];
        int tail = 0;
        reach(source, ControlKernel.NONE, tail++);
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            for (int at = problem.start[node]; at < problem.start[node + 1]; at++) {
                int block = problem.block[at];
                if (!isUsed(at) || isMet(block)) {
                    continue;
                }
                if (touched[block] != run) {
                    touched[block] = run;
                    first[block] = 0;
                    second[block] = 0;
                }
                first[block] += problem.first[at];
                second[block] += problem.second[at];
                if (first[block] > problem.firstNeed[block] && second[block] > problem.secondNeed[block]) {
                    met[block] = run;
                    metAt[block] = head;
                    if (problem.target[block] == target) {
                        if (Arrays.stream(goals).anyMatch(goal -> goal == block)) {
                            return block;
                        }
                    } else if (reached[problem.target[block]] != run) {
                        reach(problem.target[block], block, tail++);
                    }
                }
            }
        }
        return ControlKernel.NONE;
    }

    /** The block by which a node other than the source was reached. */
    int derivedBy(int node) {
        return derivedBy[node];
    }

    /** When a node was reached: nodes that were reached before have lower numbers. */
    int position(int node) {
        return position[node];
    }

    /** Whether an entry was there when its block was satisfied. */
    boolean isCounted(int entry) {
        int holder = problem.holder[entry];
        int block = problem.block[entry];
        return isUsed(entry) && isMet(block) && reached[holder] == run && position[holder] <= metAt[block];
    }

    private void reach(int node, int by, int at) {
        reached[node] = run;
        position[node] = at;
        derivedBy[node] = by;
        queue[at] = node;
    }

    private boolean isMet(int block) {
        return met[block] == run;
    }

    private boolean isUsed(int entry) {
        return switch (scope) {
            case ALL -> true;
            case NOT_ASSUMED -> !problem.entry(entry).assumed();
            case SOME -> usable[entry] == run;
        };
    }
}
