package org.pierce.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPath2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** The slide as PowerPoint gets it: parties are shapes with words, lines are connectors glued to them. Kept under target/slides to be looked at. */
class SlideRendererTest {

    @ParameterizedTest
    @ValueSource(strings = {"med-spa", "platform"})
    void partiesAreNativeShapesAndLinesAreGluedToThem(String name) throws IOException {
        var drawing = drawing(name);
        var bytes = SlideRenderer.render(drawing);
        Files.createDirectories(Path.of("target/slides"));
        Files.write(Path.of("target/slides/" + name + ".pptx"), bytes);
        try (var show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
            var shapes = all(show.getSlides().getFirst().getShapes());
            assertThat(shapes).noneMatch(XSLFPictureShape.class::isInstance);
            var byId = shapes.stream().collect(Collectors.toMap(XSLFShape::getShapeId, shape -> shape));
            for (var party : drawing.parties()) {
                assertThat(shapes).as(party.id()).anySatisfy(shape -> assertThat(shape)
                        .isInstanceOfSatisfying(XSLFFreeformShape.class, own -> assertThat(own.getText())
                                .startsWith(party.name())));
            }
            var connectors = shapes.stream()
                    .filter(XSLFConnectorShape.class::isInstance)
                    .map(XSLFConnectorShape.class::cast)
                    .toList();
            long twice = drawing.lines().stream()
                    .filter(line -> line.hop().isPresent() && line.kind() != LineKind.CONTROL)
                    .count();
            assertThat(connectors).hasSize(drawing.lines().size() + (int) twice);
            for (var connector : connectors) {
                var ends =
                        ((CTConnector) connector.getXmlObject()).getNvCxnSpPr().getCNvCxnSpPr();
                assertThat(ends.isSetStCxn() && ends.isSetEndCxn())
                        .as(connector.getShapeName())
                        .isTrue();
                var sites = List.of(site(byId, ends.getStCxn()), site(byId, ends.getEndCxn()));
                var own = ((CTConnector) connector.getXmlObject()).getSpPr();
                if (own.isSetCustGeom()) {
                    assertThat(ends(own.getCustGeom().getPathLst().getPathArray(0), connector.getAnchor()))
                            .as(connector.getShapeName())
                            .allSatisfy(end -> assertThat(sites)
                                    .anyMatch(site -> Math.hypot(end.x() - site.x(), end.y() - site.y()) < 1));
                    continue;
                }
                var box = connector.getAnchor();
                double middle = (box.getCenterX());
                assertThat(sites)
                        .as("the middle of %s lies midway between its ends", connector.getShapeName())
                        .satisfies(both -> assertThat(
                                        (sites.get(0).x() + sites.get(1).x()) / 2)
                                .isCloseTo(middle, org.assertj.core.api.Assertions.within(1.0)));
            }
            assertThat(text(shapes)).contains(drawing.title().matter(), TitleBlock.ARROWS, "Law as of");
            assertThat(text(shapes)).contains(LegendItem.of(drawing).getFirst().caption());
        }
        assertThat(SlideRenderer.render(drawing)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"</a:t><script>", "a\u0000b", "=HYPERLINK(\"x\")"})
    void hostileNamesStayWords(String hostile) throws IOException {
        var party = DrawnParty.of("x", hostile, ShapeForm.LLC, Standing.LAY, hostile);
        var drawing = new Drawing(drawing("med-spa").title(), hostile, List.of(party), List.of());
        try (var show = new XMLSlideShow(new ByteArrayInputStream(SlideRenderer.render(drawing)))) {
            assertThat(text(all(show.getSlides().getFirst().getShapes()))).contains(XmlText.writable(hostile));
        }
        assertThat(PaperRenderer.render(drawing)).startsWith("%PDF".getBytes());
    }

    private static Drawing drawing(String name) {
        return name.equals("platform") ? SampleDrawings.platform(12) : MedSpaDrawing.of();
    }

    @Test
    void aLineWithManyBendsOrABridgeKeepsItsWay() {
        var line = new PlacedLine(
                DrawnLine.of("l", LineKind.CONTRACT, "a", "b", LineLabel.NONE),
                List.of(new Point(0, 0), new Point(100, 0), new Point(100, 50)),
                PlacedLabel.NONE,
                Optional.empty(),
                List.of(new Point(50, 0), new Point(100, 25)));
        var shape = CTShapeProperties.Factory.newInstance();

        try (var show = new XMLSlideShow()) {
            SlideBends.draw(new SlidePen(show.createSlide(), 0, 0, 1), shape, line);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }

        var path = shape.getCustGeom().getPathLst().getPathArray(0);
        assertThat(path.sizeOfCubicBezToArray()).as("two curves to each bridge").isEqualTo(4);
        assertThat(ends(path, new Rectangle2D.Double(0, -8, 108, 58.05)))
                .containsExactly(new Point(0, 0), new Point(100, 50));
    }

    /** Where the way of a connector begins and ends, in points of the slide. */
    private static List<Point> ends(CTPath2D path, Rectangle2D box) {
        var last = path.getLnToArray(path.sizeOfLnToArray() - 1).getPt();
        return Stream.of(path.getMoveToArray(0).getPt(), last)
                .map(at -> new Point(
                        Math.round(100 * (box.getX() + box.getWidth() * number(at.getX()) / path.getW())) / 100.0,
                        Math.round(100 * (box.getY() + box.getHeight() * number(at.getY()) / path.getH())) / 100.0))
                .toList();
    }

    private static double number(Object coordinate) {
        return Double.parseDouble(coordinate.toString());
    }

    /** Where a connection is, in points of the slide. */
    private static Point site(Map<Integer, XSLFShape> shapes, CTConnection end) {
        var shape = (XSLFFreeformShape) shapes.get((int) end.getId());
        assertThat(shape).as("shape %d", end.getId()).isNotNull();
        var geometry = ((CTShape) shape.getXmlObject()).getSpPr().getCustGeom();
        var guides = new HashMap<String, String>();
        geometry.getGdLst().getGdList().forEach(guide -> guides.put(guide.getName(), guide.getFmla()));
        var place = geometry.getCxnLst().getCxnArray((int) end.getIdx()).getPos();
        return new Point(
                shape.getAnchor().getX()
                        + part(guides.get(place.getX().toString()))
                                * shape.getAnchor().getWidth(),
                shape.getAnchor().getY()
                        + part(guides.get(place.getY().toString()))
                                * shape.getAnchor().getHeight());
    }

    private static double part(String formula) {
        var words = formula.split(" ");
        return Double.parseDouble(words[2]) / Double.parseDouble(words[3]);
    }

    private static List<XSLFShape> all(List<XSLFShape> shapes) {
        var all = new ArrayList<XSLFShape>();
        for (var shape : shapes) {
            all.add(shape);
            if (shape instanceof XSLFGroupShape group) {
                all.addAll(all(group.getShapes()));
            }
        }
        return all;
    }

    private static String text(List<XSLFShape> shapes) {
        return shapes.stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .collect(Collectors.joining("\n"));
    }
}
