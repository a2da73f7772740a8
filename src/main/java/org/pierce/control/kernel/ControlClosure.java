package org.pierce.control.kernel;

import org.jspecify.annotations.Nullable;

/**
 * All pairs of who controls whom: for each party the least set that is closed under the blocks. Owners come first, so one pass is
 * enough. Solving again allocates nothing. Not for use by several threads.
 */
public final class ControlClosure {

    /** Fewer items on a level are not worth meeting the other thread. */
    private static final int WORTH_SHARING = 2_000;

    final ControlGraph graph;
    private final Controllers controllers;
    private final Clans clans;
    private final Ascent ascent;
    private final BlockSolver solver;
    private final int[] before;
    private final int worthSharing;
    private @Nullable BlockSolver other;

    /** @param graph is read each time that this solves: {@link ChangedControl} may change its weights in between */
    public ControlClosure(ControlGraph graph) {
        this(graph, WORTH_SHARING);
    }

    /** @param worthSharing so many items or more on one level are shared by two threads */
    ControlClosure(ControlGraph graph, int worthSharing) {
        this.graph = graph;
        this.worthSharing = worthSharing;
        controllers = new Controllers(graph.nodes);
        clans = new Clans(graph.nodes);
        ascent = new Ascent(controllers);
        before = new int[Math.max(1, graph.order.largestCircle())];
        solver = new BlockSolver(graph, controllers, clans, ascent);
    }

    /** Solves on this thread. */
    public Control solve() {
        var agenda = graph.prefilter.agenda();
        solver.clear(0, 1);
        for (int level = 0; level < agenda.levels(); level++) {
            solver.pass(agenda, level, 0, 1);
        }
        return new Control(graph, controllers, ascent);
    }

    /** Solves on this thread and another: they share each level that has enough items, and meet behind it. */
    public Control solveOnTwoThreads() {
        if (other == null) {
            var theirs = controllers.forOtherThread();
            other = new BlockSolver(graph, theirs, clans.forOtherThread(), new Ascent(theirs));
        }
        new TwoThreads(half(solver, true), half(other, false)).run();
        return new Control(graph, controllers, ascent);
    }

    /** What one thread does: its half of each level that is shared, and all of the others if it is the first. */
    private TwoThreads.Half half(BlockSolver own, boolean isFirst) {
        var agenda = graph.prefilter.agenda();
        return meeting -> {
            own.clear(isFirst ? 0 : 1, 2);
            boolean wasShared = true;
            for (int level = 0; level < agenda.levels(); level++) {
                boolean isShared = agenda.size(level) >= worthSharing;
                if (isShared || wasShared) {
                    meeting.await();
                }
                if (isShared) {
                    own.pass(agenda, level, isFirst ? 0 : 1, 2);
                } else if (isFirst) {
                    own.pass(agenda, level, 0, 1);
                }
                wasShared = isShared;
            }
        };
    }

    /**
     * Works out anew who controls a node, or all members of a circle, given who controls whatever stands before.
     *
     * @param changed nodes that have other controllers than before
     * @return whether these have too
     */
    boolean again(int from, int to, SmallSet changed) {
        for (int node = from; node < to; node++) {
            before[node - from] = controllers.only[node];
            controllers.clear(node);
        }
        solver.again(from, to);
        boolean isOther = false;
        for (int node = from; node < to; node++) {
            isOther |= controllers.isOther(node, before[node - from], changed);
        }
        return isOther;
    }
}
