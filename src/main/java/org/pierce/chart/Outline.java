package org.pierce.chart;

import java.util.List;

/** Where the outline of a shape runs inside its box; lines end on it, not on the box. */
final class Outline {
    /** How far the second oval of a stack stands out, up and to the right, in pixels. */
    static final double STACK = 5;

    private static final double SHOULDER = 0.38;
    private static final double FOOT = 0.16;

    private Outline() {}

    /** The corners of a triangle or a pentagon, clockwise from its point; empty for other shapes. */
    static List<Point> corners(ShapeForm form, Box box) {
        return switch (form) {
            case PARTNERSHIP ->
                List.of(
                        new Point(box.centerX(), box.y()),
                        new Point(box.right(), box.bottom()),
                        new Point(box.x(), box.bottom()));
            case TRUST -> {
                double shoulder = box.y() + SHOULDER * box.height();
                double foot = FOOT * box.width();
                yield List.of(
                        new Point(box.centerX(), box.y()),
                        new Point(box.right(), shoulder),
                        new Point(box.right() - foot, box.bottom()),
                        new Point(box.x() + foot, box.bottom()),
                        new Point(box.x(), shoulder));
            }
            case INDIVIDUAL, GROUP, CORPORATION, LLC, PROFESSIONAL, UNDISCLOSED -> List.of();
        };
    }

    /**
     * The point of the outline that a line leaving a side at a coordinate touches.
     *
     * @param along x for the top and the bottom, y for the left and the right
     */
    static Point touch(ShapeForm form, Box box, Side side, double along) {
        double inward = form.oval() ? ovalInset(box, side, along) : cornerInset(corners(form, box), box, side, along);
        return switch (side) {
            case TOP -> new Point(along, box.y() + inward);
            case BOTTOM -> new Point(along, box.bottom() - inward);
            case LEFT -> new Point(box.x() + inward, along);
            case RIGHT -> new Point(box.right() - inward, along);
        };
    }

    private static double ovalInset(Box box, Side side, double along) {
        double across = side.level() ? box.width() / 2 : box.height() / 2;
        double half = side.level() ? box.height() / 2 : box.width() / 2;
        double offset = (along - (side.level() ? box.centerY() : box.centerX())) / half;
        return across * (1 - Math.sqrt(Math.max(0, 1 - offset * offset)));
    }

    private static double cornerInset(List<Point> corners, Box box, Side side, double along) {
        double inset = corners.isEmpty() ? 0 : Double.MAX_VALUE;
        for (int index = 0; index < corners.size(); index++) {
            Point a = corners.get(index);
            Point b = corners.get((index + 1) % corners.size());
            double from = side.level() ? a.y() : a.x();
            double to = side.level() ? b.y() : b.x();
            if (along < Math.min(from, to) || along > Math.max(from, to) || from == to) {
                continue;
            }
            double part = (along - from) / (to - from);
            double x = a.x() + part * (b.x() - a.x());
            double y = a.y() + part * (b.y() - a.y());
            double depth =
                    switch (side) {
                        case TOP -> y - box.y();
                        case BOTTOM -> box.bottom() - y;
                        case LEFT -> x - box.x();
                        case RIGHT -> box.right() - x;
                    };
            inset = Math.min(inset, depth);
        }
        return inset == Double.MAX_VALUE ? 0 : inset;
    }
}
