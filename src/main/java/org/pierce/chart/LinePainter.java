package org.pierce.chart;

import java.util.List;

/** Draws one line with its bridges and its end. */
final class LinePainter {
    private static final double HOT_HEAD = 12;
    private static final double MONEY_HEAD = 11;
    private static final double DOT = 3.2;
    private static final double SHARE_DOT = 4;

    private LinePainter() {}

    /** The line by its kind; a lit line of another kind is drawn twice, the path over the fact. */
    static void paint(Pen pen, PlacedLine placed) {
        if (placed.line().ghost()) {
            pen.stroke(LineStyle.GHOST, path(placed, 0));
            return;
        }
        boolean onShare = placed.line().to() instanceof LineEnd.OnLine;
        switch (placed.line().kind()) {
            case CONTROL -> power(pen, placed);
            case EQUITY -> equity(pen, placed);
            case OFFICE -> office(pen, placed);
            case CONTRACT -> {
                pen.stroke(LineStyle.of(LineKind.CONTRACT), path(placed, onShare ? SHARE_DOT : 0));
                if (onShare) {
                    dot(pen, LineStyle.of(LineKind.CONTRACT), placed.points().getLast(), SHARE_DOT);
                }
            }
            case MONEY -> {
                String path = path(placed, MONEY_HEAD - 1);
                pen.stroke(LineStyle.of(LineKind.MONEY), path);
                pen.stroke(LineStyle.MONEY_CORE, path);
                pen.fill("mhead", Palette.MONEY, head(placed, MONEY_HEAD, 6));
            }
            case CLINICAL -> reporting(pen, placed, LineStyle.of(LineKind.CLINICAL), 6.5, 4.8, 1.5);
            case ADMINISTRATIVE -> reporting(pen, placed, LineStyle.of(LineKind.ADMINISTRATIVE), 6, 4, 1.25);
        }
    }

    /** The lit path over a line. */
    static void light(Pen pen, PlacedLine placed) {
        pen.stroke(LineStyle.of(LineKind.CONTROL), path(placed, HOT_HEAD - 2));
        pen.fill("hothead", Palette.PATH, head(placed, HOT_HEAD, 6));
    }

    /** Control that is known but not lit keeps away from the hot color, which means the lit path alone. */
    private static void power(Pen pen, PlacedLine placed) {
        if (placed.line().hop().isEmpty()) {
            pen.stroke(new LineStyle("power", Palette.INK_2, 1.75, "", false, LineStyle.Arrow.FILLED), path(placed, 9));
            pen.fill("powerhead", Palette.INK_2, head(placed, 10, 5));
        }
    }

    private static void equity(Pen pen, PlacedLine placed) {
        pen.stroke(LineStyle.of(LineKind.EQUITY), path(placed, 0));
        // Owners stand above and need no arrow; a holding that runs upward would be read the wrong way round.
        boolean upward =
                placed.points().getFirst().y() > placed.points().getLast().y();
        if (upward) {
            pen.fill("powerhead", Palette.INK, head(placed, 9, 4.5));
        }
    }

    private static void office(Pen pen, PlacedLine placed) {
        LineStyle style = LineStyle.of(LineKind.OFFICE);
        pen.stroke(style, path(placed, 2 * DOT));
        if (placed.line().hop().isEmpty()) {
            dot(pen, style, back(placed.points(), DOT), DOT);
        }
    }

    private static void reporting(
            Pen pen, PlacedLine placed, LineStyle style, double length, double half, double width) {
        pen.stroke(style, path(placed, 3));
        Point tip = back(placed.points(), 1);
        Point base = back(placed.points(), 1 + length);
        double dx = tip.x() - base.x();
        double dy = tip.y() - base.y();
        double scale = half / length;
        List<Point> chevron = List.of(base.plus(-dy * scale, dx * scale), tip, base.plus(dy * scale, -dx * scale));
        pen.stroke(
                new LineStyle(style.css() + "head", style.color(), width, "", false, LineStyle.Arrow.NONE),
                Pen.path(chevron));
    }

    private static void dot(Pen pen, LineStyle style, Point center, double radius) {
        pen.svg()
                .leaf(
                        "circle",
                        "class",
                        style.css() + "-dot",
                        "cx",
                        center.x(),
                        "cy",
                        center.y(),
                        "r",
                        radius,
                        "fill",
                        pen.color(Palette.SURFACE),
                        "stroke",
                        pen.color(style.color()),
                        "stroke-width",
                        style.width());
    }

    private static String head(PlacedLine placed, double length, double half) {
        Point tip = placed.points().getLast();
        Point base = back(placed.points(), length);
        double dx = (tip.x() - base.x()) / length * half;
        double dy = (tip.y() - base.y()) / length * half;
        return Pen.path(List.of(tip, base.plus(-dy, dx), base.plus(dy, -dx))) + "Z";
    }

    /** The point some pixels before the end. */
    private static Point back(List<Point> points, double by) {
        Point tip = points.getLast();
        Point before = points.get(points.size() - 2);
        double length = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
        double part = length == 0 ? 0 : by / length;
        return new Point(tip.x() - (tip.x() - before.x()) * part, tip.y() - (tip.y() - before.y()) * part);
    }

    /** The way of a line with its half circles, ending some pixels early to leave room for the head. */
    static String path(PlacedLine placed, double shorter) {
        StringBuilder path =
                new StringBuilder("M").append(Pen.at(placed.points().getFirst()));
        List<Point> points = placed.points();
        for (int index = 1; index < points.size(); index++) {
            Segment piece = new Segment(points.get(index - 1), points.get(index));
            boolean forward = piece.level()
                    ? piece.from().x() < piece.to().x()
                    : piece.from().y() < piece.to().y();
            double radius = Bridges.RADIUS;
            for (Point bridge : Bridges.along(piece, placed.bridges())) {
                double dx = piece.level() ? (forward ? radius : -radius) : 0;
                double dy = piece.level() ? 0 : forward ? radius : -radius;
                boolean clockwise = piece.level() == forward;
                path.append("L").append(Pen.at(bridge.plus(-dx, -dy)));
                path.append("A").append(SvgWriter.number(radius)).append(" ").append(SvgWriter.number(radius));
                path.append(clockwise ? " 0 0 1 " : " 0 0 0 ").append(Pen.at(bridge.plus(dx, dy)));
            }
            boolean last = index == points.size() - 1;
            path.append("L").append(Pen.at(last && shorter > 0 ? back(points, shorter) : piece.to()));
        }
        return path.toString();
    }
}
