package org.pierce.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes out small sidesteps just before a shape: the end of the line moves along the outline instead. */
final class Jogs {
    private static final double SMALL = 60;
    private static final double BETWEEN_ENDS = 16;
    private static final double BESIDE = 14;
    private static final double INSIDE = 0.3;

    private final Map<String, List<Point>> routes;
    private final Map<String, Box> labels;

    private Jogs(Backbone backbone) {
        this.routes = new LinkedHashMap<>(backbone.routes());
        this.labels = backbone.labels();
    }

    static Backbone straightened(Backbone backbone, Set<String> parties, Collection<DrawnLine> lines) {
        Jogs jogs = new Jogs(backbone);
        for (DrawnLine line : lines) {
            if (parties.contains(line.from().party())
                    && parties.contains(line.to().party())) {
                jogs.straighten(line.id(), Placed.in(backbone.boxes(), line.to().party()), false);
                jogs.straighten(
                        line.id(), Placed.in(backbone.boxes(), line.from().party()), true);
            }
        }
        return new Backbone(backbone.boxes(), jogs.routes, backbone.labels());
    }

    private void straighten(String line, Box box, boolean start) {
        List<Point> points = new ArrayList<>(start ? Placed.in(routes, line).reversed() : Placed.in(routes, line));
        int size = points.size();
        if (size < 4) {
            return;
        }
        Point end = points.get(size - 1);
        double x = points.get(size - 3).x();
        boolean step = Math.abs(end.x() - points.get(size - 2).x()) < 0.5
                && Math.abs(points.get(size - 2).y() - points.get(size - 3).y()) < 0.5
                && Math.abs(points.get(size - 4).x() - x) < 0.5;
        boolean inside = Math.abs(x - box.centerX()) < INSIDE * box.width();
        if (step && Math.abs(x - end.x()) < SMALL && inside && alone(line, end, x)) {
            points.subList(size - 3, size).clear();
            points.add(new Point(x, end.y()));
            List<Point> straight = List.copyOf(start ? points.reversed() : points);
            if (keepsLabels(line, straight)) {
                routes.put(line, straight);
            }
        }
    }

    /** True where the line runs through no label and stays beside its own. */
    private boolean keepsLabels(String line, List<Point> points) {
        List<Segment> pieces = Segment.along(points);
        boolean through =
                labels.values().stream().anyMatch(label -> pieces.stream().anyMatch(label::overlaps));
        Box own = labels.get(line);
        return !through && (own == null || pieces.stream().anyMatch(own.grown(BESIDE)::overlaps));
    }

    /** True where no other line ends at the old place, and none near the new one. */
    private boolean alone(String line, Point end, double x) {
        return routes.entrySet().stream()
                .filter(other -> !other.getKey().equals(line))
                .flatMap(other ->
                        List.of(other.getValue().getFirst(), other.getValue().getLast()).stream())
                .filter(other -> Math.abs(other.y() - end.y()) < 0.5)
                .noneMatch(other -> Math.abs(other.x() - x) < BETWEEN_ENDS || Math.abs(other.x() - end.x()) < 0.5);
    }
}
