package org.pierce.chart;

import java.util.ArrayList;
import java.util.List;

/** Draws a control path as a level strip: its parties, its numbered hops and the domain at its end. */
public final class PathStrip {
    /** From the left of one stop to the left of the next, in pixels; the words under a stop fit into this width. */
    public static final int STEP = 205;

    private static final double WIDTH = 149;
    private static final double LEAST = 42;
    private static final double LEADING = 15;
    private static final double EDGE = 3;

    private PathStrip() {}

    /** The strip as one SVG element, light, without fonts, for a page; at least one stop. */
    public static String render(List<PathStop> stops) {
        if (stops.isEmpty()) {
            throw new IllegalArgumentException("A path has at least one stop: draw nothing where there is no path.");
        }
        List<List<String>> names = stops.stream()
                .map(stop ->
                        Wrapping.wrap(stop.name(), TextStyle.STOP, stop.standing() == Standing.UNMARKED ? 128 : 104))
                .toList();
        int most = names.stream().mapToInt(List::size).max().orElse(1);
        double height = Math.max(LEAST, most * LEADING + 12);
        SvgWriter svg = new SvgWriter();
        double width = (stops.size() - 1) * STEP + WIDTH + 2 * EDGE;
        svg.open(
                "svg",
                "class",
                "d strip-path",
                "width",
                width,
                "height",
                height + 2 * EDGE,
                "viewBox",
                "0 0 " + SvgWriter.number(width) + " " + SvgWriter.number(height + 2 * EDGE),
                "role",
                "img",
                "font-family",
                Typeface.FAMILY);
        svg.open("title").words(sentence(stops)).close();
        Pen pen = new Pen(svg, Palette.Theme.LIGHT, Lettering.LIVE, false);
        for (int index = 0; index < stops.size(); index++) {
            Box box = new Box(EDGE + index * STEP, EDGE, WIDTH, height);
            if (index > 0) {
                hop(pen, index, box);
            }
            stop(pen, stops.get(index), names.get(index), box);
        }
        svg.close();
        return svg.written();
    }

    private static void hop(Pen pen, int number, Box to) {
        Point tip = new Point(to.x(), to.centerY());
        Point start = tip.plus(WIDTH - STEP, 0);
        DrawnLine line = DrawnLine.of("hop", LineKind.CONTROL, "from", "to", LineLabel.NONE)
                .withHop(number);
        LinePainter.light(
                pen,
                new PlacedLine(line, List.of(start, tip), PlacedLabel.NONE, java.util.Optional.empty(), List.of()));
        MarkPainter.hop(pen, number, start.plus((STEP - WIDTH) / 2 - 4, 0), false);
    }

    private static void stop(Pen pen, PathStop stop, List<String> name, Box box) {
        boolean marked = stop.standing() != Standing.UNMARKED && !stop.domain();
        if (stop.domain()) {
            pen.rectangle(
                    "target",
                    box,
                    "fill",
                    pen.color(Palette.PATH_TINT),
                    "stroke",
                    pen.color(Palette.PATH),
                    "stroke-width",
                    2.75);
        } else {
            PartyPainter.lit(pen, DrawnParty.of("", stop.name(), stop.form(), stop.standing()), box);
        }
        double y = box.centerY() - (name.size() - 1) * LEADING / 2 + 4.2;
        for (String row : name) {
            pen.words(TextRun.middle(row, TextStyle.STOP, box.centerX() + (marked ? 10 : 0), y));
            y += LEADING;
        }
        if (marked) {
            MarkPainter.standing(pen, stop.standing(), new Point(box.x() + 20, box.centerY()));
        }
    }

    private static String sentence(List<PathStop> stops) {
        List<String> names = new ArrayList<>(stops.stream().map(PathStop::name).toList());
        return "A control path in " + (stops.size() == 2 ? "1 hop" : (stops.size() - 1) + " hops") + ": "
                + String.join(", then ", names) + ".";
    }
}
