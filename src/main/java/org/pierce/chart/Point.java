package org.pierce.chart;

/** A place on the page, in pixels from the top left. */
record Point(double x, double y) {
    Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
