package org.pierce.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.sl.usermodel.LineDecoration.DecorationShape;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle.LineCompound;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;

/** Draws lines on a slide as connectors that are glued to the shapes at both ends. */
final class SlideLines {

    private static final double SHARE_DOT = 4;

    private final SlidePen pen;
    private final SlideSites sites;
    private final Map<XSLFConnectorShape, PlacedLine> drawn = new LinkedHashMap<>();

    SlideLines(SlidePen pen, SlideSites sites) {
        this.pen = pen;
        this.sites = sites;
    }

    /** The line by its kind. */
    void paint(PlacedLine line) {
        if (line.line().ghost()) {
            ghost(pen, connector(line));
        } else {
            style(pen, connector(line), line.line().kind(), false);
        }
    }

    /** The lit path over it. */
    void light(PlacedLine line) {
        style(pen, connector(line), line.line().kind(), true);
    }

    /** Ties all connectors to the shapes, which are there by now. */
    void glue() {
        drawn.forEach((connector, line) -> {
            var ends = ((CTConnector) connector.getXmlObject()).getNvCxnSpPr().getCNvCxnSpPr();
            var from = sites.from(line);
            sites.find(from).ifPresent(shape -> {
                var start = ends.addNewStCxn();
                start.setId(shape);
                start.setIdx(from.site());
            });
            var to = sites.to(line);
            sites.find(to).ifPresent(shape -> {
                var end = ends.addNewEndCxn();
                end.setId(shape);
                end.setIdx(to.site());
            });
        });
    }

    /** The dot at which a line ends that binds a share. */
    void dot(PlacedLine line) {
        if (!(line.line().to() instanceof LineEnd.OnLine)) {
            return;
        }
        var end = line.points().getLast();
        var box = new Box(end.x() - SHARE_DOT, end.y() - SHARE_DOT, 2 * SHARE_DOT, 2 * SHARE_DOT);
        var key = SlideSites.dot(line);
        var dot = pen.shape(SlideForms.oval(box, pen.scale()), box, sites.of(key), "binds the share");
        pen.paint(dot, SlidePen.color(Palette.SURFACE), SlidePen.color(Palette.CONTRACT), 1.5, false);
        sites.drawn(key, dot.getShapeId());
    }

    void label(PlacedLine line) {
        var label = line.label();
        for (var block : label.boxes()) {
            var middle = new Point(block.centerX(), block.centerY());
            var flat = label.turned()
                    ? new Box(
                            middle.x() - block.height() / 2,
                            middle.y() - block.width() / 2,
                            block.height(),
                            block.width())
                    : block;
            var rows = rows(label.runs(), flat);
            if (!rows.isEmpty()) {
                var box = SlideMarks.box(pen, flat, words(line));
                box.setRotation(label.turned() ? -90 : 0);
                SlideMarks.rows(pen, box, rows);
            }
        }
        label.tags().forEach(tag -> tag(label, tag));
    }

    /** The boxed words "in practice". */
    private void tag(PlacedLabel label, Box tag) {
        var at = tag;
        if (label.turned()) {
            var middle = label.boxes().getFirst();
            double dx = tag.centerX() - middle.centerX();
            double dy = tag.centerY() - middle.centerY();
            at = tag.moved(middle.centerX() + dy - tag.centerX(), middle.centerY() - dx - tag.centerY());
        }
        var box = SlideMarks.mark(pen, ShapeType.RECT, at, LabelText.TAG);
        pen.paint(box, SlidePen.color(Palette.SURFACE), SlidePen.color(Palette.INK_2), 1, false);
        box.setRotation(label.turned() ? -90 : 0);
        pen.clear(box);
        box.setWordWrap(false);
        box.setVerticalAlignment(VerticalAlignment.MIDDLE);
        pen.words(pen.paragraph(box, TextAlign.CENTER, 13), LabelText.TAG, TextStyle.BODY);
    }

