package org.pierce.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is asked of the corners of a line. */
final class Polyline {
    private Polyline() {}

    /** Without corners that do not turn. */
    static List<Point> simplified(List<Point> points) {
        List<Point> kept = new ArrayList<>();
        for (Point point : points) {
            int size = kept.size();
            if (size > 0
                    && same(kept.get(size - 1).x(), point.x())
                    && same(kept.get(size - 1).y(), point.y())) {
                continue;
            }
            if (size > 1 && straight(kept.get(size - 2), kept.get(size - 1), point)) {
                kept.removeLast();
            }
            kept.add(point);
        }
        return List.copyOf(kept);
    }

    private static boolean straight(Point a, Point b, Point c) {
        return (same(a.x(), b.x()) && same(b.x(), c.x())) || (same(a.y(), b.y()) && same(b.y(), c.y()));
    }

    private static boolean same(double a, double b) {
        return Math.abs(a - b) < 0.01;
    }

    static Segment longest(List<Point> points) {
        return Segment.along(points).stream()
                .max(Comparator.comparingDouble(Segment::length))
                .orElse(new Segment(points.getFirst(), points.getFirst()));
    }
}
