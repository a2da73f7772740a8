package org.pierce.chart;

import java.util.ArrayList;
import java.util.List;

/** Sizes the practice in focus: a professional entity that holds its protected domains as rows. */
final class PracticeFrame {
    private static final double ROW = 20;
    private static final double MARGIN = 16;

    private PracticeFrame() {}

    static Frame of(DrawnParty practice, double least) {
        List<TextRun> words = Frames.words(practice, 190, 215);
        double width = Math.max(244, Frames.widest(words, TextStyle.NAME) + 66);
        width = Math.max(width, Frames.widest(words, TextStyle.BODY) + 36);
        for (DomainRow row : practice.rows()) {
            width = Math.max(width, rowWidth(row.label(), row.paths().words()));
            width = Math.max(width, rowWidth(row.group().caption(), "paths"));
        }
        width = Frames.even(width);
        double text = words.getLast().at().y() + 44;
        double header = Frames.even(Math.max(text, least + 4));
        double top = 26 + (header - text) / 3;
        List<TextRun> runs = new ArrayList<>();
        for (TextRun run : words) {
            runs.add(run.moved(width / 2 + (run.style() == TextStyle.NAME ? 8 : 0), top));
        }
        List<Frame.FrameRow> rows = new ArrayList<>();
        List<Double> rules = new ArrayList<>();
        double y = header;
        for (DomainGroup group : DomainGroup.values()) {
            List<DomainRow> band =
                    practice.rows().stream().filter(row -> row.group() == group).toList();
            if (!band.isEmpty()) {
                rules.add(y);
                y = band(group, band, width, y, runs, rows);
            }
        }
        return new Frame(width, Frames.even(y + 4), runs, new Point(22, top - 4.5), rows, rules, header);
    }

    private static double band(
            DomainGroup group,
            List<DomainRow> band,
            double width,
            double top,
            List<TextRun> runs,
            List<Frame.FrameRow> rows) {
        double y = top + 4;
        if (group != DomainGroup.WHOLE) {
            runs.add(TextRun.start(group.caption(), TextStyle.STRONG, MARGIN, y + 15));
            runs.add(TextRun.end("paths", TextStyle.BODY, width - MARGIN + 2, y + 15));
            y += 22;
        }
        for (DomainRow row : band) {
            boolean whole = group == DomainGroup.WHOLE;
            TextStyle style = row.reached() || whole ? TextStyle.STRONG : TextStyle.BODY;
            double indent = row.reached() ? 5 : 0;
            y += row.reached() ? 3 : 0;
            Box box = new Box(12, y - 1, width - 24, ROW + 2);
            runs.add(TextRun.start(row.label(), style, MARGIN + indent, y + 14));
            runs.add(TextRun.end(
                    row.paths().words(), row.reached() ? style : TextStyle.BODY, width - MARGIN + 2 - indent, y + 14));
            rows.add(new Frame.FrameRow(row, box));
            y += ROW + (row.reached() ? 4 : 0);
        }
        return y + 6;
    }

    private static double rowWidth(String label, String count) {
        return TextStyle.STRONG.width(label) + TextStyle.STRONG.width(count) + 2 * MARGIN + 34;
    }
}
