package org.pierce.chart;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.pierce.chart.LegendPainter.Density;

/**
 * Writes a drawing as SVG: no script, no handler, no outside reference, all colors resolved. Every line stands in a group
 * of class {@code layer-…} and every party and line bears its id in {@code data-id}, so that a page can switch and link.
 */
public final class SvgRenderer {
    private static final double MARGIN = 26;
    private static final double NOTE = 15;

    private final Palette.Theme theme;
    private final Lettering lettering;
    private final boolean embedded;
    private final boolean sheet;
    private final OptionalInt selected;

    private SvgRenderer(
            Palette.Theme theme, Lettering lettering, boolean embedded, boolean sheet, OptionalInt selected) {
        this.theme = theme;
        this.lettering = lettering;
        this.embedded = embedded;
        this.sheet = sheet;
        this.selected = selected;
    }

    /** For a file that leaves the house: fonts, legend and title block inside, light. */
    public static SvgRenderer forExport() {
        return new SvgRenderer(Palette.Theme.LIGHT, Lettering.LIVE, true, true, OptionalInt.empty());
    }

    /** For a page that brings its own fonts, once for all charts: legend and title block inside, light. */
    public static SvgRenderer forPage() {
        return new SvgRenderer(Palette.Theme.LIGHT, Lettering.LIVE, false, true, OptionalInt.empty());
    }

    /** For paper and pixels: letters are outlines, so that no font is asked for and halos lie under their words. */
    public static SvgRenderer forPaper() {
        return new SvgRenderer(Palette.Theme.LIGHT, new OutlineLettering(), false, true, OptionalInt.empty());
    }

    public SvgRenderer withTheme(Palette.Theme other) {
        return new SvgRenderer(other, lettering, embedded, sheet, selected);
    }

    /** Without legend and title block, for a workspace that shows both elsewhere. */
    public SvgRenderer withoutSheet() {
        return new SvgRenderer(theme, lettering, embedded, false, selected);
    }

    /** With a ring around the disc of a hop. */
    public SvgRenderer withSelected(int hop) {
        return new SvgRenderer(theme, lettering, embedded, sheet, OptionalInt.of(hop));
    }

    /** The drawing as one SVG element; the same drawing always gives the same text. */
    public String render(Drawing drawing) {
        Layout layout = Layout.of(drawing);
        Sheet page = Sheet.of(layout, sheet);
        SvgWriter svg = new SvgWriter();
        Pen pen = new Pen(svg, theme, lettering, false);
        svg.open(
                "svg",
                "class",
                "d chart",
                "width",
                page.width(),
                "height",
                page.height(),
                "viewBox",
                "0 0 " + SvgWriter.number(page.width()) + " " + SvgWriter.number(page.height()),
                "role",
                "img",
                "font-family",
                Typeface.FAMILY,
                // Words were measured without hinting: rounded to pixels they would grow into each other when small.
                "text-rendering",
                "geometricPrecision");
        svg.open("title").words(drawing.sentence()).close();
        svg.open("desc").words(ChartSentences.of(drawing)).close();
        if (embedded) {
            svg.open("style").words(Typeface.embeddedRules()).close();
        }
        svg.leaf(
                "rect",
                "class",
                "paper",
                "width",
                page.width(),
                "height",
                page.height(),
                "fill",
                pen.color(Palette.SURFACE));
        svg.open(
                "g",
                "transform",
                "translate(" + SvgWriter.number(page.left() - layout.bounds().x()) + " "
                        + SvgWriter.number(MARGIN - layout.bounds().y()) + ")");
        new ChartPainter(pen, layout, selected).paint();
        svg.close().line();
        page.notes(pen, layout.notes());
        if (sheet) {
            page.paint(pen, drawing);
        }
        svg.close();
        return svg.written();
    }

    /** The legend alone, for a workspace that shows it beside a drawing that moves. */
    public String renderLegend(Drawing drawing) {
        List<LegendItem> legend = LegendItem.of(drawing);
        Density dense = Density.DENSE;
        return alone("Legend", LegendPainter.width(legend, dense), pen -> LegendPainter.paint(pen, legend, 0, dense));
    }

    /** The title block alone. */
    public String renderTitleBlock(Drawing drawing) {
        double width = TitleBlockPainter.width(drawing.title());
        Box box = Box.between(0, 0, width, LegendPainter.HEIGHT);
        return alone("Title block", width, pen -> TitleBlockPainter.paint(pen, drawing.title(), box));
    }

    private String alone(String name, double width, Consumer<Pen> painter) {
        SvgWriter svg = new SvgWriter();
        svg.open(
                "svg",
                "class",
                "d sheet",
                "width",
                width,
                "height",
                LegendPainter.HEIGHT,
                "viewBox",
                "0 0 " + SvgWriter.number(width) + " " + SvgWriter.number(LegendPainter.HEIGHT),
                "role",
                "img",
                "font-family",
                Typeface.FAMILY,
                "text-rendering",
                "geometricPrecision");
        svg.open("title").words(name).close();
        painter.accept(new Pen(svg, theme, lettering, false));
        svg.close();
        return svg.written();
    }

    /**
     * The page around a drawing.
     *
     * @param left where the drawing begins
     * @param drawn the height of the drawing with its margins
     */
    private record Sheet(double width, double height, double left, double drawn, List<LegendItem> legend) {
        static Sheet of(Layout layout, boolean sheet) {
            List<LegendItem> legend = sheet ? LegendItem.of(layout.drawing()) : List.of();
            double own = layout.bounds().width() + 2 * MARGIN;
            double width = Math.ceil(
                    sheet
                            ? Math.max(
                                    own,
                                    LegendPainter.width(legend, Density.EASY)
                                            + TitleBlockPainter.width(
                                                    layout.drawing().title()))
                            : own);
            double drawn = Math.ceil(layout.bounds().height()
                    + 2 * MARGIN
                    + NOTE * layout.notes().size());
            return new Sheet(
                    width,
                    drawn + (sheet ? LegendPainter.HEIGHT : 0),
                    (width - layout.bounds().width()) / 2,
                    drawn,
                    legend);
        }

        void notes(Pen pen, List<String> notes) {
            double y = drawn - MARGIN / 2 - NOTE * (notes.size() - 1);
            for (String note : notes) {
                pen.words(TextRun.start(note, TextStyle.BODY, MARGIN, y));
                y += NOTE;
            }
        }

        void paint(Pen pen, Drawing drawing) {
            pen.svg().open("g", "class", "sheet");
            double used = LegendPainter.width(legend, Density.EASY);
            TitleBlockPainter.paint(
                    pen,
                    drawing.title(),
                    Box.between(
                            Math.max(used, width - 2 * TitleBlockPainter.width(drawing.title())),
                            drawn,
                            width,
                            height));
            LegendPainter.paint(pen, legend, drawn, Density.EASY);
            pen.rule(Palette.INK, 1, new Point(0, drawn), new Point(width, drawn));
            pen.svg().close();
        }
    }
}
