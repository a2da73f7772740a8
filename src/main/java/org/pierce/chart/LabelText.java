package org.pierce.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A label broken into rows; the bold words come first.
 *
 * @param rows above a level line, or all of them beside an upright one
 * @param below the rows under a level line
 */
record LabelText(List<Row> rows, List<Row> below) {
    static final double LEADING = 14;

    /** The words that a fact bears which was observed and is not on paper. */
    static final String TAG = "in practice";

    static final double TAG_WIDTH = Math.ceil(TextStyle.BODY.width(TAG)) + 12;

    /** One row: bold words, plain words, and perhaps the boxed words at its end. */
    record Row(String strong, String plain, boolean tagged) {
        double width() {
            double gap = strong.isEmpty() || plain.isEmpty() ? 0 : TextStyle.BODY.width(" ");
            double words = TextStyle.STRONG.width(strong) + gap + TextStyle.BODY.width(plain);
            return words + (tagged ? TAG_WIDTH + (words > 0 ? 6 : 0) : 0);
        }
    }

    /** @param width the widest row that is wanted, in pixels */
    static LabelText of(DrawnLine line, double width) {
        List<Row> rows = rows(line.label().main(), line.label().rest(), width);
        if (line.inPractice()) {
            Row last = rows.isEmpty() ? new Row("", "", false) : rows.removeLast();
            rows.add(new Row(last.strong(), last.plain(), true));
        }
        return new LabelText(
                List.copyOf(rows), List.copyOf(rows("", line.label().below(), Math.max(width, 120))));
    }

    /** Beside an upright line the bold words stand alone, so that the label stays narrow. */
    static LabelText upright(DrawnLine line, double width) {
        LineLabel label = line.label();
        boolean apart = !label.main().isBlank()
                && !label.rest().isBlank()
                && !label.rest().startsWith("·");
        if (!apart) {
            return of(line, width);
        }
        List<Row> rows = new ArrayList<>(rows(label.main(), "", width));
        if (line.inPractice()) {
            Row last = rows.removeLast();
            rows.add(new Row(last.strong(), last.plain(), true));
        }
        rows.addAll(rows("", label.rest(), width));
        return new LabelText(List.copyOf(rows), List.copyOf(rows("", label.below(), Math.max(width, 120))));
    }

    private static List<Row> rows(String main, String rest, double width) {
        List<Row> rows = new ArrayList<>();
        Row row = new Row("", "", false);
        List<String> strong = words(main);
        List<String> all = new ArrayList<>(strong);
        all.addAll(words(rest));
        for (int index = 0; index < all.size(); index++) {
            boolean bold = index < strong.size();
            Row longer = bold
                    ? new Row(joined(row.strong(), all.get(index)), "", false)
                    : new Row(row.strong(), joined(row.plain(), all.get(index)), false);
            boolean begun = !row.strong().isEmpty() || !row.plain().isEmpty();
            if (begun && longer.width() > width) {
                rows.add(row);
                row = bold ? new Row(all.get(index), "", false) : new Row("", all.get(index), false);
            } else {
                row = longer;
            }
        }
        if (!all.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    private static String joined(String words, String next) {
        return words.isEmpty() ? next : words + " " + next;
    }

    /** Words that may part; a number stays with its unit and a section sign with its number. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            boolean unit = word.equals("%") || word.equals("·");
            boolean afterSign = !words.isEmpty()
                    && (words.getLast().endsWith("§") || words.getLast().endsWith("$"));
            if (!words.isEmpty() && (unit || afterSign)) {
                words.set(words.size() - 1, words.getLast() + " " + word);
            } else if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    List<Row> all() {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(below);
        return all;
    }

    static double width(List<Row> rows) {
        return rows.stream().mapToDouble(Row::width).max().orElse(0);
    }

    static double height(List<Row> rows) {
        return rows.size() * LEADING;
    }
}
