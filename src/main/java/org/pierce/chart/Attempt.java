package org.pierce.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One way to draw the lines that the hierarchy leaves, each with its label, in a fixed order. */
final class Attempt {
    private static final double WIDE = 420;

    private final Drawing drawing;
    private final Map<String, PlacedParty> parties;
    private final Map<String, PlacedLine> lines;
    private final Lanes lanes;
    private final List<String> notes = new ArrayList<>();

    /** @param caution how dear a crossing is, from 1 */
    Attempt(Drawing drawing, Map<String, PlacedParty> parties, Map<String, PlacedLine> hierarchy, double caution) {
        this.drawing = drawing;
        this.parties = parties;
        this.lines = new LinkedHashMap<>(hierarchy);
        this.lanes = new Lanes(drawing, parties, lines, caution);
        drawing.lines().stream()
                .filter(line -> !hierarchy.containsKey(line.id()))
                .sorted(Comparator.comparing((DrawnLine line) -> unplaced(line))
                        .thenComparingInt(DrawnLine::importance)
                        .thenComparing(line -> line.to() instanceof LineEnd.OnLine)
                        .thenComparingDouble(this::straightness))
                .forEach(line -> lines.put(line.id(), routed(line)));
    }

    Layout layout() {
        List<PlacedLine> ordered = drawing.lines().stream()
                .map(line -> Placed.in(lines, line.id()))
                .toList();
        List<PlacedLine> bridged = Bridges.over(ordered);
        List<Box> all =
                new ArrayList<>(parties.values().stream().map(PlacedParty::box).toList());
        bridged.forEach(line -> {
            Segment.along(line.points()).forEach(piece -> all.add(Lanes.span(piece)));
            all.addAll(line.label().boxes());
        });
        return new Layout(drawing, List.copyOf(parties.values()), bridged, Box.around(all), List.copyOf(notes));
    }

    /** A line that ends on another waits until that one has its place. */
    private boolean unplaced(DrawnLine line) {
        return line.to() instanceof LineEnd.OnLine onLine && !lines.containsKey(onLine.line());
    }

    private PlacedLine routed(DrawnLine line) {
        List<Point> route = lanes.way(line);
        List<Box> taken = lanes.taken();
        Optional<Point> disc = line.hop().isPresent()
                ? Optional.of(Hierarchy.disc(
                        route, taken, LabelText.width(LabelText.of(line, WIDE).rows())))
                : Optional.empty();
        disc.ifPresent(point -> taken.add(Hierarchy.around(point)));
        return new PlacedLine(line, route, labeled(line, route, taken), disc, List.of());
    }

    private PlacedLabel labeled(DrawnLine line, List<Point> route, List<Box> taken) {
        if (line.label().empty() && !line.inPractice()) {
            return PlacedLabel.NONE;
        }
        LabelPlacer placer = new LabelPlacer(taken, lanes.drawn());
        return placer.place(line, route).orElseGet(() -> {
            String letter = "note " + (notes.size() + 1);
            LineLabel label = line.label();
            notes.add(letter + ": "
                    + String.join(" ", label.main(), label.rest(), label.below())
                            .strip());
            DrawnLine noted = DrawnLine.of(
                    line.id(), line.kind(), line.from().party(), line.to().party(), LineLabel.plain(letter));
            return placer.place(noted, route)
                    .or(() -> placer.nearby(noted, route))
                    .orElse(PlacedLabel.NONE);
        });
    }

    private double straightness(DrawnLine line) {
        Box from = Placed.in(parties, line.from().party()).box();
        Box to = Placed.in(parties, line.to().party()).box();
        return Math.abs(from.centerX() - to.centerX()) + Math.abs(from.centerY() - to.centerY());
    }
}
