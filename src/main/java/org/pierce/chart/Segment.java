package org.pierce.chart;

import java.util.ArrayList;
import java.util.List;

/** A straight piece of a line, upright or level. */
record Segment(Point from, Point to) {
    static List<Segment> along(List<Point> points) {
        List<Segment> segments = new ArrayList<>();
        for (int index = 1; index < points.size(); index++) {
            segments.add(new Segment(points.get(index - 1), points.get(index)));
        }
        return segments;
    }

    boolean level() {
        return Math.abs(from.y() - to.y()) < 0.01;
    }

    double left() {
        return Math.min(from.x(), to.x());
    }

    double right() {
        return Math.max(from.x(), to.x());
    }

    double top() {
        return Math.min(from.y(), to.y());
    }

    double bottom() {
        return Math.max(from.y(), to.y());
    }

    double length() {
        return right() - left() + bottom() - top();
    }

    Point middle() {
        return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }

    /** True where a level and an upright piece cut through each other, not where they merely touch at an end. */
    boolean crosses(Segment other) {
        if (level() == other.level()) {
            return false;
        }
        Segment flat = level() ? this : other;
        Segment upright = level() ? other : this;
        double x = upright.from().x();
        double y = flat.from().y();
        return x > flat.left() + 0.5 && x < flat.right() - 0.5 && y > upright.top() + 0.5 && y < upright.bottom() - 0.5;
    }
}
