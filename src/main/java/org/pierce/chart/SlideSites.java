package org.pierce.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where lines are glued: for each shape the points of its outline at which a line begins or ends, in the order of the lines. */
final class SlideSites {

    private static final int BLOCK = 4;

    private final Map<String, List<Point>> points = new HashMap<>();
    private final Map<String, Integer> shapes = new HashMap<>();

    /** The place of a line's end among the sites of a shape. */
    record Glue(String shape, int site) {}

    static SlideSites of(List<PlacedLine> lines) {
        var sites = new SlideSites();
        lines.forEach(line -> {
            sites.add(sites.key(line, line.line().from()), line.points().getFirst());
            sites.add(sites.key(line, line.line().to()), line.points().getLast());
        });
        return sites;
    }

    Glue from(PlacedLine line) {
        return glue(key(line, line.line().from()), line.points().getFirst());
    }

    Glue to(PlacedLine line) {
        return glue(key(line, line.line().to()), line.points().getLast());
    }

    /** The sites of a shape, in pixels; none where no line ends at it. */
    List<Point> of(String shape) {
        return points.getOrDefault(shape, List.of());
    }

    /** Which shape of the slide a shape has become. */
    void drawn(String shape, int id) {
        shapes.put(shape, id);
    }

    Optional<Integer> find(Glue glue) {
        return Optional.ofNullable(shapes.get(glue.shape()));
    }

    static String party(String party) {
        return "party " + party;
    }

    static String row(String party, String row) {
        return "row " + party + ' ' + row;
    }

    /** A line that binds a share ends at a dot on the share's line: lines cannot be glued to lines. */
    static String dot(PlacedLine line) {
        return "dot " + line.line().id();
    }

    private String key(PlacedLine line, LineEnd end) {
        return switch (end) {
            case LineEnd.AtParty at -> party(at.party());
            case LineEnd.AtRow at -> row(at.party(), at.row());
            case LineEnd.OnLine on -> dot(line);
        };
    }

    private void add(String shape, Point point) {
        var known = points.computeIfAbsent(shape, any -> new ArrayList<>());
        if (!known.contains(point)) {
            known.add(point);
        }
    }

    /**
     * Every site twice, four places apart. PowerPoint counts them from the first one; LibreOffice takes the first four numbers for its own
     * four and counts behind them. The later place of each pair means the same point to both.
     */
    static List<Point> inOrder(List<Point> sites) {
        List<Point> all = new ArrayList<>();
        for (int from = 0; from < sites.size(); from += BLOCK) {
            for (int at = 0; at < 2 * BLOCK; at++) {
                all.add(sites.get(Math.min(from + at % BLOCK, sites.size() - 1)));
            }
        }
        return all;
    }

    private Glue glue(String shape, Point point) {
        int site = of(shape).indexOf(point);
        return new Glue(shape, 2 * BLOCK * (site / BLOCK) + BLOCK + site % BLOCK);
    }
}
