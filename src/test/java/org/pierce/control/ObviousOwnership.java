package org.pierce.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Look-through shares by their definitions, with exact fractions: matrix inversion, and all corners of all ranges. */
final class ObviousOwnership {

    private ObviousOwnership() {}

    /**
     * {@code N = (I − A)⁻¹ − I}, and of it the corrected {@code N(x, y) / (1 + N(x, x))}; empty where the matrix has no inverse.
     *
     * @param owned the part of {@code y} that {@code x} owns, at {@code [x][y]}
     */
    static Optional<Fraction> corrected(Fraction[][] owned, int x, int y) {
        int size = owned.length;
        var matrix = new Fraction[size][2 * size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                var identity = row == column ? Fraction.ONE : Fraction.ZERO;
                matrix[row][column] = identity.minus(owned[row][column]);
                matrix[row][size + column] = identity;
            }
        }
        if (!eliminate(matrix, size)) {
            return Optional.empty();
        }
        var toItself = matrix[x][size + x];
        return Optional.of(matrix[x][size + y].over(toItself));
    }

    /** The same as first passage: what reaches {@code x} first, among those from whom anything reaches it. */
    static Fraction firstPassage(Fraction[][] owned, int x, int y) {
        int size = owned.length;
        var reaches = new boolean[size];
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int entity = 0; entity < size; entity++) {
                for (int owner = 0; owner < size; owner++) {
                    boolean passes = owner == x || reaches[owner];
                    if (entity != x && !reaches[entity] && passes && !owned[owner][entity].isZero()) {
                        reaches[entity] = true;
                        grown = true;
                    }
                }
            }
        }
        var matrix = new Fraction[size][size + 1];
        for (int entity = 0; entity < size; entity++) {
            for (int owner = 0; owner < size; owner++) {
                var identity = entity == owner ? Fraction.ONE : Fraction.ZERO;
                boolean passed = reaches[entity] && reaches[owner];
                matrix[entity][owner] = passed ? identity.minus(owned[owner][entity]) : identity;
            }
            matrix[entity][size] = reaches[entity] ? owned[x][entity] : Fraction.ZERO;
        }
        if (!eliminate(matrix, size)) {
            throw new IllegalStateException("What reaches the owner always has one solution.");
        }
        return matrix[y][size];
    }

    /** The largest first passage over all corners of the ranges of each entity's owners, none owned beyond the whole. */
    static Fraction largest(Fraction[][] lower, Fraction[][] upper, int x, int y) {
        int size = lower.length;
        List<List<Fraction[]>> corners = new ArrayList<>();
        for (int entity = 0; entity < size; entity++) {
            corners.add(corners(lower, upper, entity));
        }
        var best = Fraction.ZERO;
        var choice = new int[size];
        while (true) {
            var owned = new Fraction[size][size];
            for (int entity = 0; entity < size; entity++) {
                for (int owner = 0; owner < size; owner++) {
                    owned[owner][entity] = corners.get(entity).get(choice[entity])[owner];
                }
            }
            var share = firstPassage(owned, x, y);
            best = share.compareTo(best) > 0 ? share : best;
            int at = 0;
            while (at < size && ++choice[at] == corners.get(at).size()) {
                choice[at++] = 0;
            }
            if (at == size) {
                return best;
            }
        }
    }

    /** Each owner at a bound, except that one may take just what is left. */
    private static List<Fraction[]> corners(Fraction[][] lower, Fraction[][] upper, int entity) {
        int size = lower.length;
        var corners = new ArrayList<Fraction[]>();
        var open = new ArrayList<Integer>();
        for (int owner = 0; owner < size; owner++) {
            if (lower[owner][entity].compareTo(upper[owner][entity]) < 0) {
                open.add(owner);
            }
        }
        for (int subset = 0; subset < 1 << open.size(); subset++) {
            for (int rest = -1; rest < open.size(); rest++) {
                var column = new Fraction[size];
                var sum = Fraction.ZERO;
                for (int owner = 0; owner < size; owner++) {
                    int at = open.indexOf(owner);
                    boolean full = at >= 0 && (subset >> at & 1) == 1;
                    column[owner] = full ? upper[owner][entity] : lower[owner][entity];
                    sum = at >= 0 && at == rest ? sum : sum.plus(column[owner]);
                }
                if (rest >= 0) {
                    var left = Fraction.ONE.minus(sum);
                    int owner = open.get(rest);
                    if (left.compareTo(lower[owner][entity]) < 0 || left.compareTo(upper[owner][entity]) > 0) {
                        continue;
                    }
                    column[owner] = left;
                    sum = Fraction.ONE;
                }
                if (sum.compareTo(Fraction.ONE) <= 0) {
                    corners.add(column);
                }
            }
        }
        return corners;
    }

    private static boolean eliminate(Fraction[][] matrix, int size) {
        for (int column = 0; column < size; column++) {
            int pivot = column;
            while (pivot < size && matrix[pivot][column].isZero()) {
                pivot++;
            }
            if (pivot == size) {
                return false;
            }
            var swap = matrix[column];
            matrix[column] = matrix[pivot];
            matrix[pivot] = swap;
            var by = matrix[column][column];
            for (int at = 0; at < matrix[column].length; at++) {
                matrix[column][at] = matrix[column][at].over(by);
            }
            for (int row = 0; row < size; row++) {
                var factor = matrix[row][column];
                if (row != column && !factor.isZero()) {
                    for (int at = 0; at < matrix[row].length; at++) {
                        matrix[row][at] = matrix[row][at].minus(factor.times(matrix[column][at]));
                    }
                }
            }
        }
        return true;
    }
}
