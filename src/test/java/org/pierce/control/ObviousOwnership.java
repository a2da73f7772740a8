package org.pierce.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Look-through shares by their definitions, with exact fractions: matrix inversion, and all corners of all ranges. A matrix
 * of what is owned has at {@code [x][y]} the part of {@code y} that {@code x} owns.
 */
final class ObviousOwnership {

    private ObviousOwnership() {}

    /** {@code (I − A)⁻¹}; empty where there is none. */
    static Optional<Fraction[][]> inverse(Fraction[][] owned) {
        int size = owned.length;
        var matrix = new Fraction[size][2 * size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                var identity = row == column ? Fraction.ONE : Fraction.ZERO;
                matrix[row][column] = identity.minus(owned[row][column]);
                matrix[row][size + column] = identity;
            }
        }
        return eliminate(matrix, size)
                ? Optional.of(Arrays.stream(matrix)
                        .map(row -> Arrays.copyOfRange(row, size, 2 * size))
                        .toArray(Fraction[][]::new))
                : Optional.empty();
    }

    /** With {@code N} for the inverse without {@code I}, the corrected {@code N(x, y) / (1 + N(x, x))}. */
    static Fraction corrected(Fraction[][] inverse, int x, int y) {
        return inverse[x][y].over(inverse[x][x]);
    }

    /** The same as first passage, at each {@code y}: what reaches {@code x} first, among those from whom anything reaches it. */
    static Fraction[] firstPassage(Fraction[][] owned, int x) {
        int size = owned.length;
        var reaches = reaching(owned, x);
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
        return Arrays.stream(matrix).map(row -> row[size]).toArray(Fraction[]::new);
    }

    private static boolean[] reaching(Fraction[][] owned, int x) {
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
        return reaches;
    }

    /** The largest first passage at each {@code y} over all corners. */
    static Fraction[] largest(List<Fraction[][]> corners, int x) {
        var largest = firstPassage(corners.getFirst(), x);
        for (var corner : corners.subList(1, corners.size())) {
            var shares = firstPassage(corner, x);
            for (int y = 0; y < largest.length; y++) {
                largest[y] = shares[y].compareTo(largest[y]) > 0 ? shares[y] : largest[y];
            }
        }
        return largest;
    }

    /** All corners of the ranges of all entities' owners, none owned beyond the whole. */
    static List<Fraction[][]> corners(Fraction[][] lower, Fraction[][] upper) {
        int size = lower.length;
        var corners = new ArrayList<Fraction[][]>();
        corners.add(new Fraction[size][size]);
        for (int entity = 0; entity < size; entity++) {
            var more = new ArrayList<Fraction[][]>();
            for (var column : columns(lower, upper, entity)) {
                for (var corner : corners) {
                    var copy = Arrays.stream(corner).map(Fraction[]::clone).toArray(Fraction[][]::new);
                    for (int owner = 0; owner < size; owner++) {
                        copy[owner][entity] = column[owner];
                    }
                    more.add(copy);
                }
            }
            corners = more;
        }
        return corners;
    }

    /** Each owner at a bound, except that one may take just what is left. */
    private static List<Fraction[]> columns(Fraction[][] lower, Fraction[][] upper, int entity) {
        int size = lower.length;
        var columns = new ArrayList<Fraction[]>();
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
                    columns.add(column);
                }
            }
        }
        return columns;
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
            for (int at = column; at < matrix[column].length; at++) {
                matrix[column][at] = matrix[column][at].over(by);
            }
            for (int row = 0; row < size; row++) {
                var factor = matrix[row][column];
                if (row != column && !factor.isZero()) {
                    for (int at = column; at < matrix[row].length; at++) {
                        matrix[row][at] = matrix[row][at].minus(factor.times(matrix[column][at]));
                    }
                }
            }
        }
        return true;
    }
}
