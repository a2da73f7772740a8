package org.pierce.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where two lines cross, the less important one steps over the other in a half circle. */
final class Bridges {
    /** The radius of the half circle, in pixels. */
    static final double RADIUS = 8;

    private Bridges() {}

    static List<PlacedLine> over(List<PlacedLine> lines) {
        List<PlacedLine> bridged = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            List<Point> crossings = new ArrayList<>();
            for (int other = 0; other < lines.size(); other++) {
                if (other != index && yields(lines, index, other)) {
                    crossings.addAll(crossings(lines.get(index), lines.get(other)));
                }
            }
            crossings.sort(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y));
            bridged.add(lines.get(index).withBridges(crossings));
        }
        return bridged;
    }

    /** Those of a line that lie on one of its pieces, in the direction of the piece. */
    static List<Point> along(Segment piece, List<Point> bridges) {
        boolean forward = piece.level()
                ? piece.from().x() < piece.to().x()
                : piece.from().y() < piece.to().y();
        return (forward ? bridges : bridges.reversed())
                .stream()
                        .filter(bridge ->
                                new Box(bridge.x(), bridge.y(), 0, 0).grown(0.5).overlaps(piece))
                        .toList();
    }

    private static boolean yields(List<PlacedLine> lines, int index, int other) {
        int own = lines.get(index).line().importance();
        int its = lines.get(other).line().importance();
        return own > its || (own == its && index > other);
    }

    /** Crossings with room for the half circle on a straight piece. */
    private static List<Point> crossings(PlacedLine line, PlacedLine other) {
        List<Point> crossings = new ArrayList<>();
        for (Segment own : Segment.along(line.points())) {
            for (Segment its : Segment.along(other.points())) {
                if (!own.crosses(its)) {
                    continue;
                }
                Point at = own.level()
                        ? new Point(its.from().x(), own.from().y())
                        : new Point(own.from().x(), its.from().y());
                double along = own.level() ? at.x() : at.y();
                double from = own.level() ? own.left() : own.top();
                double to = own.level() ? own.right() : own.bottom();
                boolean room = along - from >= RADIUS + 1 && to - along >= RADIUS + 1;
                boolean apart = crossings.stream()
                        .allMatch(
                                point -> Math.abs(point.x() - at.x()) + Math.abs(point.y() - at.y()) > 2 * RADIUS + 2);
                if (room && apart) {
                    crossings.add(at);
                }
            }
        }
        return crossings;
    }
}
