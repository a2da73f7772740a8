package org.pierce.chart;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/**
 * Writes a drawing as one slide to go on working with: every party a native shape with its words, every line a connector glued to the
 * shapes that it joins, legend and title block. Where lines cross there are no bridges: a connector has none.
 */
final class SlideRenderer {

    private static final double MARGIN = 26;
    private static final double NOTE = 15;
    /** Points in a pixel, and the longest side of a slide in points (56 inches). */
    private static final double POINT = 0.75;

    private static final double MOST = 56 * 72;

    private SlideRenderer() {}

    /** The bytes of the file; the same drawing gives the same ones. */
    static byte[] render(Drawing drawing) {
        var layout = Layout.of(drawing);
        try (var show = new XMLSlideShow()) {
            draw(show, layout);
            var day = drawing.title().factsAsOf();
            var about = show.getProperties().getCoreProperties();
            about.setTitle(XmlText.writable(drawing.title().matter()));
            about.setDescription(XmlText.writable(drawing.sentence()));
            about.setCreator("Pierce");
            about.setCreated(Optional.of(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC))));
            about.setModified(Optional.of(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC))));
            var out = new ByteArrayOutputStream();
            show.write(out);
            return StableArchive.of(out.toByteArray(), day);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The slide could not be made: export the chart as SVG.", unwritable);
        }
    }

    private static void draw(XMLSlideShow show, Layout layout) {
        var drawing = layout.drawing();
        var legend = LegendItem.of(drawing);
        double titled = TitleBlockPainter.width(drawing.title());
        double width = Math.max(
                layout.bounds().width() + 2 * MARGIN, LegendPainter.width(legend, LegendPainter.Density.EASY) + titled);
        double drawn =
                layout.bounds().height() + 2 * MARGIN + NOTE * layout.notes().size();
        double height = drawn + LegendPainter.HEIGHT;
        double scale = Math.min(POINT, MOST / Math.max(width, height));
        show.setPageSize(new Dimension((int) Math.ceil(width * scale), (int) Math.ceil(height * scale)));
        var slide = show.createSlide();
        var pen = new SlidePen(
                slide,
                (width - layout.bounds().width()) / 2 - layout.bounds().x(),
                MARGIN - layout.bounds().y(),
                scale);
        structure(pen, layout);
        var page = new SlidePen(slide, 0, 0, scale);
        double y = drawn - MARGIN / 2 - NOTE * (layout.notes().size() - 1);
        for (var note : layout.notes()) {
            SlideMarks.caption(page, TextRun.start(note, TextStyle.BODY, MARGIN, y));
            y += NOTE;
        }
        var sheet = new SlideSheet(page);
        sheet.title(drawing.title(), Box.between(width - titled, drawn, width, height));
        sheet.legend(legend, drawn);
        SlideMarks.rule(page, new Point(0, drawn), new Point(width, drawn), Palette.INK);
    }

    /** Lines under parties, the path into a row of the practice over them, words and discs on top. */
    private static void structure(SlidePen pen, Layout layout) {
        List<PlacedLine> lines = layout.lines().stream()
                .sorted(Comparator.comparingInt((PlacedLine line) -> line.line().importance())
                        .reversed())
                .toList();
        var sites = SlideSites.of(lines);
        var drawn = new SlideLines(pen, sites);
        lines.stream().filter(line -> !isHot(line)).forEach(drawn::paint);
        lines.stream().filter(line -> isLit(line) && !isInside(line)).forEach(drawn::light);
        var parties = new SlideParties(pen, sites, layout.drawing().litParties());
        layout.parties().forEach(parties::draw);
        lines.stream().filter(line -> isLit(line) && isInside(line)).forEach(drawn::light);
        lines.forEach(drawn::dot);
        lines.forEach(drawn::label);
        lines.forEach(line -> line.disc()
                .ifPresent(disc -> SlideMarks.hop(pen, line.line().hop().getAsInt(), disc)));
        drawn.glue();
    }

    private static boolean isLit(PlacedLine line) {
        return line.line().hop().isPresent();
    }

    private static boolean isHot(PlacedLine line) {
        return isLit(line) && line.line().kind() == LineKind.CONTROL;
    }

    private static boolean isInside(PlacedLine line) {
        return line.line().to() instanceof LineEnd.AtRow;
    }
}
