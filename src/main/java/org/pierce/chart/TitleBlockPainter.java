package org.pierce.chart;

import java.util.ArrayList;
import java.util.List;

/** Draws the title block: what is shown, of which day, by which rules. */
final class TitleBlockPainter {
    private static final double LEAST = 270;
    static final double LABEL = 66;
    static final double PADDING = 16;
    private static final double ROW = 16;

    /** A longer line at the head is broken, so that the legend keeps its room; in pixels. */
    private static final double WIDEST = 300;

    private TitleBlockPainter() {}

    record Entry(String label, String value) {}

    static double width(TitleBlock title) {
        double widest = entries(title).stream()
                .mapToDouble(entry -> TextStyle.BODY.width(entry.value()))
                .max()
                .orElse(0);
        double head =
                heads(title).stream().mapToDouble(TextStyle.STRONG::width).max().orElse(0);
        return Math.ceil(Math.max(LEAST, Math.max(widest + LABEL, head) + 2 * PADDING));
    }

    static void paint(Pen pen, TitleBlock title, Box box) {
        pen.rectangle("titleblock", box, "fill", pen.color(Palette.SUNKEN));
        pen.rule(Palette.RULE, 1, new Point(box.x(), box.y()), new Point(box.x(), box.bottom()));
        double x = box.x() + PADDING;
        boolean tight = heads(title).size() > 2;
        double y = box.y() + (heads(title).isEmpty() ? 26 : tight ? 13 : 17);
        for (String head : heads(title)) {
            pen.words(TextRun.start(head, TextStyle.STRONG, x, y));
            y += tight ? 13 : 14.5;
        }
        if (!heads(title).isEmpty()) {
            pen.rule(Palette.RULE_2, 1, new Point(x, y - 8.5), new Point(box.right() - PADDING, y - 8.5));
            y += tight ? 5 : 6.5;
        }
        double step = tight ? ROW - 3.5 : heads(title).size() > 1 ? ROW - 2.5 : ROW;
        for (Entry entry : entries(title)) {
            pen.words(TextRun.start(entry.label(), TextStyle.QUIET, x, y));
            pen.words(TextRun.start(entry.value(), TextStyle.BODY, x + LABEL, y));
            y += step;
        }
    }

    static List<String> heads(TitleBlock title) {
        List<String> heads = new ArrayList<>();
        if (title.whatIf()) {
            heads.add(TitleBlock.WHAT_IF);
        }
        if (!title.privilege().isBlank()) {
            heads.addAll(Wrapping.wrap(title.privilege(), TextStyle.STRONG, WIDEST));
        }
        return heads;
    }

    static List<Entry> entries(TitleBlock title) {
        return List.of(
                new Entry("Matter", title.matter()),
                new Entry("Facts as of", title.factsAsOf() + ", snapshot " + title.snapshot()),
                new Entry("Law as of", title.lawAsOf() + ", rules " + title.rules()),
                new Entry("Arrows", TitleBlock.ARROWS));
    }
}
