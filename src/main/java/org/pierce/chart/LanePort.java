package org.pierce.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A place where a line may leave or reach a shape.
 *
 * @param touch on the outline, where the line ends
 * @param exit a few pixels outside, where the way through the lanes begins
 * @param cost what choosing it costs, in pixels of way
 */
record LanePort(Side side, Point touch, Point exit, double cost) {
    /**
     * The ports of a party, 26 pixels apart on each side.
     *
     * @param single true where no second line joins it to the same party, so that the middle of a side is free
     * @param facing heights at which a party beside it would be reached by a level line
     */
    static List<LanePort> of(DrawnParty party, Frame frame, Box box, boolean single, List<Double> facing) {
        List<LanePort> ports = new ArrayList<>();
        Box solid = party.stacked() && party.form().oval()
                ? new Box(box.x(), box.y() + Outline.STACK, box.width() - Outline.STACK, box.height() - Outline.STACK)
                : box;
        for (Side side : Side.values()) {
            double middle = side.level() ? solid.centerY() : solid.centerX();
            double from = side.level() ? solid.y() : solid.x();
            double to = side.level() ? Math.min(solid.bottom(), solid.y() + frame.header()) : solid.right();
            boolean pointed = party.form() == ShapeForm.PARTNERSHIP || party.form() == ShapeForm.TRUST;
            double edge = party.form().oval() || pointed
                    ? (to - from) * 0.24
                    : party.form() == ShapeForm.LLC && !side.level() ? 16 : 12;
            if (!side.level()
                    || (party.rows().isEmpty() && (single || party.form().oval() || pointed))) {
                ports.add(port(party.form(), box, solid, side, middle, pointed && side == Side.TOP ? 6 : 0));
            }
            for (double along = from + Lane.FIRST; side.level() && along <= to - 10; along += Lane.PITCH) {
                addApart(ports, party.form(), box, solid, side, along, from + edge, to - edge, middle);
            }
            for (double level : facing) {
                double most = side == Side.RIGHT ? solid.bottom() : to;
                if (side.level() && level >= from + edge && level <= most - edge) {
                    ports.add(port(party.form(), box, solid, side, level, 0));
                }
            }
            for (int step = 1; !side.level() && step * Lane.PITCH / 2 < (to - from) / 2; step++) {
                double off = step * Lane.PITCH / 2;
                addApart(ports, party.form(), box, solid, side, middle + off, from + edge, to - edge, middle);
                addApart(ports, party.form(), box, solid, side, middle - off, from + edge, to - edge, middle);
            }
        }
        return ports;
    }

    /** Both ends of a row of the practice; a path arrives at the row's own box. */
    static List<LanePort> ofRow(Box practice, Box row) {
        double y = row.centerY();
        return List.of(
                new LanePort(Side.LEFT, new Point(row.x(), y), new Point(practice.x() - Lane.CLEARANCE, y), 0),
                new LanePort(
                        Side.RIGHT, new Point(row.right(), y), new Point(practice.right() + Lane.CLEARANCE, y), 20));
    }

    private static void addApart(
            List<LanePort> ports,
            ShapeForm form,
            Box box,
            Box solid,
            Side side,
            double along,
            double least,
            double most,
            double middle) {
        boolean inside = along >= least - 4.5 && along <= most + 4.5;
        boolean apart =
                ports.stream().filter(port -> port.side() == side).allMatch(port -> Math.abs(port.along() - along) > 4);
        if (inside && apart) {
            ports.add(port(
                    form,
                    box,
                    solid,
                    side,
                    along,
                    4 + (side.level() ? along - least : Math.abs(along - middle)) * 0.05));
        }
    }

    private static LanePort port(ShapeForm form, Box box, Box solid, Side side, double along, double cost) {
        Point touch = Outline.touch(form, solid, side, along);
        Point exit =
                switch (side) {
                    case TOP -> new Point(along, box.y() - Lane.CLEARANCE);
                    case BOTTOM -> new Point(along, box.bottom() + Lane.CLEARANCE);
                    case LEFT -> new Point(box.x() - Lane.CLEARANCE, along);
                    case RIGHT -> new Point(box.right() + Lane.CLEARANCE, along);
                };
        return new LanePort(side, touch, exit, cost);
    }

    LanePort withCost(double other) {
        return new LanePort(side, touch, exit, other);
    }

    double along() {
        return side.level() ? touch.y() : touch.x();
    }
}
