package org.pierce.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lanes between what is drawn so far, and the ways of lines through them. */
final class Lanes {
    private static final double MARGIN_LANES = 90;
    private static final double TAKEN = 300;

    private final Drawing drawing;
    private final Map<String, PlacedParty> parties;
    private final Map<String, PlacedLine> lines;
    private final double caution;

    /** @param lines those that have their place; others come to them later */
    Lanes(Drawing drawing, Map<String, PlacedParty> parties, Map<String, PlacedLine> lines, double caution) {
        this.drawing = drawing;
        this.parties = parties;
        this.lines = lines;
        this.caution = caution;
    }

    /** The corners of the cheapest way of a line. */
    List<Point> way(DrawnLine line) {
        List<LanePort> from = ports(line.from(), line, true);
        List<LanePort> to = ports(line.to(), line, false);
        LaneGrid grid = grid(from, to);
        List<Point> route = new LaneSearch(grid).way(offers(from), offers(to));
        return route.isEmpty()
                ? Polyline.simplified(List.of(
                        from.getFirst().touch(),
                        from.getFirst().exit(),
                        new Point(
                                to.getFirst().exit().x(), from.getFirst().exit().y()),
                        to.getFirst().exit(),
                        to.getFirst().touch()))
                : route;
    }

    private LaneGrid grid(List<LanePort> from, List<LanePort> to) {
        List<Box> all = new ArrayList<>(taken());
        drawn().forEach(piece -> all.add(span(piece)));
        List<Point> exact = new ArrayList<>();
        from.forEach(port -> exact.add(port.exit()));
        to.forEach(port -> exact.add(port.exit()));
        LaneGrid grid = new LaneGrid(Box.around(all).grown(MARGIN_LANES), exact);
        parties.values().forEach(party -> grid.block(party.box().grown(Lane.CLEARANCE - 1)));
        for (PlacedLine line : lines.values()) {
            grid.respect(Segment.along(line.points()), line.line().hop().isPresent(), caution);
            line.label().boxes().forEach(box -> grid.discourage(box.grown(3), 9));
            line.disc().ifPresent(point -> grid.discourage(Hierarchy.around(point), 40));
        }
        return grid;
    }

    private List<LanePort> ports(LineEnd end, DrawnLine line, boolean start) {
        PlacedParty placed = Placed.in(parties, end.party());
        return switch (end) {
            case LineEnd.AtRow row ->
                LanePort.ofRow(placed.box(), placed.row(row.row()).orElse(placed.box()));
            case LineEnd.OnLine onLine -> LinePorts.of(Placed.in(lines, onLine.line()));
            case LineEnd.AtParty party -> {
                List<LanePort> all = LanePort.of(
                        placed.party(),
                        placed.frame(),
                        placed.box(),
                        between(drawing, party.party()) < 2,
                        facing(placed));
                yield chosen(all, line, start);
            }
        };
    }

    /** Shares arrive from above; a line to a row of the practice leaves below all others and leaves them their lanes. */
    private static List<LanePort> chosen(List<LanePort> ports, DrawnLine line, boolean start) {
        if (line.kind() == LineKind.EQUITY) {
            return ports.stream()
                    .filter(port -> start ? port.side() != Side.TOP : port.side() == Side.TOP)
                    .toList();
        }
        if (line.to() instanceof LineEnd.OnLine && start) {
            // The sides belong to the lines that run level to the practice.
            return ports.stream()
                    .map(port -> port.side().level() ? port.withCost(port.cost() + 80) : port)
                    .toList();
        }
        if (!(line.to() instanceof LineEnd.AtRow) || !start) {
            return ports;
        }
        double lowest = ports.stream()
                .filter(port -> port.side() == Side.RIGHT)
                .mapToDouble(LanePort::along)
                .max()
                .orElse(0);
        return ports.stream()
                .map(port -> port.side() == Side.RIGHT ? port.withCost((lowest - port.along()) * 0.5) : port)
                .toList();
    }

    /** Heights at which the practice is met by a level line from the middle of a party beside it. */
    private List<Double> facing(PlacedParty placed) {
        if (placed.party().rows().isEmpty()) {
            return List.of();
        }
        return parties.values().stream()
                .filter(other ->
                        other != placed && between(drawing, other.party().id()) < 2)
                .map(other -> other.party().stacked() && other.party().form().oval()
                        ? other.box().centerY() + Outline.STACK / 2
                        : other.box().centerY())
                .distinct()
                .toList();
    }

    private List<LaneSearch.Offer> offers(List<LanePort> ports) {
        return ports.stream()
                .map(port -> new LaneSearch.Offer(port, port.cost() + crowded(port)))
                .toList();
    }

    private double crowded(LanePort port) {
        double cost = 0;
        for (PlacedLine line : lines.values()) {
            for (Point end : List.of(line.points().getFirst(), line.points().getLast())) {
                double distance = Math.abs(end.x() - port.touch().x())
                        + Math.abs(end.y() - port.touch().y());
                cost += distance < 12 ? TAKEN : distance < 24 ? 40 : 0;
            }
        }
        return cost;
    }

    /** Shapes, labels and discs. */
    List<Box> taken() {
        List<Box> taken = new ArrayList<>();
        parties.values().forEach(party -> taken.add(party.box()));
        lines.values().forEach(line -> {
            taken.addAll(line.label().boxes());
            line.disc().ifPresent(point -> taken.add(Hierarchy.around(point)));
        });
        return taken;
    }

    /** The pieces of all lines. */
    List<Segment> drawn() {
        return lines.values().stream()
                .flatMap(line -> Segment.along(line.points()).stream())
                .toList();
    }

    /** The most lines across the hierarchy that join a party to one other party. */
    static int between(Drawing drawing, String party) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (DrawnLine line : drawing.lines()) {
            boolean from = line.from().party().equals(party);
            boolean across = !line.kind().hierarchical() && !(line.to() instanceof LineEnd.OnLine);
            if (across && (from || line.to().party().equals(party))) {
                counts.merge(from ? line.to().party() : line.from().party(), 1, Integer::sum);
            }
        }
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    static Box span(Segment piece) {
        return Box.between(piece.left(), piece.top(), piece.right(), piece.bottom());
    }
}
