package org.pierce.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.ShapeType;

/**
 * The way of a line as a connector of a slide bends it: a straight one, or one with one to four right angles. Whoever moves a shape has
 * the connector routed anew.
 *
 * @param box before it is turned, in pixels
 * @param rotation in degrees, clockwise about the middle of the box
 * @param adjust where it bends, in 100,000ths of the width and the height in turn
 */
record SlideWay(
        ShapeType type, Box box, double rotation, boolean flipHorizontal, boolean flipVertical, List<Long> adjust) {

    /** A box without any width has no parts to bend at; in pixels. */
    private static final double LEAST = 0.05;

    private static final List<ShapeType> BENT = List.of(
            ShapeType.BENT_CONNECTOR_2,
            ShapeType.BENT_CONNECTOR_3,
            ShapeType.BENT_CONNECTOR_4,
            ShapeType.BENT_CONNECTOR_5);

    /** The way through some points; empty where no connector has so many bends, or others than right angles. */
    static Optional<SlideWay> of(List<Point> points) {
        var corners = corners(points);
        var from = corners.getFirst();
        var to = corners.getLast();
        if (corners.size() == 2) {
            return Optional.of(new SlideWay(
                    ShapeType.STRAIGHT_CONNECTOR_1,
                    around(from, to, 0),
                    0,
                    to.x() < from.x(),
                    to.y() < from.y(),
                    List.of()));
        }
        if (corners.size() > BENT.size() + 2 || !square(corners)) {
            return Optional.empty();
        }
        var type = BENT.get(corners.size() - 3);
        return Optional.of(from.y() == corners.get(1).y() ? level(type, corners) : upright(type, corners));
    }

    /** Without points that lie on the way between their neighbors. */
    static List<Point> corners(List<Point> points) {
        List<Point> corners = new ArrayList<>();
        for (var point : points) {
            if (!corners.isEmpty() && near(corners.getLast(), point)) {
                continue;
            }
            if (corners.size() > 1 && between(corners.get(corners.size() - 2), corners.getLast(), point)) {
                corners.removeLast();
            }
            corners.add(point);
        }
        if (corners.size() == 1) {
            corners.add(corners.getFirst());
        }
        return corners;
    }

    private static SlideWay level(ShapeType type, List<Point> corners) {
        var from = corners.getFirst();
        var to = corners.getLast();
        boolean left = to.x() < from.x();
        boolean up = to.y() < from.y();
        var box = around(from, to, LEAST);
        List<Long> adjust = new ArrayList<>();
        for (int index = 1; index < corners.size() - 2; index++) {
            boolean across = index % 2 == 1;
            adjust.add(
                    across
                            ? part(corners.get(index).x() - from.x(), left, box.width())
                            : part(corners.get(index + 1).y() - from.y(), up, box.height()));
        }
        return new SlideWay(type, box, 0, left, up, adjust);
    }

    /** One that leaves upward or downward is a level one, turned by a quarter. */
    private static SlideWay upright(ShapeType type, List<Point> corners) {
        var from = corners.getFirst();
        var to = corners.getLast();
        boolean up = to.y() < from.y();
        boolean left = to.x() < from.x();
        var turned = around(from, to, LEAST);
        var box = new Box(
                turned.centerX() - turned.height() / 2,
                turned.centerY() - turned.width() / 2,
                turned.height(),
                turned.width());
        List<Long> adjust = new ArrayList<>();
        for (int index = 1; index < corners.size() - 2; index++) {
            boolean along = index % 2 == 1;
            adjust.add(
                    along
                            ? part(corners.get(index).y() - from.y(), up, box.width())
                            : part(corners.get(index + 1).x() - from.x(), left, box.height()));
        }
        return new SlideWay(type, box, 90, up, !left, adjust);
    }

    private static long part(double way, boolean back, double whole) {
        return Math.round(100_000 * (back ? -way : way) / whole);
    }

    private static Box around(Point from, Point to, double least) {
        double width = Math.max(least, Math.abs(to.x() - from.x()));
        double height = Math.max(least, Math.abs(to.y() - from.y()));
        return new Box(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), width, height);
    }

    private static boolean square(List<Point> corners) {
        for (int index = 1; index < corners.size(); index++) {
            var one = corners.get(index - 1);
            var other = corners.get(index);
            boolean level = near(one.y(), other.y());
            boolean wanted = near(corners.get(0).y(), corners.get(1).y()) == (index % 2 == 1);
            if (level != wanted || !level && !near(one.x(), other.x())) {
                return false;
            }
        }
        return true;
    }

    private static boolean between(Point before, Point middle, Point after) {
        return near(before.x(), middle.x()) && near(middle.x(), after.x())
                || near(before.y(), middle.y()) && near(middle.y(), after.y());
    }

    private static boolean near(Point one, Point other) {
        return near(one.x(), other.x()) && near(one.y(), other.y());
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < 0.01;
    }
}
