package org.pierce.control;

import java.util.Arrays;

/** Adds up what the source and all that it already controls bring, until nothing more is controlled. Not for several threads. */
final class WorklistKernel implements ControlKernel {

    private long[] first = new long[0];
    private long[] second = new long[0];
    private int[] touched = new int[0];
    private int[] reached = new int[0];
    private int[] queue = new int[0];
    private int[] satisfied = new int[0];
    private int epoch;

    @Override
    public Reach reach(ControlProblem problem, int source, int inert) {
        makeRoom(problem);
        epoch++;
        int tail = 0;
        int won = 0;
        reached[source] = epoch;
        queue[tail++] = source;
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            if (node == inert) {
                continue;
            }
            for (int at = problem.start[node]; at < problem.start[node + 1]; at++) {
                int block = problem.block[at];
                if (touched[block] != epoch) {
                    touched[block] = epoch;
                    first[block] = 0;
                    second[block] = 0;
                }
                boolean before = isMet(problem, block);
                first[block] += problem.first[at];
                second[block] += problem.second[at];
                if (!before && isMet(problem, block)) {
                    satisfied[won++] = block;
                    int target = problem.target[block];
                    if (reached[target] != epoch) {
                        reached[target] = epoch;
                        queue[tail++] = target;
                    }
                }
            }
        }
        var nodes = Arrays.copyOfRange(queue, 1, tail);
        var blocks = Arrays.copyOf(satisfied, won);
        Arrays.sort(nodes);
        Arrays.sort(blocks);
        return new Reach(nodes, blocks);
    }

    // first needs are never negative, so a block without any entry of the coalition is not met
    private boolean isMet(ControlProblem problem, int block) {
        return first[block] > problem.firstNeed[block] && second[block] > problem.secondNeed[block];
    }

    private void makeRoom(ControlProblem problem) {
        if (reached.length < problem.nodes() || epoch == Integer.MAX_VALUE) {
            reached = new int[problem.nodes()];
            queue = new int[problem.nodes()];
            touched = new int[Math.max(touched.length, problem.blocks())];
            epoch = 0;
        }
        if (first.length < problem.blocks()) {
            first = new long[problem.blocks()];
            second = new long[problem.blocks()];
            touched = new int[problem.blocks()];
            satisfied = new int[problem.blocks()];
        }
    }
}
