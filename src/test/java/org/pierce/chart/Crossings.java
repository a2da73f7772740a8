package org.pierce.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts the places where lines cut through each other, as an eye does: where several lines run on one trunk, what cuts through the trunk does
 * so once. Lines that touch, or run together for a while, do not cross.
 */
final class Crossings {
    private static final double TOUCH = 1e-6;

    private Crossings() {}

    /** @param lines the corners of each line, in pixels */
    static int among(List<List<Point>> lines) {
        Set<Point> places = new HashSet<>();
        for (int index = 0; index < lines.size(); index++) {
            for (int other = index + 1; other < lines.size(); other++) {
                add(places, Segment.along(lines.get(index)), Segment.along(lines.get(other)));
            }
        }
        return places.size();
    }

    private static void add(Set<Point> places, List<Segment> own, List<Segment> its) {
        for (Segment one : own) {
            for (Segment other : its) {
                if (apart(one, other.from(), other.to()) && apart(other, one.from(), one.to())) {
                    places.add(meeting(one, other));
                }
            }
        }
    }

    /** To a hundredth of a pixel. */
    private static Point meeting(Segment one, Segment other) {
        double from = side(other, one.from());
        double to = side(other, one.to());
        double along = from / (from - to);
        return new Point(
                Math.round(100
                                * (one.from().x()
                                        + along * (one.to().x() - one.from().x())))
                        / 100.0,
                Math.round(100
                                * (one.from().y()
                                        + along * (one.to().y() - one.from().y())))
                        / 100.0);
    }

    /** True where the two points lie strictly on different sides of the piece. */
    private static boolean apart(Segment piece, Point one, Point other) {
        double left = side(piece, one);
        double right = side(piece, other);
        return (left > TOUCH && right < -TOUCH) || (left < -TOUCH && right > TOUCH);
    }

    private static double side(Segment piece, Point point) {
        return (piece.to().x() - piece.from().x()) * (point.y() - piece.from().y())
                - (piece.to().y() - piece.from().y())
                        * (point.x() - piece.from().x());
    }
}
