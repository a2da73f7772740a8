package org.pierce.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the legend in parts for shapes, marks and lines, some entries to a column. */
final class LegendPainter {
    /** The height of legend and title block, in pixels. */
    static final double HEIGHT = 108;

    static final double SIGN = 38;

    private LegendPainter() {}

    /**
     * How close the entries stand.
     *
     * @param column entries in a column
     * @param row the height of an entry
     * @param gap before each part
     * @param after each column
     */
    record Density(int column, double row, double gap, double after) {
        /** For a sheet of paper. */
        static final Density EASY = new Density(4, 22, 22, 18);

        /** For a screen, where the title block stands beside it. */
        static final Density DENSE = new Density(5, 18, 14, 10);
    }

    static double width(List<LegendItem> items, Density density) {
        double width = 0;
        for (int part = 0; part < 3; part++) {
            for (List<LegendItem> column : columns(items, part, density)) {
                width += columnWidth(column, density);
            }
            width += columns(items, part, density).isEmpty() ? 0 : density.gap();
        }
        return Math.ceil(width);
    }

    static void paint(Pen pen, List<LegendItem> items, double top, Density density) {
        double x = 0;
        for (int part = 0; part < 3; part++) {
            List<List<LegendItem>> columns = columns(items, part, density);
            if (columns.isEmpty()) {
                continue;
            }
            if (x > 0) {
                pen.rule(Palette.RULE, 1, new Point(x, top), new Point(x, top + HEIGHT));
            }
            x += density.gap();
            for (List<LegendItem> column : columns) {
                double y = top + (HEIGHT - (density.column() - 1) * density.row()) / 2 - 1;
                for (LegendItem item : column) {
                    sign(pen, item, new Point(x, y));
                    pen.words(TextRun.start(item.caption(), TextStyle.BODY, x + SIGN, y + 4));
                    y += density.row();
                }
                x += columnWidth(column, density);
            }
        }
    }

    static List<List<LegendItem>> columns(List<LegendItem> items, int part, Density density) {
        List<LegendItem> own =
                items.stream().filter(item -> item.part() == part).toList();
        List<List<LegendItem>> columns = new ArrayList<>();
        for (int start = 0; start < own.size(); start += density.column()) {
            columns.add(own.subList(start, Math.min(own.size(), start + density.column())));
        }
        return columns;
    }

    static double columnWidth(List<LegendItem> column, Density density) {
        return SIGN
                + column.stream()
                        .mapToDouble(item -> TextStyle.BODY.width(item.caption()))
                        .max()
                        .orElse(0)
                + density.after();
    }

    private static void sign(Pen pen, LegendItem item, Point at) {
        switch (item) {
            case LegendItem.OfForm form -> shape(pen, form.form(), List.of(), at);
            case LegendItem.OfStanding standing -> MarkPainter.standing(pen, standing.standing(), at.plus(14, 0));
            case LegendItem.OfLine line -> line(pen, line.kind(), line.kind() == LineKind.CONTROL, at);
            case LegendItem.Sign sign -> {
                switch (sign) {
                    case STACK -> shape(pen, ShapeForm.PROFESSIONAL, List.of("stack"), at);
                    case DOMAIN ->
                        pen.rectangle(
                                "target",
                                new Box(at.x() + 6, at.y() - 6, 16, 12),
                                "fill",
                                pen.color(Palette.PATH_TINT),
                                "stroke",
                                pen.color(Palette.PATH),
                                "stroke-width",
                                1.75);
                    case IN_PRACTICE -> MarkPainter.tag(pen, new Box(at.x() + 4, at.y() - 6, 20, 12));
                    case OFF -> pen.stroke(LineStyle.GHOST, Pen.path(List.of(at, at.plus(30, 0))));
                    case POWER -> line(pen, LineKind.CONTROL, false, at);
                    case HOP -> MarkPainter.hop(pen, 1, at.plus(14, 0), false);
                }
            }
        }
    }

    private static void shape(Pen pen, ShapeForm form, List<String> members, Point at) {
        double height = form == ShapeForm.PARTNERSHIP || form == ShapeForm.TRUST ? 15 : 13;
        DrawnParty party = new DrawnParty("", "", List.of(), form, Standing.UNMARKED, List.of(), List.of());
        Box box = new Box(
                at.x() + 1,
                at.y() - height / 2,
                form == ShapeForm.PARTNERSHIP || form == ShapeForm.TRUST ? 24 : 26,
                height);
        PartyPainter.legend(
                pen,
                members.isEmpty()
                        ? party
                        : new DrawnParty("", "", List.of(), form, Standing.UNMARKED, List.of(), members),
                box);
    }

    private static void line(Pen pen, LineKind kind, boolean lit, Point at) {
        DrawnLine line = DrawnLine.of("legend", kind, "from", "to", LineLabel.NONE);
        PlacedLine placed = new PlacedLine(
                lit ? line.withHop(1) : line,
                List.of(at, at.plus(30, 0)),
                PlacedLabel.NONE,
                Optional.empty(),
                List.of());
        if (lit) {
            LinePainter.light(pen, placed);
        } else {
            LinePainter.paint(pen, placed);
        }
    }
}
