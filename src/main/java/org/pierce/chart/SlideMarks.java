package org.pierce.chart;

import java.awt.geom.Path2D;
import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Draws marks, rules and loose words on a slide. */
final class SlideMarks {

    private static final double DIAMOND = 7;

    private SlideMarks() {}

    static void standing(SlidePen pen, Standing standing, Point center) {
        switch (standing) {
            case ELIGIBLE -> {
                var mark = disc(pen, center, 7.5, "L, " + standing.caption(), "L", TextStyle.MARK, Palette.SURFACE);
                pen.paint(mark, SlidePen.color(Palette.LICENSED), SlidePen.color(Palette.LICENSED), 0.5, false);
            }
            case LAY -> {
                var box = around(center, DIAMOND);
                var mark = pen.shape(hatched(pen.scale()), box, List.of(), standing.caption());
                pen.paint(mark, SlidePen.color(Palette.SURFACE), SlidePen.color(Palette.LAY), 1.4, false);
            }
            case UNKNOWN -> {
                var mark = disc(pen, center, 7, "?, " + standing.caption(), "?", TextStyle.MARK, Palette.UNKNOWN);
                pen.paint(mark, SlidePen.color(Palette.SURFACE), SlidePen.color(Palette.UNKNOWN), 1.25, true);
            }
            case UNMARKED -> {}
        }
    }

    static void hop(SlidePen pen, int number, Point center) {
        var text = Integer.toString(number);
        var mark = disc(pen, center, PlacedLine.DISC, "Hop " + text, text, TextStyle.HOP, Palette.ON_PATH);
        pen.paint(mark, SlidePen.color(Palette.PATH), SlidePen.color(Palette.PATH), 0.5, false);
    }

    static XSLFAutoShape mark(SlidePen pen, ShapeType type, Box box, String name) {
        var mark = pen.into().createAutoShape();
        mark.setShapeType(type);
        mark.setAnchor(pen.at(box));
        SlidePen.name(mark, name);
        return mark;
    }

    private static XSLFAutoShape disc(
            SlidePen pen, Point center, double radius, String name, String text, TextStyle style, Palette color) {
        var disc = mark(pen, ShapeType.ELLIPSE, around(center, radius), name);
        pen.clear(disc);
        disc.setWordWrap(false);
        disc.setVerticalAlignment(VerticalAlignment.MIDDLE);
        pen.words(pen.paragraph(disc, TextAlign.CENTER, style.size() * 1.15), text, style, color);
        return disc;
    }

    private static Box around(Point center, double radius) {
        return new Box(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
    }

    /** A diamond, hatched parallel to its own edges, as one shape. */
    private static Path2D hatched(double scale) {
        double side = DIAMOND * scale;
        var path = new Path2D.Double();
        path.moveTo(side, 0);
        path.lineTo(2 * side, side);
        path.lineTo(side, 2 * side);
        path.lineTo(0, side);
        path.closePath();
        for (double part : new double[] {0.22, 0.5, 0.78}) {
            path.moveTo(side - part * side, part * side);
            path.lineTo(2 * side - part * side, side + part * side);
        }
        return path;
    }

    /** A level or upright rule. */
    static void rule(SlidePen pen, Point from, Point to, Palette color) {
        var rule = mark(pen, ShapeType.LINE, Box.between(from.x(), from.y(), to.x(), to.y()), "rule");
        pen.stroke(rule, SlidePen.color(color), 1);
    }

    /** Words in one line. */
    static void caption(SlidePen pen, TextRun run) {
        double width = run.style().width(run.text()) + 4;
        double left = run.anchor() == TextRun.Anchor.END ? run.left() - 4 : run.left();
        var box = box(pen, new Box(left, run.at().y() - 12, width, 16), run.text());
        var align = run.anchor() == TextRun.Anchor.END ? TextAlign.RIGHT : TextAlign.LEFT;
        pen.words(pen.paragraph(box, align, 15), run.text(), run.style());
    }

    /** An empty box for words, without outline and room of its own. */
    static XSLFTextShape box(SlidePen pen, Box at, String name) {
        var box = pen.into().createTextBox();
        box.setAnchor(pen.at(at));
        pen.clear(box);
        box.setWordWrap(false);
        box.setVerticalAlignment(VerticalAlignment.TOP);
        SlidePen.name(box, name);
        return box;
    }

    /** The words over some rows, bold and plain as in the drawing. */
    static void rows(SlidePen pen, XSLFTextShape box, List<List<TextRun>> rows) {
        for (var row : rows) {
            var paragraph = pen.paragraph(box, TextAlign.LEFT, LabelText.LEADING);
            for (int at = 0; at < row.size(); at++) {
                pen.words(
                        paragraph,
                        (at == 0 ? "" : " ") + row.get(at).text(),
                        row.get(at).style());
            }
        }
    }
}
