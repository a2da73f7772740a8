package org.pierce.control.kernel;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Eliminates the members of one circle in turn, in a square matrix, always one with the fewest neighbors left. */
final class CircleElimination {

    final int size;

    /** What each row's member passes to each column's; of eliminated ones, as it was when their turn came. */
    final double[] matrix;

    final int[] turn;

    /** By place in the order of elimination. */
    final double[] diagonal;

    private final double[] leak;
    private final int[] place;
    private final int[] before;
    private final int[] after;
    private final int[] rows;
    private final int[] columns;

    CircleElimination(double[] matrix, double[] leak) {
        this.matrix = matrix;
        this.leak = leak;
        size = leak.length;
        turn = new int[size];
        diagonal = new double[size];
        place = new int[size];
        before = new int[size];
        after = new int[size];
        rows = new int[size];
        columns = new int[size];
        java.util.Arrays.fill(place, size);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                if (matrix[row * size + column] != 0) {
                    after[row]++;
                    before[column]++;
                }
            }
        }
        for (int next = 0; next < size; next++) {
            eliminate(cheapest(), next);
        }
    }

    /** The places after one whose entry is not zero. */
    int[] places(int after, IntPredicate isThere) {
        return IntStream.range(after + 1, size).filter(isThere).toArray();
    }

    private int cheapest() {
        int best = -1;
        long least = Long.MAX_VALUE;
        for (int member = 0; member < size; member++) {
            long fill = (long) before[member] * after[member];
            if (place[member] == size && fill < least) {
                least = fill;
                best = member;
            }
        }
        return best;
    }

    private void eliminate(int member, int next) {
        turn[next] = member;
        place[member] = next;
        int above = 0;
        int below = 0;
        double sum = leak[member];
        for (int other = 0; other < size; other++) {
            if (place[other] == size) {
                if (matrix[member * size + other] != 0) {
                    columns[above++] = other;
                    before[other]--;
                    sum += matrix[member * size + other];
                }
                if (matrix[other * size + member] != 0) {
                    rows[below++] = other;
                    after[other]--;
                }
            }
        }
        diagonal[next] = sum;
        for (int at = 0; at < below; at++) {
            pass(rows[at], member, matrix[rows[at] * size + member] / sum, above);
        }
    }

    private void pass(int row, int member, double factor, int above) {
        leak[row] += factor * leak[member];
        for (int at = 0; at < above; at++) {
            int column = columns[at];
            if (column != row) {
                if (matrix[row * size + column] == 0) {
                    after[row]++;
                    before[column]++;
                }
                matrix[row * size + column] += factor * matrix[member * size + column];
            }
        }
    }
}
