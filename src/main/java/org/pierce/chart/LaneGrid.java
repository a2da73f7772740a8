package org.pierce.chart;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The lanes that a line may take, and what each piece of a lane costs beside and across all that is already drawn. */
final class LaneGrid {
    private static final double STEP = 13;
    private static final double CROSSING = 60;
    private static final double CROSSING_LIT = 220;
    private static final double NEAR_END = 110;
    /** Two lines that turn at one corner could be read crosswise, so a line is respected beyond its ends. */
    private static final double CORNER = 12;

    private static final double BLOCKED = 1e7;

    final double[] xs;
    final double[] ys;
    /** Cost of the piece from column i to i + 1 at row j, and of the piece from row j to j + 1 at column i. */
    final double[][] level;

    final double[][] upright;

    LaneGrid(Box bounds, Collection<Point> exact) {
        xs = coordinates(
                bounds.x(), bounds.right(), exact.stream().mapToDouble(Point::x).toArray());
        ys = coordinates(
                bounds.y(),
                bounds.bottom(),
                exact.stream().mapToDouble(Point::y).toArray());
        level = new double[xs.length][ys.length];
        upright = new double[xs.length][ys.length];
        for (int i = 0; i < xs.length; i++) {
            for (int j = 0; j < ys.length; j++) {
                level[i][j] = i + 1 < xs.length ? xs[i + 1] - xs[i] : BLOCKED;
                upright[i][j] = j + 1 < ys.length ? ys[j + 1] - ys[j] : BLOCKED;
            }
        }
    }

    private static double[] coordinates(double from, double to, double[] exact) {
        TreeSet<Double> all = new TreeSet<>();
        for (double value : exact) {
            all.add(value);
        }
        for (double value = Math.floor(from); value <= to; value += STEP) {
            Double below = all.floor(value);
            Double above = all.ceiling(value);
            boolean apart = (below == null || value - below > 3) && (above == null || above - value > 3);
            if (apart) {
                all.add(value);
            }
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    int column(double x) {
        return Math.abs(Arrays.binarySearch(xs, x));
    }

    int row(double y) {
        return Math.abs(Arrays.binarySearch(ys, y));
    }

    static boolean blocked(double cost) {
        return cost >= BLOCKED;
    }

    /** No line passes through a shape. */
    void block(Box box) {
        charge(box, BLOCKED, 0);
    }

    /** A line passes over words only where there is no other way. */
    void discourage(Box box, double perPixel) {
        charge(box, 0, perPixel);
    }

    private void charge(Box box, double fixed, double perPixel) {
        for (int i = first(xs, box.x()); i < xs.length && xs[i] < box.right(); i++) {
            for (int j = first(ys, box.y()); j < ys.length && ys[j] < box.bottom(); j++) {
                boolean insideX = xs[i] > box.x();
                boolean insideY = ys[j] > box.y();
                if (insideY && i + 1 < xs.length) {
                    level[i][j] += fixed + perPixel * (xs[i + 1] - xs[i]);
                }
                if (insideX && j + 1 < ys.length) {
                    upright[i][j] += fixed + perPixel * (ys[j + 1] - ys[j]);
                }
            }
        }
    }

    /**
     * Keeps a distance from a line that is drawn, and makes crossing it cost.
     *
     * @param caution how much dearer crossing is than usual
     */
    void respect(List<Segment> drawn, boolean lit, double caution) {
        double crossing = caution * (lit ? CROSSING_LIT : CROSSING);
        for (Segment segment : drawn) {
            if (segment.level()) {
                respectLevel(segment, crossing);
            } else {
                respectUpright(segment, crossing);
            }
        }
    }

    private void respectLevel(Segment segment, double crossing) {
        double y = segment.from().y();
        for (int i = first(xs, segment.left() - CORNER); i < xs.length && xs[i] < segment.right() + CORNER; i++) {
            for (int j = 0; j < ys.length; j++) {
                level[i][j] += beside(Math.abs(ys[j] - y)) * length(xs, i);
            }
        }
        int j = first(ys, y);
        for (int i = 0; i < xs.length && ys.length > j; i++) {
            if (xs[i] >= segment.left() - 2 && xs[i] <= segment.right() + 2) {
                boolean end = xs[i] - segment.left() < 12 || segment.right() - xs[i] < 12;
                upright[i][j] += crossing + (end ? NEAR_END : 0);
            }
        }
    }

    private void respectUpright(Segment segment, double crossing) {
        double x = segment.from().x();
        for (int j = first(ys, segment.top() - CORNER); j < ys.length && ys[j] < segment.bottom() + CORNER; j++) {
            for (int i = 0; i < xs.length; i++) {
                upright[i][j] += beside(Math.abs(xs[i] - x)) * length(ys, j);
            }
        }
        int i = first(xs, x);
        for (int j = 0; j < ys.length && xs.length > i; j++) {
            if (ys[j] >= segment.top() - 2 && ys[j] <= segment.bottom() + 2) {
                boolean end = ys[j] - segment.top() < 12 || segment.bottom() - ys[j] < 12;
                level[i][j] += crossing + (end ? NEAR_END : 0);
            }
        }
    }

    private static double length(double[] values, int index) {
        return index + 1 < values.length ? values[index + 1] - values[index] : 0;
    }

    /** What running beside a line costs per pixel, by the distance. */
    private static double beside(double distance) {
        if (distance < 5) {
            return 400;
        }
        if (distance < 14) {
            return 12;
        }
        return distance < 25.5 ? 0.9 : 0;
    }

    /** The index of the last value that is not above, so that a piece which holds the value is included. */
    private static int first(double[] values, double value) {
        int index = Arrays.binarySearch(values, value);
        return index >= 0 ? index : Math.max(0, -index - 2);
    }
}
