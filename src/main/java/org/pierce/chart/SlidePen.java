package org.pierce.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTCustomGeometry2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * Puts shapes and words on a slide. Takes pixels of the drawing and gives points of the slide.
 *
 * @param into the slide, or a group on it
 * @param left where the drawing begins, in pixels
 * @param top where it begins, in pixels
 * @param scale points for a pixel
 */
record SlidePen(XSLFShapeContainer into, double left, double top, double scale) {

    /** On every machine, and narrower than what the words were measured with. */
    private static final String FONT = "Arial";

    SlidePen in(XSLFShapeContainer other) {
        return new SlidePen(other, left, top, scale);
    }

    /** A group that is as large as what will be in it. */
    XSLFGroupShape group(Box bounds, String name) {
        var group = into.createGroup();
        group.setAnchor(at(bounds));
        group.setInteriorAnchor(at(bounds));
        ((org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape) group.getXmlObject())
                .getNvGrpSpPr()
                .getCNvPr()
                .setName(XmlText.writable(name));
        return group;
    }

    /**
     * A native shape of a form.
     *
     * @param sites where lines are glued to it, in pixels of the drawing
     */
    XSLFFreeformShape shape(Path2D path, Box box, List<Point> sites, String name) {
        var shape = into.createFreeform();
        shape.setPath(path);
        shape.setAnchor(at(box));
        name(shape, name);
        var geometry = geometry(shape);
        if (!sites.isEmpty()) {
            // The middles of the sides come behind them, for lines that the user adds.
            var all = Stream.concat(SlideSites.inOrder(sites).stream(), middles(box))
                    .toList();
            for (int index = 0; index < all.size(); index++) {
                site(geometry, box, all.get(index), index);
            }
        }
        return shape;
    }

    private static Stream<Point> middles(Box box) {
        return Stream.of(
                new Point(box.centerX(), box.y()),
                new Point(box.x(), box.centerY()),
                new Point(box.centerX(), box.bottom()),
                new Point(box.right(), box.centerY()));
    }

    /** A site keeps its part of the width and the height when the shape is made larger. */
    private void site(CTCustomGeometry2D geometry, Box box, Point point, int index) {
        var guides = geometry.isSetGdLst() ? geometry.getGdLst() : geometry.addNewGdLst();
        var x = guides.addNewGd();
        x.setName("siteX" + index);
        x.setFmla("*/ w %d %d".formatted(emu(point.x() - box.x()), emu(box.width())));
        var y = guides.addNewGd();
        y.setName("siteY" + index);
        y.setFmla("*/ h %d %d".formatted(emu(point.y() - box.y()), emu(box.height())));
        var sites = geometry.isSetCxnLst() ? geometry.getCxnLst() : geometry.addNewCxnLst();
        var site = sites.addNewCxn();
        site.setAng(angle(box, point));
        var place = site.addNewPos();
        place.setX(x.getName());
        place.setY(y.getName());
    }

    /** The way out of the shape, in 60,000ths of a degree, clockwise from the right. */
    private static int angle(Box box, Point point) {
        double right = Math.abs(box.right() - point.x());
        double bottom = Math.abs(box.bottom() - point.y());
        double left = Math.abs(point.x() - box.x());
        double top = Math.abs(point.y() - box.y());
        double least = Math.min(Math.min(right, left), Math.min(bottom, top));
        return least == top ? 16_200_000 : least == bottom ? 5_400_000 : least == left ? 10_800_000 : 0;
    }

    static CTCustomGeometry2D geometry(XSLFFreeformShape shape) {
        return ((CTShape) shape.getXmlObject()).getSpPr().getCustGeom();
    }

    void paint(XSLFSimpleShape shape, Color fill, Color line, double width, boolean dashed) {
        shape.setFillColor(fill);
        stroke(shape, line, width);
        if (dashed) {
            shape.setLineDash(LineDash.DASH);
        }
    }

    void stroke(XSLFSimpleShape shape, Color line, double width) {
        shape.setLineColor(line);
        shape.setLineWidth(width * scale);
    }

    /** Makes a shape ready for words that start at its top left, without any room of its own. */
    void clear(XSLFTextShape shape) {
        shape.clearText();
        shape.setLeftInset(0);
        shape.setRightInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
    }

    /** @param leading from one line to the next, in pixels */
    XSLFTextParagraph paragraph(XSLFTextShape shape, TextAlign align, double leading) {
        var paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(align);
        paragraph.setLineSpacing(-leading * scale);
        paragraph.setSpaceBefore(0d);
        paragraph.setSpaceAfter(0d);
        return paragraph;
    }

    void words(XSLFTextParagraph paragraph, String text, TextStyle style, Palette color) {
        var run = paragraph.addNewTextRun();
        run.setText(XmlText.writable(text));
        run.setFontFamily(FONT);
        run.setFontSize(Math.max(1, style.size() * scale));
        run.setBold(style.face() != Typeface.REGULAR);
        run.setFontColor(color(color));
    }

    void words(XSLFTextParagraph paragraph, String text, TextStyle style) {
        words(paragraph, text, style, style.color());
    }

    static void name(XSLFTextShape shape, String name) {
        ((CTShape) shape.getXmlObject()).getNvSpPr().getCNvPr().setName(XmlText.writable(name));
    }

    static Color color(Palette role) {
        return Color.decode(role.hex(Palette.Theme.LIGHT));
    }

    Rectangle2D at(Box box) {
        return new Rectangle2D.Double(
                (box.x() + left) * scale, (box.y() + top) * scale, box.width() * scale, box.height() * scale);
    }

    /** A length in the units of the file. */
    long emu(double pixels) {
        return Math.round(pixels * scale * Units.EMU_PER_POINT);
    }
}
