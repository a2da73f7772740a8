package org.pierce.chart;

import java.util.ArrayList;
import java.util.List;

/** Draws one party: its shape by form, its outline by standing, its words and its mark. */
final class PartyPainter {
    private static final double CORNER = 13;
    private static final double INSET = 4;

    private PartyPainter() {}

    static void paint(Pen pen, PlacedParty placed, boolean lit) {
        DrawnParty party = placed.party();
        pen.svg()
                .open(
                        "g",
                        "class",
                        party.rows().isEmpty() ? "party" : "party focus",
                        "data-id",
                        party.id(),
                        "data-members",
                        String.join(" ", party.members()));
        Box box = placed.box();
        shapes(pen, party, box, Outline.STACK, lit);
        practice(pen, placed);
        placed.frame().runs().forEach(run -> pen.words(run.moved(box.x(), box.y())));
        MarkPainter.standing(pen, party.standing(), placed.frame().mark().plus(box.x(), box.y()));
        pen.svg().close();
    }

    /** The bare shape on the lit path, as in a strip. */
    static void lit(Pen pen, DrawnParty party, Box box) {
        shapes(pen, party, box, 3, true);
    }

    /** The bare shape in the size of the legend. */
    static void legend(Pen pen, DrawnParty party, Box box) {
        shapes(pen, party, box, 2.5, false);
    }

    private static void shapes(Pen pen, DrawnParty party, Box box, double step, boolean lit) {
        boolean oval = party.form().oval();
        if (party.stacked()) {
            Box front = oval ? new Box(box.x(), box.y() + step, box.width() - step, box.height() - step) : box;
            shape(pen, party, front.moved(step, -step), lit);
            shape(pen, party, front, lit);
        } else {
            shape(pen, party, box, lit);
        }
    }

    private static void shape(Pen pen, DrawnParty party, Box box, boolean lit) {
        switch (party.form()) {
            case INDIVIDUAL, GROUP, UNDISCLOSED -> ellipse(pen, party, box, lit);
            case CORPORATION -> rectangle(pen, party, box, 0, lit);
            case LLC -> rectangle(pen, party, box, Math.min(CORNER, box.height() / 2.8), lit);
            case PROFESSIONAL -> {
                rectangle(pen, party, box, 0, lit);
                Box inner = box.grown(-Math.min(INSET, box.height() / 5));
                pen.rectangle("inner", inner, "fill", "none", "stroke", color(pen, party, lit), "stroke-width", 1);
            }
            case PARTNERSHIP, TRUST -> polygon(pen, party, Outline.corners(party.form(), box), lit);
        }
    }

    private static void ellipse(Pen pen, DrawnParty party, Box box, boolean lit) {
        List<Object> place =
                List.of("cx", box.centerX(), "cy", box.centerY(), "rx", box.width() / 2, "ry", box.height() / 2);
        pen.shape("ellipse", css(party, lit), place, paint(pen, party, lit));
    }

    private static void rectangle(Pen pen, DrawnParty party, Box box, double corner, boolean lit) {
        List<Object> place = new ArrayList<>(box.attributes());
        place.addAll(List.of("rx", corner == 0 ? "" : SvgWriter.number(corner)));
        pen.shape("rect", css(party, lit), place, paint(pen, party, lit));
    }

    private static void polygon(Pen pen, DrawnParty party, List<Point> corners, boolean lit) {
        pen.shape("path", css(party, lit), List.of("d", Pen.path(corners) + "Z"), paint(pen, party, lit));
    }

    private static List<Object> paint(Pen pen, DrawnParty party, boolean lit) {
        return List.of(
                "fill",
                tint(pen, party),
                "stroke",
                color(pen, party, lit),
                "stroke-width",
                width(party, lit),
                "stroke-dasharray",
                dash(party));
    }

    /** The rules between the bands of the practice in focus and the row that the lit path reaches. */
    private static void practice(Pen pen, PlacedParty placed) {
        Box box = placed.box();
        for (double rule : placed.frame().rules()) {
            pen.rule(
                    Palette.INK,
                    1,
                    new Point(box.x() + INSET, box.y() + rule),
                    new Point(box.right() - INSET, box.y() + rule));
        }
        for (Frame.FrameRow row : placed.frame().rows()) {
            if (row.row().reached()) {
                Box lit = row.box().moved(box.x(), box.y());
                pen.rectangle(
                        "target",
                        lit,
                        "fill",
                        pen.color(Palette.PATH_TINT),
                        "stroke",
                        pen.color(Palette.PATH),
                        "stroke-width",
                        2,
                        "data-row",
                        row.row().id());
            }
        }
    }

    private static boolean person(DrawnParty party) {
        return party.standing() == Standing.ELIGIBLE && party.rows().isEmpty();
    }

    private static String css(DrawnParty party, boolean lit) {
        String standing = person(party) ? " lic" : party.standing() == Standing.UNKNOWN ? " unk" : "";
        return "shape" + standing + (lit ? " lit" : "");
    }

    private static String tint(Pen pen, DrawnParty party) {
        return pen.color(person(party) ? Palette.LICENSED_TINT : Palette.SURFACE);
    }

    private static String color(Pen pen, DrawnParty party, boolean lit) {
        if (lit) {
            return pen.color(Palette.PATH);
        }
        return pen.color(
                person(party)
                        ? Palette.LICENSED
                        : party.standing() == Standing.UNKNOWN ? Palette.UNKNOWN : Palette.INK);
    }

    private static double width(DrawnParty party, boolean lit) {
        return lit ? 2.75 : person(party) ? 1.75 : party.rows().isEmpty() ? 1.25 : 1.5;
    }

    private static String dash(DrawnParty party) {
        boolean hidden = party.standing() == Standing.UNKNOWN || party.form() == ShapeForm.UNDISCLOSED;
        return hidden ? "4 3" : "";
    }
}
