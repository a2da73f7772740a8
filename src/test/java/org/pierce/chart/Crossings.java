package org.pierce.chart;

import java.util.List;

/** Counts where lines cut through each other; lines that touch, or run together for a while, do not cross. */
final class Crossings {
    private static final double TOUCH = 1e-6;

    private Crossings() {}

    /** @param lines the corners of each line, in any unit */
    static int among(List<List<Point>> lines) {
        int count = 0;
        for (int index = 0; index < lines.size(); index++) {
            for (int other = index + 1; other < lines.size(); other++) {
                count += between(Segment.along(lines.get(index)), Segment.along(lines.get(other)));
            }
        }
        return count;
    }

    private static int between(List<Segment> own, List<Segment> its) {
        int count = 0;
        for (Segment one : own) {
            for (Segment other : its) {
                if (apart(one, other.from(), other.to()) && apart(other, one.from(), one.to())) {
                    count++;
                }
            }
        }
        return count;
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
