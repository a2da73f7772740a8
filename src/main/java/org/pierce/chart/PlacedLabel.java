package org.pierce.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A label with its place.
 *
 * @param runs the words
 * @param tags the boxes around "in practice"
 * @param boxes what the words cover, one box for each block
 * @param turned true for words that run upward beside an upright line; they turn about the middle of their box
 */
record PlacedLabel(List<TextRun> runs, List<Box> tags, List<Box> boxes, boolean turned) {
    static final PlacedLabel NONE = new PlacedLabel(List.of(), List.of(), List.of(), false);

    /** Sets rows one under the other from the top left of a block. */
    static PlacedLabel of(List<LabelText.Row> rows, double x, double y) {
        List<TextRun> runs = new ArrayList<>();
        List<Box> tags = new ArrayList<>();
        double baseline = y + 10.5;
        for (LabelText.Row row : rows) {
            double at = x;
            if (!row.strong().isEmpty()) {
                runs.add(TextRun.start(row.strong(), TextStyle.STRONG, at, baseline));
                at += TextStyle.STRONG.width(row.strong()) + TextStyle.BODY.width(" ");
            }
            if (!row.plain().isEmpty()) {
                runs.add(TextRun.start(row.plain(), TextStyle.BODY, at, baseline));
                at += TextStyle.BODY.width(row.plain());
            }
            if (row.tagged()) {
                at += at > x ? 6 : 0;
                tags.add(new Box(at, baseline - 12, LabelText.TAG_WIDTH, 16));
                runs.add(TextRun.start(LabelText.TAG, TextStyle.BODY, at + 6, baseline));
            }
            baseline += LabelText.LEADING;
        }
        Box box = new Box(x, y, LabelText.width(rows), LabelText.height(rows));
        return new PlacedLabel(runs, tags, rows.isEmpty() ? List.of() : List.of(box), false);
    }

    PlacedLabel and(PlacedLabel other) {
        List<TextRun> allRuns = new ArrayList<>(runs);
        allRuns.addAll(other.runs);
        List<Box> allTags = new ArrayList<>(tags);
        allTags.addAll(other.tags);
        List<Box> allBoxes = new ArrayList<>(boxes);
        allBoxes.addAll(other.boxes);
        return new PlacedLabel(allRuns, allTags, allBoxes, turned);
    }

    /** The same words turned upward, in a box of swapped width and height around a middle. */
    PlacedLabel upward(Point middle) {
        Box box = boxes.getFirst();
        Box standing = new Box(middle.x() - box.height() / 2, middle.y() - box.width() / 2, box.height(), box.width());
        double dx = middle.x() - box.centerX();
        double dy = middle.y() - box.centerY();
        return new PlacedLabel(
                runs.stream().map(run -> run.moved(dx, dy)).toList(),
                tags.stream().map(tag -> tag.moved(dx, dy)).toList(),
                List.of(standing),
                true);
    }
}
