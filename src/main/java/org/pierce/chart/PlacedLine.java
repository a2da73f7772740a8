package org.pierce.chart;

import java.util.List;
import java.util.Optional;

/**
 * A line with its place.
 *
 * @param points its corners, from the owner, holder, manager, payer or subordinate to the other end
 * @param disc the middle of the disc that numbers its hop
 * @param bridges the points where it steps over a more important line
 */
record PlacedLine(DrawnLine line, List<Point> points, PlacedLabel label, Optional<Point> disc, List<Point> bridges) {
    /** The radius of a hop's disc, in pixels. */
    static final double DISC = 10.5;

    PlacedLine withBridges(List<Point> crossings) {
        return new PlacedLine(line, points, label, disc, List.copyOf(crossings));
    }
}
