package org.pierce.chart;

import java.util.List;
import java.util.Set;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.openxmlformats.schemas.drawingml.x2006.main.STPathFillMode;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextTabAlignType;

/** Draws parties on a slide, each a group of its shape with its words, its mark and, for the practice in focus, its domains. */
final class SlideParties {

    private static final double LEADING = 15;
    /** From the top of a line of words to their baseline, in pixels. */
    private static final double ASCENT = 12;

    private static final double INSET = 4;

    private final SlidePen pen;
    private final SlideSites sites;
    private final Set<String> lit;

    SlideParties(SlidePen pen, SlideSites sites, Set<String> lit) {
        this.pen = pen;
        this.sites = sites;
        this.lit = lit;
    }

    void draw(PlacedParty placed) {
        var party = placed.party();
        var box = placed.box();
        var name = party.name().isBlank() ? party.id() : party.name();
        var into = pen.in(pen.group(box, name));
        var front = front(party, box);
        if (party.stacked()) {
            outline(into, party, front.moved(Outline.STACK, -Outline.STACK), List.of(), name + ", behind");
        }
        var shape = outline(into, party, front, sites.of(SlideSites.party(party.id())), name);
        sites.drawn(SlideSites.party(party.id()), shape.getShapeId());
        var header = placed.frame().runs().stream()
                .filter(run -> run.at().y() <= placed.frame().header())
                .toList();
        words(
                into,
                shape,
                front,
                header.stream().map(run -> run.moved(box.x(), box.y())).toList(),
                party);
        rows(into, placed);
        SlideMarks.standing(into, party.standing(), placed.frame().mark().plus(box.x(), box.y()));
    }

    private static Box front(DrawnParty party, Box box) {
        return party.stacked() && party.form().oval()
                ? new Box(box.x(), box.y() + Outline.STACK, box.width() - Outline.STACK, box.height() - Outline.STACK)
                : box;
    }

    private XSLFFreeformShape outline(SlidePen into, DrawnParty party, Box box, List<Point> sites, String name) {
        var shape = into.shape(SlideForms.of(party.form(), box, pen.scale()), box, sites, name);
        boolean on = lit.contains(party.id());
        boolean licensed = party.standing() == Standing.ELIGIBLE && party.rows().isEmpty();
        boolean hidden = party.standing() == Standing.UNKNOWN || party.form() == ShapeForm.UNDISCLOSED;
        var line = on
                ? Palette.PATH
                : licensed ? Palette.LICENSED : party.standing() == Standing.UNKNOWN ? Palette.UNKNOWN : Palette.INK;
        pen.paint(
                shape,
                SlidePen.color(licensed ? Palette.LICENSED_TINT : Palette.SURFACE),
                SlidePen.color(line),
                on ? 2.75 : licensed ? 1.75 : 1.25,
                hidden);
        if (party.form() == ShapeForm.PROFESSIONAL) {
            inner(shape, box);
        }
        return shape;
    }

    /** The second border of a professional entity is a part of its shape, so that both move and grow together. */
    private void inner(XSLFFreeformShape shape, Box box) {
        var path = SlidePen.geometry(shape).getPathLst().addNewPath();
        path.setW(pen.emu(box.width()));
        path.setH(pen.emu(box.height()));
        path.setFill(STPathFillMode.NONE);
        double inset = Math.min(INSET, box.height() / 5);
        var corners = List.of(
                new Point(inset, inset),
                new Point(box.width() - inset, inset),
                new Point(box.width() - inset, box.height() - inset),
                new Point(inset, box.height() - inset));
        for (var corner : corners) {
            var at = corner == corners.getFirst()
                    ? path.addNewMoveTo().addNewPt()
                    : path.addNewLnTo().addNewPt();
            at.setX(pen.emu(corner.x()));
            at.setY(pen.emu(corner.y()));
        }
        path.addNewClose();
    }

    /** Name and details as paragraphs that wrap again when somebody edits them. */
    private void words(SlidePen into, XSLFFreeformShape shape, Box box, List<TextRun> runs, DrawnParty party) {
        into.clear(shape);
        shape.setWordWrap(true);
        shape.setVerticalAlignment(VerticalAlignment.TOP);
        double left = runs.stream().mapToDouble(TextRun::left).min().orElse(box.x());
        double right = runs.stream()
                .mapToDouble(run -> run.left() + run.style().width(run.text()))
                .max()
                .orElse(box.right());
        double first = runs.stream().mapToDouble(run -> run.at().y()).min().orElse(box.y() + ASCENT);
        double room = 3;
        shape.setLeftInset(Math.max(0, left - room - box.x()) * pen.scale());
        shape.setRightInset(Math.max(0, box.right() - right - room) * pen.scale());
        shape.setTopInset(Math.max(0, first - ASCENT - box.y()) * pen.scale());
        into.words(
                into.paragraph(shape, TextAlign.CENTER, LEADING),
                party.name().isBlank() ? "not named" : party.name(),
                TextStyle.NAME);
        for (var detail : party.details()) {
            into.words(into.paragraph(shape, TextAlign.CENTER, LEADING), detail, TextStyle.BODY);
        }
    }

    private void rows(SlidePen into, PlacedParty placed) {
        var box = placed.box();
        for (double rule : placed.frame().rules()) {
            SlideMarks.rule(
                    into,
                    new Point(box.x() + INSET, box.y() + rule),
                    new Point(box.right() - INSET, box.y() + rule),
                    Palette.INK);
        }
        placed.frame().runs().stream()
                .filter(run -> run.at().y() > placed.frame().header())
                .filter(run -> placed.frame().rows().stream().noneMatch(row -> within(row.box(), run)))
                .forEach(run -> SlideMarks.caption(into, run.moved(box.x(), box.y())));
        for (var row : placed.frame().rows()) {
            row(into, placed.party(), row, row.box().moved(box.x(), box.y()));
        }
    }

    private void row(SlidePen into, DrawnParty party, Frame.FrameRow row, Box box) {
        var key = SlideSites.row(party.id(), row.row().id());
        var shape = into.shape(
                SlideForms.rectangle(box, pen.scale()),
                box,
                sites.of(key),
                row.row().label());
        sites.drawn(key, shape.getShapeId());
        boolean reached = row.row().reached();
        if (reached) {
            pen.paint(shape, SlidePen.color(Palette.PATH_TINT), SlidePen.color(Palette.PATH), 2, false);
        }
        into.clear(shape);
        shape.setWordWrap(false);
        shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
        shape.setLeftInset((reached ? 9 : 4) * pen.scale());
        var paragraph = into.paragraph(shape, TextAlign.LEFT, LEADING);
        double end = box.width() - (reached ? 16 : 6);
        var style = reached || row.row().group() == DomainGroup.WHOLE ? TextStyle.STRONG : TextStyle.BODY;
        var paths = row.row().paths().words();
        paragraph.addTabStop(end * pen.scale());
        paragraph.getXmlObject().getPPr().getTabLst().getTabArray(0).setAlgn(STTextTabAlignType.R);
        into.words(paragraph, row.row().label(), style);
        into.words(paragraph, "\t" + paths, reached ? style : TextStyle.BODY);
    }

    private static boolean within(Box box, TextRun run) {
        return run.at().y() > box.y() && run.at().y() < box.bottom();
    }
}
