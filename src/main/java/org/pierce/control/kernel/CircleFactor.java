package org.pierce.control.kernel;

import java.util.Arrays;

/**
 * The linear system of one circle, factored: what is passed up from each member to the others, with the members eliminated one after
 * the other, those with few neighbors first. Only sums, products and quotients of what is not negative: the diagonal is what leaks
 * out plus what is passed on, never 1 minus something (Grassmann, Taksar and Heyman 1985), so shares are exact to the last digits
 * however little leaks. A circle that nothing leaks out of is <em>closed</em>: all that enters reaches every member.
 */
final class CircleFactor {

    /** Less than this leaks out by rounding only. */
    static final double LEAST = 1e-12;

    final int from;
    final int size;

    /** Members, numbered within the circle, in the order of elimination. */
    final int[] turn;

    /** To whom of those that come later each member passes, when it is eliminated, and what part: places in that order, ascending. */
    final int[][] takers;

    final double[][] passed;

    /** Who of those that come later passes to each member, and what part of that over the diagonal. */
    final int[][] givers;

    final double[][] received;

    final double[] diagonal;

    final boolean isClosed;

    /** 1 / (1 + N(x, x)) of each member: paths do not pass it again. */
    final double[] once;

    private CircleFactor(int from, int size, CircleElimination done) {
        this.from = from;
        this.size = size;
        turn = done.turn;
        diagonal = done.diagonal;
        takers = new int[size][];
        passed = new double[size][];
        givers = new int[size][];
        received = new double[size][];
        for (int place = 0; place < size; place++) {
            int k = place;
            takers[k] = done.places(k, at -> done.matrix[turn[k] * size + turn[at]] != 0);
            passed[k] = Arrays.stream(takers[k])
                    .mapToDouble(at -> done.matrix[turn[k] * size + turn[at]])
                    .toArray();
            givers[k] = done.places(k, at -> done.matrix[turn[at] * size + turn[k]] != 0);
            received[k] = Arrays.stream(givers[k])
                    .mapToDouble(at -> done.matrix[turn[at] * size + turn[k]] / diagonal[k])
                    .toArray();
        }
        isClosed = diagonal[size - 1] == 0;
        once = new double[size];
    }

    /** Of a system of so many members: what each row's member passes to each column's, and what leaks out of each. */
    static CircleFactor of(double[] matrix, double[] leak) {
        return new CircleFactor(0, leak.length, new CircleElimination(matrix, leak));
    }

    static CircleFactor of(OwnershipGraph graph, int from, int to) {
        int size = to - from;
        var matrix = new double[size * size];
        var leak = new double[size];
        for (int member = 0; member < size; member++) {
            double inside = 0;
            double outside = 0;
            for (int at = graph.ownerStart[from + member]; at < graph.ownerStart[from + member + 1]; at++) {
                int owner = graph.owner[at] - from;
                if (owner >= 0) {
                    matrix[member * size + owner] += graph.ownerPart[at];
                    inside += graph.ownerPart[at];
                } else {
                    outside += graph.ownerPart[at];
                }
            }
            double nobodys = 1 - inside - outside;
            leak[member] = outside + (nobodys > LEAST ? nobodys : 0);
        }
        var factor = new CircleFactor(from, size, new CircleElimination(matrix, leak));
        factor.correct();
        return factor;
    }

    private void correct() {
        Arrays.fill(once, 1);
        var unit = new double[size];
        for (int place = 0; place < size && !isClosed; place++) {
            Arrays.fill(unit, 0);
            unit[place] = 1;
            up(unit);
            once[turn[place]] = 1 / unit[place];
        }
    }

    /**
     * From what enters at each place to how often each is passed on the way up: solves v = b + Pᵀ v in place.
     *
     * @param value by place in the order of elimination
     */
    void up(double[] value) {
        for (int place = 0; place < size; place++) {
            double here = value[place] / diagonal[place];
            value[place] = here;
            if (here != 0) {
                for (int at = 0; at < takers[place].length; at++) {
                    value[takers[place][at]] += here * passed[place][at];
                }
            }
        }
        for (int place = size - 1; place >= 0; place--) {
            double sum = value[place];
            for (int at = 0; at < givers[place].length; at++) {
                sum += value[givers[place][at]] * received[place][at];
            }
            value[place] = sum;
        }
    }

    /** From what each place has of an owner outside to what it has in all: solves h = b + P h in place. */
    void down(double[] value) {
        for (int place = 0; place < size; place++) {
            double here = value[place];
            if (here != 0) {
                for (int at = 0; at < givers[place].length; at++) {
                    value[givers[place][at]] += here * received[place][at];
                }
            }
        }
        for (int place = size - 1; place >= 0; place--) {
            double sum = value[place];
            for (int at = 0; at < takers[place].length; at++) {
                sum += value[takers[place][at]] * passed[place][at];
            }
            value[place] = sum / diagonal[place];
        }
    }
}
