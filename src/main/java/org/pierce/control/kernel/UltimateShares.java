package org.pierce.control.kernel;

/**
 * The shares of all ultimate owners, whom nobody owns, in all entities: row after row, owners first, each row the sum of its owners'
 * rows (Gustavson 1978). Rows are told one at a time and kept only of entities that own something in turn. Solving again allocates
 * nothing. Not for several threads.
 */
public final class UltimateShares {

    private final OwnershipGraph graph;
    private final ShareRows rows;
    private final RowSum sum;
    private final CircleRows circleRows;

    /** @param graph the stakes */
    public UltimateShares(OwnershipGraph graph) {
        this.graph = graph;
        rows = new ShareRows(graph.nodes);
        sum = new RowSum(graph, rows);
        circleRows = new CircleRows(graph, sum);
    }

    /** What is told of each entity: the first so many owners and their shares, from 0 to 1. Both arrays are used again. */
    @FunctionalInterface
    public interface Row {
        void accept(int entity, int[] owners, double[] shares, int count);
    }

    /** Tells the owners of all entities that have any, owners before what they own, owners in no order. */
    public void each(Row told) {
        rows.clear();
        for (int node = 0; node < graph.nodes; node++) {
            int circle = graph.order.circleOf(node);
            if (circle >= 0) {
                circleRows.solve(graph.circles[circle]);
                for (int member = 0; member < graph.circles[circle].size; member++) {
                    sum.begin();
                    sum.add(node + member, 1);
                    tell(node + member, told);
                }
                node += graph.circles[circle].size - 1;
            } else if (graph.ownerStart[node] == graph.ownerStart[node + 1]) {
                rows.unit(node);
            } else {
                sum.begin();
                for (int at = graph.ownerStart[node]; at < graph.ownerStart[node + 1]; at++) {
                    sum.add(graph.owner[at], graph.ownerPart[at]);
                }
                tell(node, told);
                if (graph.heldStart[node] < graph.heldStart[node + 1]) {
                    sum.keep(node);
                }
            }
        }
    }

    private void tell(int node, Row told) {
        sum.close();
        if (sum.size() > 0) {
            told.accept(graph.order.original[node], sum.originals(), sum.shares(), sum.size());
        }
    }
}
