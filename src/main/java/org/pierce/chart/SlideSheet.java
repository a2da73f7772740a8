package org.pierce.chart;

import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;

/** Draws legend and title block on a slide, at the foot of the drawing. */
final class SlideSheet {

    private static final LegendPainter.Density EASY = LegendPainter.Density.EASY;

    private final SlidePen pen;

    SlideSheet(SlidePen pen) {
        this.pen = pen;
    }

    void legend(List<LegendItem> items, double top) {
        double x = 0;
        for (int part = 0; part < 3; part++) {
            var columns = LegendPainter.columns(items, part, EASY);
            if (columns.isEmpty()) {
                continue;
            }
            x += EASY.gap();
            for (var column : columns) {
                double y = top + 20;
                for (var item : column) {
                    sign(item, new Point(x, y));
                    SlideMarks.caption(
                            pen, TextRun.start(item.caption(), TextStyle.BODY, x + LegendPainter.SIGN, y + 4));
                    y += EASY.row();
                }
                x += LegendPainter.columnWidth(column, EASY);
            }
        }
    }

    private void sign(LegendItem item, Point at) {
        switch (item) {
            case LegendItem.OfForm form -> form(form.form(), at);
            case LegendItem.OfStanding standing -> SlideMarks.standing(pen, standing.standing(), at.plus(14, 0));
            case LegendItem.OfLine line -> line(line.kind(), line.kind() == LineKind.CONTROL, false, at);
            case LegendItem.Sign sign -> {
                switch (sign) {
                    case STACK -> {
                        form(ShapeForm.PROFESSIONAL, at.plus(2.5, -2.5));
                        form(ShapeForm.PROFESSIONAL, at);
                    }
                    case DOMAIN -> target(new Box(at.x() + 6, at.y() - 6, 16, 12));
                    case IN_PRACTICE -> tag(new Box(at.x() + 4, at.y() - 6, 20, 12));
                    case POWER -> line(LineKind.CONTROL, false, false, at);
                    case OFF -> line(LineKind.EQUITY, false, true, at);
                    case HOP -> SlideMarks.hop(pen, 1, at.plus(14, 0));
                }
            }
        }
    }

    private void form(ShapeForm form, Point at) {
        var box = new Box(at.x() + 1, at.y() - 7, 26, 14);
        var shape = pen.shape(SlideForms.of(form, box, pen.scale()), box, List.of(), "Legend: " + form.caption());
        pen.paint(
                shape,
                SlidePen.color(Palette.SURFACE),
                SlidePen.color(Palette.INK),
                form == ShapeForm.PROFESSIONAL ? 2.5 : 1.25,
                form == ShapeForm.UNDISCLOSED);
        if (form == ShapeForm.PROFESSIONAL) {
            shape.setLineCompound(org.apache.poi.sl.usermodel.StrokeStyle.LineCompound.DOUBLE);
        }
    }

    /** A shape and no connector: it joins nothing. */
    private void line(LineKind kind, boolean lit, boolean ghost, Point at) {
        var line = SlideMarks.mark(pen, ShapeType.LINE, new Box(at.x(), at.y(), 30, 0), "Legend: " + kind.caption());
        if (ghost) {
            SlideLines.ghost(pen, line);
        } else {
            SlideLines.style(pen, line, kind, lit);
        }
    }

    private void target(Box box) {
        var target = SlideMarks.mark(pen, ShapeType.RECT, box, "Legend: domain reached");
        pen.paint(target, SlidePen.color(Palette.PATH_TINT), SlidePen.color(Palette.PATH), 1.75, false);
    }

    private void tag(Box box) {
        var tag = SlideMarks.mark(pen, ShapeType.RECT, box, "Legend: in practice");
        pen.paint(tag, SlidePen.color(Palette.SURFACE), SlidePen.color(Palette.INK_2), 1, false);
    }

    void title(TitleBlock title, Box box) {
        var block = SlideMarks.mark(pen, ShapeType.RECT, box, "Title block");
        pen.paint(block, SlidePen.color(Palette.SUNKEN), SlidePen.color(Palette.RULE), 1, false);
        pen.clear(block);
        block.setLeftInset(TitleBlockPainter.PADDING * pen.scale());
        block.setVerticalAlignment(org.apache.poi.sl.usermodel.VerticalAlignment.MIDDLE);
        block.setWordWrap(false);
        for (var head : TitleBlockPainter.heads(title)) {
            pen.words(pen.paragraph(block, TextAlign.LEFT, 17), head, TextStyle.STRONG);
        }
        for (var entry : TitleBlockPainter.entries(title)) {
            var paragraph = pen.paragraph(block, TextAlign.LEFT, 15);
            paragraph.addTabStop(TitleBlockPainter.LABEL * pen.scale());
            pen.words(paragraph, entry.label(), TextStyle.QUIET);
            pen.words(paragraph, "\t" + entry.value(), TextStyle.BODY);
        }
    }
}
