package org.pierce.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/** The cheapest way through a grid of lanes, by A* over place and direction; a bend costs. */
final class LaneSearch {
    private static final double BEND = 34;

    private final LaneGrid grid;
    private final double[] cost;
    private final int[] before;
    private Box goal = new Box(0, 0, 0, 0);

    /** A state to visit: what it cost to get there, and what the whole way will cost at least. */
    private record Visit(int state, double cost, double least) implements Comparable<Visit> {
        @Override
        public int compareTo(Visit other) {
            int byCost = Double.compare(least, other.least);
            return byCost != 0 ? byCost : Integer.compare(state, other.state);
        }
    }

    LaneSearch(LaneGrid grid) {
        this.grid = grid;
        this.cost = new double[grid.xs.length * grid.ys.length * 4];
        this.before = new int[cost.length];
    }

    /** A port with what it costs here and now. */
    record Offer(LanePort port, double cost) {}

    /** The corners of the way from one of the ports to one of the others, both touches included; empty if none. */
    List<Point> way(List<Offer> from, List<Offer> to) {
        goal = Box.around(to.stream()
                .map(offer ->
                        new Box(offer.port().exit().x(), offer.port().exit().y(), 0, 0))
                .toList());
        boolean[] targets = new boolean[cost.length / 4];
        to.forEach(offer -> targets[state(offer.port().exit(), Side.TOP) / 4] = true);
        Arrays.fill(cost, Double.MAX_VALUE);
        Arrays.fill(before, -1);
        PriorityQueue<Visit> open = new PriorityQueue<>();
        Offer[] begun = new Offer[cost.length];
        for (Offer offer : from) {
            int state = state(offer.port().exit(), offer.port().side());
            if (offer.cost() < cost[state]) {
                cost[state] = offer.cost();
                begun[state] = offer;
                open.add(visit(state, offer.cost()));
            }
        }
        double best = Double.MAX_VALUE;
        int last = -1;
        Offer reached = null;
        while (!open.isEmpty()) {
            Visit visit = open.remove();
            if (visit.least() >= best) {
                break;
            }
            if (visit.cost() > cost[visit.state()]) {
                continue;
            }
            for (Offer offer : targets[visit.state() / 4] ? to : List.<Offer>of()) {
                Side arriving = offer.port().side().opposite();
                if (state(offer.port().exit(), arriving) / 4 == visit.state() / 4) {
                    double total = visit.cost() + offer.cost() + turn(visit.state() % 4, arriving.ordinal());
                    if (total < best) {
                        best = total;
                        last = visit.state();
                        reached = offer;
                    }
                }
            }
            step(visit, open);
        }
        return reached == null ? List.of() : corners(last, begun, reached);
    }

    private void step(Visit visit, PriorityQueue<Visit> open) {
        int place = visit.state() / 4;
        int i = place / grid.ys.length;
        int j = place % grid.ys.length;
        for (Side side : Side.values()) {
            int nextI = i + side.dx();
            int nextJ = j + side.dy();
            boolean inside = nextI >= 0 && nextI < grid.xs.length && nextJ >= 0 && nextJ < grid.ys.length;
            if (!inside || side.opposite().ordinal() == visit.state() % 4) {
                continue;
            }
            double piece = side.level() ? grid.level[Math.min(i, nextI)][j] : grid.upright[i][Math.min(j, nextJ)];
            double total = visit.cost() + piece + turn(visit.state() % 4, side.ordinal());
            int state = (nextI * grid.ys.length + nextJ) * 4 + side.ordinal();
            if (!LaneGrid.blocked(piece) && total < cost[state]) {
                cost[state] = total;
                before[state] = visit.state();
                open.add(visit(state, total));
            }
        }
    }

    /** No way is shorter than the straight distance to the nearest target. */
    private Visit visit(int state, double spent) {
        int place = state / 4;
        double x = grid.xs[place / grid.ys.length];
        double y = grid.ys[place % grid.ys.length];
        double across = Math.max(0, Math.max(goal.x() - x, x - goal.right()));
        double along = Math.max(0, Math.max(goal.y() - y, y - goal.bottom()));
        return new Visit(state, spent, spent + across + along);
    }

    private static double turn(int from, int to) {
        return from == to ? 0 : (from + to) % 2 == 0 ? 4 * BEND : BEND;
    }

    private int state(Point exit, Side side) {
        return (grid.column(exit.x()) * grid.ys.length + grid.row(exit.y())) * 4 + side.ordinal();
    }

    private List<Point> corners(int last, Offer[] begun, Offer reached) {
        List<Point> points = new ArrayList<>();
        points.add(reached.port().touch());
        int state = last;
        while (true) {
            int place = state / 4;
            points.add(new Point(grid.xs[place / grid.ys.length], grid.ys[place % grid.ys.length]));
            if (before[state] < 0) {
                points.add(begun[state].port().touch());
                break;
            }
            state = before[state];
        }
        Collections.reverse(points);
        return Polyline.simplified(points);
    }
}
