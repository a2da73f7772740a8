package org.pierce.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fits the lines of the hierarchy to the outlines, sets their labels and the discs of the lit path. */
final class Hierarchy {
    private Hierarchy() {}

    static PlacedLine placed(DrawnLine line, Backbone backbone, Map<String, PlacedParty> parties) {
        List<Point> route = new ArrayList<>(Placed.in(backbone.routes(), line.id()));
        route.set(0, touch(Placed.in(parties, line.from().party()), Side.BOTTOM, route.getFirst()));
        route.set(route.size() - 1, touch(Placed.in(parties, line.to().party()), Side.TOP, route.getLast()));
        List<Point> points = Polyline.simplified(route);
        Box spot = backbone.labels().get(line.id());
        boolean lit = line.hop().isPresent();
        if (spot == null) {
            return new PlacedLine(line, points, PlacedLabel.NONE, Optional.empty(), List.of());
        }
        Segment beside = beside(points, spot);
        Optional<Point> disc =
                lit ? Optional.of(new Point(beside.from().x(), discHeight(beside, spot))) : Optional.empty();
        List<LabelText.Row> rows =
                LabelText.upright(line, LabelPlacer.UPRIGHT_WIDTH).all();
        double x = spot.x() + (lit && spot.x() > beside.from().x() ? LayeredLayout.DISC_ROOM : 0);
        double middle = disc.map(Point::y).orElse(spot.centerY());
        double y = middle - LabelText.height(rows) / 2;
        return new PlacedLine(line, points, PlacedLabel.of(rows, x, y), disc, List.of());
    }

    private static double discHeight(Segment beside, Box spot) {
        double room = PlacedLine.DISC + 3;
        double least = beside.top() + room;
        double most = beside.bottom() - room - 12;
        return least > most ? beside.middle().y() : Math.clamp(spot.centerY(), least, most);
    }

    /** The upright piece beside which the layout kept room. */
    private static Segment beside(List<Point> points, Box spot) {
        return Segment.along(points).stream()
                .filter(piece -> !piece.level())
                .min(Comparator.comparingDouble((Segment piece) -> Math.max(0, piece.top() - spot.centerY())
                                + Math.max(0, spot.centerY() - piece.bottom()))
                        .thenComparingDouble(piece -> Math.abs(piece.from().x() - spot.centerX())))
                .orElse(Polyline.longest(points));
    }

    private static Point touch(PlacedParty party, Side side, Point at) {
        Box box = party.box();
        boolean stack = party.party().stacked() && party.party().form().oval();
        Box solid = stack
                ? new Box(box.x(), box.y() + Outline.STACK, box.width() - Outline.STACK, box.height() - Outline.STACK)
                : box;
        return Outline.touch(party.party().form(), solid, side, at.x());
    }

    /**
     * The middle of the longest piece, or the nearest place on it that covers nothing.
     *
     * @param label the width of the words over the line, which the disc leaves room for
     */
    static Point disc(List<Point> route, List<Box> taken, double label) {
        Segment longest = Polyline.longest(route);
        Point middle = longest.middle();
        double after = longest.left() + label + 10 + PlacedLine.DISC + 8;
        if (longest.level() && after > middle.x() && after < longest.right() - PlacedLine.DISC - 14) {
            middle = new Point(after, middle.y());
        }
        Point start = middle;
        for (double off = 0; off < longest.length() / 2 - PlacedLine.DISC - 12; off += 4) {
            for (double side : new double[] {1, -1}) {
                Point tried = longest.level() ? start.plus(side * off, 0) : start.plus(0, side * off);
                if (taken.stream().noneMatch(around(tried)::overlaps)) {
                    return tried;
                }
            }
        }
        return start;
    }

    static Box around(Point disc) {
        return new Box(disc.x(), disc.y(), 0, 0).grown(PlacedLine.DISC);
    }
}
