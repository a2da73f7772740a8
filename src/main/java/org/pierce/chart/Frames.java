package org.pierce.chart;

import java.util.ArrayList;
import java.util.List;

/** Sizes ovals, boxes, triangles and pentagons around their words. */
final class Frames {
    private static final double LEADING = 15;
    private static final double NAME_WIDTH = 205;
    private static final double DETAIL_WIDTH = 225;
    private static final double OVAL_WIDTH = 165;
    private static final double TRIANGLE_WIDTH = 140;

    private Frames() {}

    static Frame box(DrawnParty party, double inset, double least) {
        List<TextRun> words = words(party, NAME_WIDTH, DETAIL_WIDTH);
        double markRoom = party.standing() == Standing.UNMARKED ? 0 : 22;
        double width = even(Math.max(
                120,
                Math.max(widest(words, TextStyle.NAME) + markRoom + 28, widest(words, TextStyle.BODY) + 28)
                        + 2 * inset));
        double text = words.getLast().at().y() + 40;
        double height = even(Math.max(text + 2 * inset, least));
        double top = 25 + (height - text) / 2;
        return Frame.of(width, height, placed(words, width / 2, markRoom / 2, top), new Point(21 + inset, top - 4.5));
    }

    static Frame oval(DrawnParty party) {
        List<TextRun> words = words(party, OVAL_WIDTH, OVAL_WIDTH);
        double markRoom = party.standing() == Standing.UNMARKED ? 0 : 12;
        double text = words.getLast().at().y() + 10;
        double ry = text / 2 + 17;
        double rx = 62;
        double top = ry - text / 2 + 9.5;
        for (TextRun run : words) {
            double half = run.style().width(run.text()) / 2;
            double above = Math.abs(top + run.at().y() - 9 - ry);
            double below = Math.abs(top + run.at().y() + 2 - ry);
            double reach = Math.max(above, below) / ry;
            rx = Math.max(rx, (half + markRoom / 2 + 5) / Math.sqrt(1 - Math.min(0.9, reach * reach)));
            rx = Math.max(rx, half + (markRoom > 0 ? 27 : 12));
        }
        double back = party.stacked() ? Outline.STACK : 0;
        double width = even(2 * rx);
        List<TextRun> runs = placed(words, width / 2, markRoom / 2, top + back).stream()
                .map(run -> run.style() == TextStyle.BODY ? run.moved(markRoom / 2, 0) : run)
                .toList();
        return Frame.of(width + back, even(2 * ry + back), runs, new Point(19.5, ry + back));
    }

    static Frame triangle(DrawnParty party) {
        List<TextRun> words = words(party, TRIANGLE_WIDTH, TRIANGLE_WIDTH);
        double top = 45;
        double height = Math.max(88, top + words.getLast().at().y() + 11);
        double width = 150;
        for (TextRun run : words) {
            double level = top + run.at().y() - 9;
            width = Math.max(width, (run.style().width(run.text()) + 12) * height / level);
        }
        return Frame.of(
                even(width), even(height), placed(words, even(width) / 2, 0, top), new Point(even(width) / 2, 22));
    }

    static Frame pentagon(DrawnParty party) {
        List<TextRun> words = words(party, TRIANGLE_WIDTH, TRIANGLE_WIDTH);
        double markRoom = party.standing() == Standing.UNMARKED ? 0 : 20;
        double text = words.getLast().at().y();
        double height = Math.max(58, text + 42);
        double width = even(Math.max(132, widest(words, TextStyle.NAME) + markRoom + 34));
        width = Math.max(width, even((widest(words, TextStyle.BODY) + 8) / 0.68));
        double nameLeft = width / 2 + markRoom / 2 - widest(words, TextStyle.NAME) / 2;
        return Frame.of(
                width, even(height), placed(words, width / 2, markRoom / 2, 31), new Point(nameLeft - 12, 26.5));
    }

    /** Names, then details, one under the other; the first baseline is at 0. */
    static List<TextRun> words(DrawnParty party, double nameWidth, double detailWidth) {
        List<TextRun> runs = new ArrayList<>();
        double y = 0;
        for (String line : Wrapping.wrap(party.name(), TextStyle.NAME, nameWidth)) {
            runs.add(TextRun.middle(line, TextStyle.NAME, 0, y));
            y += LEADING;
        }
        for (String detail : party.details()) {
            for (String line : Wrapping.wrap(detail, TextStyle.BODY, detailWidth)) {
                y += runs.getLast().style() == TextStyle.NAME ? 1.5 : 0;
                runs.add(TextRun.middle(line, TextStyle.BODY, 0, y));
                y += LEADING;
            }
        }
        return runs.isEmpty() ? List.of(TextRun.middle("not named", TextStyle.NAME, 0, 0)) : runs;
    }

    private static List<TextRun> placed(List<TextRun> words, double center, double nameShift, double top) {
        return words.stream()
                .map(run -> run.moved(center + (run.style() == TextStyle.NAME ? nameShift : 0), top))
                .toList();
    }

    static double widest(List<TextRun> words, TextStyle style) {
        return words.stream()
                .filter(run -> run.style() == style)
                .mapToDouble(run -> style.width(run.text()))
                .max()
                .orElse(0);
    }

    static double even(double length) {
        return 2 * Math.ceil(length / 2);
    }
}
