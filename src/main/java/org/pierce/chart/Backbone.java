package org.pierce.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Parties with the lines that decide who stands above whom, laid out.
 *
 * @param boxes by party
 * @param routes by line
 * @param labels the room that the layout kept beside a line for its label, by line
 */
record Backbone(Map<String, Box> boxes, Map<String, List<Point>> routes, Map<String, Box> labels) {
    Backbone moved(double dx, double dy) {
        return mapped(point -> point.plus(dx, dy));
    }

    /** Opens a gap: everything whose top lies below a height moves down, upright lines grow. */
    Backbone stretched(double height, double by) {
        return mapped(point -> point.y() > height ? point.plus(0, by) : point);
    }

    /** Left for right, about the middle. */
    Backbone mirrored() {
        Box bounds = bounds();
        double axis = bounds.x() + bounds.right();
        Backbone turned = mapped(point -> new Point(axis - point.x(), point.y()));
        Map<String, Box> turnedBoxes = new LinkedHashMap<>();
        turned.boxes.forEach((id, box) -> turnedBoxes.put(id, box.moved(-box.width(), 0)));
        Map<String, Box> turnedLabels = new LinkedHashMap<>();
        turned.labels.forEach((id, box) -> turnedLabels.put(id, box.moved(-box.width(), 0)));
        return new Backbone(turnedBoxes, turned.routes, turnedLabels);
    }

    Box bounds() {
        return Box.around(boxes.values());
    }

    private Backbone mapped(UnaryOperator<Point> move) {
        Map<String, Box> movedBoxes = new LinkedHashMap<>();
        boxes.forEach((id, box) -> movedBoxes.put(id, movedBox(box, move)));
        Map<String, List<Point>> movedRoutes = new LinkedHashMap<>();
        routes.forEach(
                (id, points) -> movedRoutes.put(id, points.stream().map(move).toList()));
        Map<String, Box> movedLabels = new LinkedHashMap<>();
        labels.forEach((id, box) -> movedLabels.put(id, movedBox(box, move)));
        return new Backbone(movedBoxes, movedRoutes, movedLabels);
    }

    private static Box movedBox(Box box, UnaryOperator<Point> move) {
        Point corner = move.apply(new Point(box.x(), box.y()));
        return new Box(corner.x(), corner.y(), box.width(), box.height());
    }
}
