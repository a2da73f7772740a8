package org.pierce.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stands those who work in the practice to its right, superiors above those who report to them. */
final class Staff {
    private static final double BETWEEN = 60;
    private static final int COLUMN = 6;

    private Staff() {}

    static Backbone beside(
            Backbone placed, Drawing drawing, Map<String, Frame> frames, Set<String> staff, String focus) {
        List<String> ordered = ordered(drawing, staff);
        Map<String, Box> boxes = new LinkedHashMap<>(placed.boxes());
        Box practice = Placed.in(placed.boxes(), focus);
        double channel = 60;
        for (DrawnLine line : drawing.lines()) {
            boolean joins = staff.contains(line.from().party())
                    || staff.contains(line.to().party());
            boolean here =
                    line.from().party().equals(focus) || line.to().party().equals(focus);
            if (joins && here) {
                channel = Math.max(
                        channel, LabelText.width(LabelText.of(line, 130).rows()) + 30);
            }
        }
        double x = practice.right() + channel;
        for (int start = 0; start < ordered.size(); start += COLUMN) {
            List<String> column = ordered.subList(start, Math.min(ordered.size(), start + COLUMN));
            x = column(column, frames, boxes, practice, Math.ceil(x)) + BETWEEN;
        }
        return new Backbone(boxes, placed.routes(), placed.labels());
    }

    /** One column, its last party level with the lower part of the practice; returns its right edge. */
    private static double column(
            List<String> column, Map<String, Frame> frames, Map<String, Box> boxes, Box practice, double left) {
        double width = column.stream()
                .mapToDouble(id -> Placed.in(frames, id).width())
                .max()
                .orElse(0);
        double heights = column.stream()
                .mapToDouble(id -> Placed.in(frames, id).height())
                .sum();
        double spread = practice.height() * 0.62 - heights;
        double between = column.size() < 2 ? 0 : Math.max(BETWEEN, spread / (column.size() - 1));
        double total = heights + between * (column.size() - 1);
        double bottom = Math.max(practice.y() + total, practice.bottom() - 56);
        double x = clear(boxes, left, new Box(left, bottom - total, width, total));
        double y = Math.round(bottom - total);
        for (String party : column) {
            Frame frame = Placed.in(frames, party);
            boxes.put(party, new Box(x + Math.round((width - frame.width()) / 2), y, frame.width(), frame.height()));
            y = Math.round(y + frame.height() + between);
        }
        return x + width;
    }

    private static double clear(Map<String, Box> boxes, double left, Box column) {
        double x = left;
        for (Box box : boxes.values()) {
            if (box.y() < column.bottom() + 20 && box.bottom() > column.y() - 20) {
                x = Math.max(x, box.right() + BETWEEN);
            }
        }
        return x;
    }

    /** Whoever is reported to comes first; otherwise the order of the drawing stands. */
    private static List<String> ordered(Drawing drawing, Set<String> staff) {
        List<String> left = new ArrayList<>(staff);
        List<String> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            String next = left.stream()
                    .filter(party -> drawing.lines().stream()
                            .noneMatch(line -> line.kind() == LineKind.CLINICAL
                                    && line.from().party().equals(party)
                                    && !line.to().party().equals(party)
                                    && left.contains(line.to().party())))
                    .findFirst()
                    .orElse(left.getFirst());
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }
}
