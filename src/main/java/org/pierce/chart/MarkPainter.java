package org.pierce.chart;

import java.util.List;

/** Draws the status marks, the discs of the hops and the box around "in practice". */
final class MarkPainter {
    private static final double LICENSED = 7.5;
    private static final double DIAMOND = 7;

    private MarkPainter() {}

    static void standing(Pen pen, Standing standing, Point center) {
        switch (standing) {
            case ELIGIBLE -> letter(pen, center);
            case LAY -> diamond(pen, center);
            case UNKNOWN -> question(pen, center);
            case UNMARKED -> {}
        }
    }

    private static void letter(Pen pen, Point center) {
        pen.circle("mlic", center, LICENSED, "fill", pen.color(Palette.LICENSED));
        pen.words(TextRun.middle("L", TextStyle.MARK, center.x(), center.y() + 3.5));
    }

    /** Hatched parallel to its own edges, so that it needs no pattern and no id. */
    private static void diamond(Pen pen, Point center) {
        List<Point> corners = List.of(
                center.plus(0, -DIAMOND), center.plus(DIAMOND, 0), center.plus(0, DIAMOND), center.plus(-DIAMOND, 0));
        pen.fill("mlay-in", Palette.SURFACE, Pen.path(corners) + "Z");
        StringBuilder hatch = new StringBuilder();
        for (double part : new double[] {0.22, 0.5, 0.78}) {
            Point top = corners.get(0).plus(part * -DIAMOND, part * DIAMOND);
            hatch.append(Pen.path(List.of(top, top.plus(DIAMOND, DIAMOND))));
        }
        LineStyle lines = new LineStyle("mlay", Palette.LAY, 1.4, "", false, LineStyle.Arrow.NONE);
        pen.stroke(lines, hatch.toString());
        pen.stroke(lines, Pen.path(corners) + "Z");
    }

    private static void question(Pen pen, Point center) {
        pen.circle(
                "munk",
                center,
                7,
                "fill",
                pen.color(Palette.SURFACE),
                "stroke",
                pen.color(Palette.UNKNOWN),
                "stroke-width",
                1.25,
                "stroke-dasharray",
                "2.4 1.8");
        pen.words(TextRun.middle("?", TextStyle.MARK, center.x(), center.y() + 3.5), Palette.UNKNOWN);
    }

    static void hop(Pen pen, int number, Point center, boolean selected) {
        pen.svg().open("g", "class", selected ? "hop sel" : "hop", "data-hop", number);
        if (selected) {
            pen.circle(
                    "ring",
                    center,
                    15,
                    "fill",
                    pen.color(Palette.SURFACE),
                    "stroke",
                    pen.color(Palette.PATH),
                    "stroke-width",
                    2);
        }
        pen.circle("disc", center, PlacedLine.DISC, "fill", pen.color(Palette.PATH));
        pen.words(TextRun.middle(Integer.toString(number), TextStyle.HOP, center.x(), center.y() + 4.3));
        pen.svg().close();
    }

    static void tag(Pen pen, Box box) {
        pen.rectangle(
                "tag", box, "fill", pen.color(Palette.SURFACE), "stroke", pen.color(Palette.INK_2), "stroke-width", 1);
    }
}
