package org.pierce.chart;

import java.util.ArrayList;
import java.util.List;

/** Where an agreement may meet the line of the share that it binds: clear of corners, label and disc. */
final class LinePorts {
    private static final double STEP = 13;

    private LinePorts() {}

    static List<LanePort> of(PlacedLine line) {
        List<LanePort> ports = new ArrayList<>();
        for (Segment segment : Segment.along(line.points())) {
            double from = (segment.level() ? segment.left() : segment.top()) + 16;
            double to = (segment.level() ? segment.right() : segment.bottom()) - 16;
            for (double along = from; along <= to; along += STEP) {
                Point touch = segment.level()
                        ? new Point(along, segment.from().y())
                        : new Point(segment.from().x(), along);
                if (clear(line, touch)) {
                    add(ports, touch, segment.level());
                }
            }
        }
        if (ports.isEmpty()) {
            Segment longest = Polyline.longest(line.points());
            add(ports, longest.middle(), longest.level());
        }
        return ports;
    }

    private static boolean clear(PlacedLine line, Point touch) {
        Box near = new Box(touch.x(), touch.y(), 0, 0).grown(12);
        return line.label().boxes().stream().noneMatch(near::overlaps)
                && line.disc().map(Hierarchy::around).filter(near::overlaps).isEmpty();
    }

    private static void add(List<LanePort> ports, Point touch, boolean level) {
        for (Side side : Side.values()) {
            if (side.level() != level) {
                Point exit = touch.plus(side.dx() * Lane.CLEARANCE, side.dy() * Lane.CLEARANCE);
                ports.add(new LanePort(side, touch, exit, 0));
            }
        }
    }
}
