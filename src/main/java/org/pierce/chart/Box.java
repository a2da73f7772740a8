package org.pierce.chart;

import java.util.Collection;
import java.util.List;

/** An upright rectangle, in pixels from the top left. */
record Box(double x, double y, double width, double height) {
    static Box between(double left, double top, double right, double bottom) {
        return new Box(left, top, right - left, bottom - top);
    }

    /** Place and size as attributes of SVG, names and values in turn. */
    List<Object> attributes() {
        return List.of("x", x, "y", y, "width", width, "height", height);
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double centerX() {
        return x + width / 2;
    }

    double centerY() {
        return y + height / 2;
    }

    Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean overlaps(Segment segment) {
        return segment.left() < right() && segment.right() > x && segment.top() < bottom() && segment.bottom() > y;
    }

    Box union(Box other) {
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /** The smallest box around all; an empty box at the origin for none. */
    static Box around(Collection<Box> boxes) {
        return boxes.stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0));
    }
}
