package org.pierce.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What reaches one owner from each entity: {@code h(y) = A(x, y) + Σ A(z, y) h(z)} over the owners {@code z} of {@code y}
 * other than {@code x}, the smallest solution. Circles are solved together, everything else by substitution.
 */
final class HittingShares {

    private final List<int[]> owners;
    private final int source;
    private final List<int[]> circles;

    /** @param owners of each party, by number; fractions are given in the same order */
    HittingShares(List<int[]> owners, int source) {
        this.owners = owners;
        this.source = source;
        this.circles = new Circles(owners, source).list();
    }

    /** The share of the source in each party, where the owners hold just these fractions. */
    double[] solve(List<double[]> fractions) {
        boolean[] reaches = reaching(fractions);
        var share = new double[owners.size()];
        for (var circle : circles) {
            var open = Arrays.stream(circle)
                    .filter(party -> party != source && reaches[party])
                    .toArray();
            if (open.length == 1 && !ownsItself(open[0])) {
                share[open[0]] = known(open[0], fractions, share);
            } else if (open.length > 0) {
                solveTogether(open, fractions, share);
            }
        }
        return share;
    }

    /**
     * The largest share that each party can have for the source, where fractions lie between bounds and no party is owned
     * to more than the whole. Policy iteration: give each party's free part to the owners from whom most comes, solve, repeat.
     */
    double[] largest(List<double[]> lower, List<double[]> upper) {
        var fractions = new ArrayList<double[]>();
        lower.forEach(each -> fractions.add(each.clone()));
        double[] share = solve(fractions);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int party = 0; party < owners.size(); party++) {
                var better = greedy(party, lower.get(party), upper.get(party), share);
                // only what gains counts: a switch between equals could go on for ever
                if (worth(party, better, share) > worth(party, fractions.get(party), share) + 1e-13) {
                    fractions.set(party, better);
                    changed = true;
                }
            }
            if (changed) {
                share = solve(fractions);
            }
        }
        return share;
    }

    private double[] greedy(int party, double[] lower, double[] upper, double[] share) {
        var fractions = lower.clone();
        double left = 1 - Arrays.stream(lower).sum();
        var order = new ArrayList<Integer>();
        for (int at = 0; at < lower.length; at++) {
            order.add(at);
        }
        order.sort(Comparator.comparingDouble(at -> -value(owners.get(party)[at], share)));
        for (int at : order) {
            double more = Math.max(0, Math.min(upper[at] - lower[at], left));
            fractions[at] += more;
            left -= more;
        }
        return fractions;
    }

    private double worth(int party, double[] fractions, double[] share) {
        double sum = 0;
        for (int at = 0; at < fractions.length; at++) {
            sum += fractions[at] * value(owners.get(party)[at], share);
        }
        return sum;
    }

    private double value(int owner, double[] share) {
        return owner == source ? 1 : share[owner];
    }

    private boolean ownsItself(int party) {
        return Arrays.stream(owners.get(party)).anyMatch(owner -> owner == party);
    }

    private double known(int party, List<double[]> fractions, double[] share) {
        return worth(party, fractions.get(party), share);
    }

    /** Parties of whom something reaches the source; of the others, a closed circle included, nothing does. */
    private boolean[] reaching(List<double[]> fractions) {
        var reaches = new boolean[owners.size()];
        var owned = new ArrayList<List<Integer>>();
        owners.forEach(each -> owned.add(new ArrayList<>()));
        for (int party = 0; party < owners.size(); party++) {
            for (int at = 0; at < owners.get(party).length; at++) {
                if (fractions.get(party)[at] > 0) {
                    owned.get(owners.get(party)[at]).add(party);
                }
            }
        }
        var open = new ArrayDeque<Integer>(List.of(source));
        while (!open.isEmpty()) {
            for (int party : owned.get(open.remove())) {
                if (!reaches[party]) {
                    reaches[party] = true;
                    open.add(party);
                }
            }
        }
        return reaches;
    }

    private void solveTogether(int[] circle, List<double[]> fractions, double[] share) {
        var position = new int[owners.size()];
        Arrays.fill(position, -1);
        for (int at = 0; at < circle.length; at++) {
            position[circle[at]] = at;
        }
        var matrix = new double[circle.length][circle.length + 1];
        for (int row = 0; row < circle.length; row++) {
            matrix[row][row] = 1;
            int party = circle[row];
            for (int at = 0; at < owners.get(party).length; at++) {
                int owner = owners.get(party)[at];
                double fraction = fractions.get(party)[at];
                if (position[owner] >= 0) {
                    matrix[row][position[owner]] -= fraction;
                } else {
                    matrix[row][circle.length] += fraction * value(owner, share);
                }
            }
        }
        double[] solution = Gauss.solve(matrix);
        for (int row = 0; row < circle.length; row++) {
            share[circle[row]] = solution[row];
        }
    }
}
