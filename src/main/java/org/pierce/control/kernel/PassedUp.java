package org.pierce.control.kernel;

/**
 * What reaches each party when every entity passes what it has on to its owners, they to theirs, and so on: one solution of
 * v = b + A·v for all parties at once, owners last, with each circle solved by its factor. An owner that nobody owns keeps what
 * reaches it; what passes others is counted as often as it comes by. Solving again allocates nothing. Not for several threads.
 */
public final class PassedUp {

    private final OwnershipGraph graph;
    private final double[] value;
    private final double[] inCircle;

    /** @param graph the stakes, {@linkplain OwnershipGraph#atLeast at least} */
    public PassedUp(OwnershipGraph graph) {
        if (graph.ownerMost.length > 0) {
            throw new IllegalArgumentException(
                    "Of ranges it is not known what is passed on: draft the graph at least.");
        }
        this.graph = graph;
        value = new double[graph.nodes];
        inCircle = new double[graph.largestCircle];
    }

    /**
     * Passes up.
     *
     * @param amount what each party has of its own, 0 or more; afterwards what it has with all that reaches it. Of a circle that
     *     nothing leaks out of each member then has all that entered
     * @throws IllegalArgumentException if there are not as many amounts as nodes
     */
    public void solve(double[] amount) {
        if (amount.length != graph.nodes) {
            throw new IllegalArgumentException(
                    "There must be one amount for each of the %d nodes.".formatted(graph.nodes));
        }
        for (int node = 0; node < graph.nodes; node++) {
            value[node] = amount[graph.order.original[node]];
        }
        int circle = graph.order.circles - 1;
        int node = graph.nodes - 1;
        while (node >= 0) {
            if (circle >= 0 && graph.order.circleTo[circle] == node + 1) {
                int from = graph.order.circleFrom[circle];
                solve(graph.circles[circle]);
                for (; node >= from; node--) {
                    pass(node, from);
                }
                circle--;
            } else {
                pass(node, Integer.MAX_VALUE);
                node--;
            }
        }
        for (int at = 0; at < graph.nodes; at++) {
            amount[graph.order.original[at]] = value[at];
        }
    }

    private void solve(CircleFactor circle) {
        double sum = 0;
        for (int place = 0; place < circle.size; place++) {
            inCircle[place] = value[circle.from + circle.turn[place]];
            sum += inCircle[place];
        }
        if (!circle.isClosed) {
            circle.up(inCircle);
        }
        for (int place = 0; place < circle.size; place++) {
            value[circle.from + circle.turn[place]] = circle.isClosed ? sum : inCircle[place];
        }
    }

    private void pass(int node, int below) {
        double has = value[node];
        for (int at = graph.ownerStart[node]; at < graph.ownerStart[node + 1]; at++) {
            if (graph.owner[at] < below) {
                value[graph.owner[at]] += has * graph.ownerPart[at];
            }
        }
    }
}
