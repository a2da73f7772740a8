package org.pierce.control.kernel;

import java.util.Arrays;

/** The shares of one owner in the members of a circle, for parts that may change from one solution to the next. */
final class CircleShares {

    private final OwnershipGraph graph;
    private final double[] share;
    private final double[] part;
    private final int from;
    private final int to;
    private final int asked;

    CircleShares(OwnershipGraph graph, double[] share, double[] part, int from, int to, int asked) {
        this.graph = graph;
        this.share = share;
        this.part = part;
        this.from = from;
        this.to = to;
        this.asked = asked;
    }

    /** Sets the shares of all members but the owner asked for; those of whom nothing reaches it have none. */
    void solve() {
        int[] place = new int[to - from];
        int count = reaching(place);
        for (int node = from; node < to; node++) {
            if (node != asked) {
                share[node] = 0;
            }
        }
        if (count == 0) {
            return;
        }
        var matrix = new double[count * count];
        var leak = new double[count];
        var direct = new double[count];
        for (int node = from; node < to; node++) {
            int row = place[node - from] - 1;
            if (row >= 0) {
                fill(node, row, count, place, matrix, leak, direct);
            }
        }
        var factor = CircleFactor.of(matrix, leak);
        var value = new double[count];
        for (int at = 0; at < count; at++) {
            value[at] = direct[factor.turn[at]];
        }
        factor.down(value);
        var found = new double[count];
        for (int at = 0; at < count; at++) {
            found[factor.turn[at]] = value[at];
        }
        for (int node = from; node < to; node++) {
            int row = place[node - from] - 1;
            if (row >= 0) {
                share[node] = found[row];
            }
        }
    }

    private void fill(int node, int row, int count, int[] place, double[] matrix, double[] leak, double[] direct) {
        double inside = 0;
        for (int at = graph.ownerStart[node]; at < graph.ownerStart[node + 1]; at++) {
            int owner = graph.owner[at];
            boolean isMember = owner >= from && owner < to && owner != asked;
            if (isMember && place[owner - from] > 0) {
                matrix[row * count + place[owner - from] - 1] += part[at];
                inside += part[at];
            } else if (!isMember) {
                direct[row] += part[at] * share[owner];
                leak[row] += part[at];
            }
        }
        double rest = 1 - inside - leak[row];
        leak[row] += rest > CircleFactor.LEAST ? rest : 0;
    }

    /** Numbers from 1 the members of whom something reaches the owner asked for. */
    private int reaching(int[] place) {
        Arrays.fill(place, 0);
        int count = 0;
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int node = from; node < to; node++) {
                if (node != asked && place[node - from] == 0 && reaches(node, place)) {
                    place[node - from] = ++count;
                    grown = true;
                }
            }
        }
        return count;
    }

    private boolean reaches(int node, int[] place) {
        for (int at = graph.ownerStart[node]; at < graph.ownerStart[node + 1]; at++) {
            int owner = graph.owner[at];
            boolean isMember = owner >= from && owner < to && owner != asked;
            if (part[at] > 0 && (isMember ? place[owner - from] > 0 : share[owner] > 0)) {
                return true;
            }
        }
        return false;
    }
}