    private static List<List<TextRun>> rows(List<TextRun> runs, Box block) {
        Map<Double, List<TextRun>> rows = new TreeMap<>();
        runs.stream()
                .filter(run -> !run.text().equals(LabelText.TAG))
                .filter(run -> run.at().y() > block.y() && run.at().y() < block.bottom() + 2)
                .filter(run -> run.left() > block.x() - 1 && run.left() < block.right() + 1)
                .forEach(run -> rows.computeIfAbsent(run.at().y(), any -> new ArrayList<>())
                        .add(run));
        return List.copyOf(rows.values());
    }

    private XSLFConnectorShape connector(PlacedLine line) {
        var connector = pen.into().createConnector();
        drawn.put(connector, line);
        var shape = (CTConnector) connector.getXmlObject();
        shape.getNvCxnSpPr().getCNvPr().setName(XmlText.writable(words(line)));
        var way = line.bridges().isEmpty() ? SlideWay.of(line.points()) : Optional.<SlideWay>empty();
        way.ifPresentOrElse(preset -> bend(connector, shape, preset), () -> {
            connector.setAnchor(pen.at(SlideBends.box(line)));
            SlideBends.draw(pen, shape.getSpPr(), line);
        });
        return connector;
    }

    /** By the format's own bends, which follow a shape that is moved. */
    private void bend(XSLFConnectorShape connector, CTConnector shape, SlideWay way) {
        connector.setShapeType(way.type());
        connector.setAnchor(pen.at(way.box()));
        connector.setRotation(way.rotation());
        connector.setFlipHorizontal(way.flipHorizontal());
        connector.setFlipVertical(way.flipVertical());
        var geometry = shape.getSpPr().getPrstGeom();
        var values = geometry.isSetAvLst() ? geometry.getAvLst() : geometry.addNewAvLst();
        for (int at = 0; at < way.adjust().size(); at++) {
            var value = values.addNewGd();
            value.setName("adj" + (at + 1));
            value.setFmla("val " + way.adjust().get(at));
        }
    }

    private static String words(PlacedLine line) {
        var label = line.line().label();
        return "%s: %s %s"
                .formatted(line.line().kind().caption(), label.main(), label.rest())
                .strip();
    }

    /** What a trial switched off. */
    static void ghost(SlidePen pen, XSLFSimpleShape shape) {
        pen.stroke(shape, SlidePen.color(LineStyle.GHOST.color()), LineStyle.GHOST.width());
        shape.setLineDash(LineDash.LG_DASH);
    }

    /** How a kind of line looks; the legend has it too. */
    static void style(SlidePen pen, XSLFSimpleShape shape, LineKind kind, boolean lit) {
        var style = LineStyle.of(lit ? LineKind.CONTROL : kind);
        boolean power = kind == LineKind.CONTROL && !lit;
        pen.stroke(shape, SlidePen.color(power ? Palette.INK_2 : style.color()), power ? 1.75 : style.width());
        if (lit) {
            shape.setLineTailDecoration(DecorationShape.TRIANGLE);
            return;
        }
        switch (kind) {
            case CONTROL -> shape.setLineTailDecoration(DecorationShape.TRIANGLE);
            case EQUITY -> {}
            case OFFICE -> shape.setLineTailDecoration(DecorationShape.OVAL);
            case CONTRACT -> shape.setLineDash(LineDash.DASH);
            case MONEY -> {
                shape.setLineCompound(LineCompound.DOUBLE);
                shape.setLineTailDecoration(DecorationShape.TRIANGLE);
            }
            case CLINICAL -> {
                shape.setLineDash(LineDash.SYS_DOT);
                shape.setLineTailDecoration(DecorationShape.ARROW);
            }
            case ADMINISTRATIVE -> {
                shape.setLineDash(LineDash.SYS_DASH);
                shape.setLineTailDecoration(DecorationShape.ARROW);
            }
        }
    }
}
