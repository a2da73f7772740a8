package org.pierce.control.kernel;

import java.util.Arrays;

/** The rows of the members of a circle: from what each has of owners outside, by the circle's factored equations. */
final class CircleRows {

    private final OwnershipGraph graph;
    private final RowSum sum;
    private int[] count = new int[0];
    private int[][] giver = new int[0][];
    private double[][] given = new double[0][];

    CircleRows(OwnershipGraph graph, RowSum sum) {
        this.graph = graph;
        this.sum = sum;
    }

    /** Writes down the rows of all members; those of a closed circle are empty. */
    void solve(CircleFactor circle) {
        if (circle.isClosed) {
            return;
        }
        earlier(circle);
        for (int place = 0; place < circle.size; place++) {
            int node = circle.from + circle.turn[place];
            sum.begin();
            for (int at = graph.ownerStart[node]; at < graph.ownerStart[node + 1]; at++) {
                if (graph.owner[at] < circle.from) {
                    sum.add(graph.owner[at], graph.ownerPart[at]);
                }
            }
            for (int at = 0; at < count[place]; at++) {
                sum.add(circle.from + circle.turn[giver[place][at]], given[place][at]);
            }
            sum.close();
            sum.keep(node);
        }
        for (int place = circle.size - 1; place >= 0; place--) {
            int node = circle.from + circle.turn[place];
            sum.begin();
            sum.add(node, 1);
            for (int at = 0; at < circle.takers[place].length; at++) {
                sum.add(circle.from + circle.turn[circle.takers[place][at]], circle.passed[place][at]);
            }
            sum.scale(1 / circle.diagonal[place]);
            sum.close();
            sum.keep(node);
        }
    }

    /** Turns round who gives to whom: for each place, those before it whose rows it takes a part of. */
    private void earlier(CircleFactor circle) {
        if (count.length < circle.size) {
            count = new int[circle.size];
            giver = new int[circle.size][4];
            given = new double[circle.size][4];
        }
        Arrays.fill(count, 0, circle.size, 0);
        for (int place = 0; place < circle.size; place++) {
            for (int at = 0; at < circle.givers[place].length; at++) {
                int later = circle.givers[place][at];
                if (count[later] == giver[later].length) {
                    giver[later] = Arrays.copyOf(giver[later], 2 * count[later]);
                    given[later] = Arrays.copyOf(given[later], 2 * count[later]);
                }
                giver[later][count[later]] = place;
                given[later][count[later]++] = circle.received[place][at];
            }
        }
    }
}
