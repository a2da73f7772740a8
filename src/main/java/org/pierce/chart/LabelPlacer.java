package org.pierce.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds room for the label of a line: over its managing end, else under it, else beside an upright piece. */
final class LabelPlacer {
    /** The widest row beside an upright line, in pixels. */
    static final double UPRIGHT_WIDTH = 132;

    private static final double[] LEVEL_WIDTHS = {420, 260, 170, 110};
    private static final double CROSSED = 70;

    private final List<Box> taken;
    private final List<Segment> others;

    /**
     * @param taken shapes, labels and discs, which no label covers
     * @param others the pieces of the other lines, which a label covers unwillingly
     */
    LabelPlacer(List<Box> taken, List<Segment> others) {
        this.taken = taken;
        this.others = others;
    }

    private record Candidate(PlacedLabel label, double cost) {}

    /** The best place, or empty where there is none without covering a shape or another label. */
    Optional<PlacedLabel> place(DrawnLine line, List<Point> route) {
        List<Candidate> candidates = new ArrayList<>();
        List<Segment> own = Segment.along(route);
        for (Segment segment : own) {
            if (segment.level()) {
                for (double width : LEVEL_WIDTHS) {
                    over(line, segment, LabelText.of(line, width), candidates);
                }
            } else {
                beside(segment, LabelText.upright(line, UPRIGHT_WIDTH), 0, candidates);
                beside(segment, LabelText.upright(line, 84), 10, candidates);
                upward(segment, LabelText.of(line, 1000), candidates);
            }
        }
        return candidates.stream()
                .filter(candidate -> free(candidate.label()))
                .map(candidate -> new Candidate(candidate.label(), candidate.cost() + covering(candidate.label(), own)))
                .min(Comparator.comparingDouble(Candidate::cost))
                .map(Candidate::label);
    }

    /** A place as near to the line as can be had, for the short words that stand for a note. */
    Optional<PlacedLabel> nearby(DrawnLine line, List<Point> route) {
        LabelText text = LabelText.of(line, UPRIGHT_WIDTH);
        double width = LabelText.width(text.rows());
        Point middle = Polyline.longest(route).middle();
        for (double off = 10; off < 400; off += 8) {
            for (int turn = 0; turn < 16; turn++) {
                double x = middle.x() + off * Math.cos(turn * Math.PI / 8) - width / 2;
                double y = middle.y() + off * Math.sin(turn * Math.PI / 8) - LabelText.LEADING / 2;
                PlacedLabel label = PlacedLabel.of(text.rows(), Math.round(x), Math.round(y));
                if (free(label)) {
                    return Optional.of(label);
                }
            }
        }
        return Optional.empty();
    }

    private void over(DrawnLine line, Segment segment, LabelText text, List<Candidate> candidates) {
        double width = Math.max(LabelText.width(text.rows()), LabelText.width(text.below()));
        double height = LabelText.height(text.rows());
        double y = segment.from().y();
        double overflow = Math.max(0, width + 16 - segment.length());
        double rows = 7.0 * text.all().size();
        double base = rows + (overflow > 0 ? 30 + overflow * 1.2 : 0) - Math.min(18, segment.length() / 40);
        double spare = segment.length() - width;
        double[] starts = {10, spare / 2, spare - 14, spare / 4, spare * 3 / 4};
        for (int start = 0; start < starts.length; start++) {
            double x = segment.left() + starts[start];
            double late = spare < 40 ? (start == 1 ? 0 : 6) : start * 5.0;
            PlacedLabel under = PlacedLabel.of(text.below(), x, y + (line.hop().isPresent() ? 13 : 7));
            PlacedLabel above = PlacedLabel.of(text.rows(), x, y - (line.inPractice() ? 7 : 5) - height);
            candidates.add(new Candidate(above.and(under), base + late));
            if (line.label().below().isBlank()) {
                candidates.add(new Candidate(PlacedLabel.of(text.rows(), x, y + 6), base + late + 14));
            }
        }
    }

    private void beside(Segment segment, LabelText text, double more, List<Candidate> candidates) {
        double width = LabelText.width(text.all());
        double height = LabelText.height(text.all());
        double overflow = Math.max(0, height + 6 - segment.length());
        double base = 16 + 6.0 * text.all().size() + 0.12 * width + more + overflow * 3;
        double x = segment.from().x();
        for (double part : new double[] {0.5, 0.3, 0.7, 0.15, 0.85}) {
            double y = segment.top() + part * segment.length() - height / 2;
            double late = Math.abs(part - 0.5) * 14;
            candidates.add(new Candidate(PlacedLabel.of(text.all(), x + 9, y), base + late));
            candidates.add(new Candidate(PlacedLabel.of(text.all(), x - 9 - width, y), base + late + 8));
        }
    }

    private void upward(Segment segment, LabelText text, List<Candidate> candidates) {
        PlacedLabel flat = PlacedLabel.of(text.all(), 0, 0);
        if (flat.boxes().isEmpty()) {
            return;
        }
        Box box = flat.boxes().getFirst();
        double overflow = Math.max(0, box.width() + 20 - segment.length());
        for (double part : new double[] {0.5, 0.35, 0.65}) {
            double y = segment.top() + part * segment.length();
            for (double side : new double[] {-1, 1}) {
                Point middle = new Point(segment.from().x() + side * (5 + box.height() / 2), y);
                double cost = 36 + overflow * 2 + Math.abs(part - 0.5) * 14 + (side > 0 ? 4 : 0);
                candidates.add(new Candidate(flat.upward(middle), cost));
            }
        }
    }

    private boolean free(PlacedLabel label) {
        return label.boxes().stream().allMatch(box -> taken.stream().noneMatch(other -> other.overlaps(box.grown(2))));
    }

    private double covering(PlacedLabel label, List<Segment> own) {
        double cost = 0;
        for (Box box : label.boxes()) {
            cost += CROSSED * others.stream().filter(box.grown(2)::overlaps).count();
            cost += CROSSED * own.stream().filter(box::overlaps).count();
        }
        return cost;
    }
}
