package org.pierce.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * Draws strokes, fills and words in resolved colors; the classes beside them let a page replace the colors by variables.
 *
 * @param dim true for what the lit path pushes back
 */
record Pen(SvgWriter svg, Palette.Theme theme, Lettering lettering, boolean dim) {
    Pen dimmed(boolean pushedBack) {
        return new Pen(svg, theme, lettering, pushedBack);
    }

    String color(Palette role) {
        return (dim ? role.dim() : role).hex(theme);
    }

    /** A stroked path without a fill. */
    void stroke(LineStyle style, String path) {
        svg.leaf(
                "path",
                "class",
                style.css(),
                "d",
                path,
                "fill",
                "none",
                "stroke",
                color(style.color()),
                "stroke-width",
                style.width(),
                "stroke-dasharray",
                style.dash(),
                "stroke-linecap",
                style.round() ? "round" : "");
    }

    /** A rectangle; the paint is attributes, names and values in turn. */
    void rectangle(String css, Box box, Object... paint) {
        shape("rect", css, box.attributes(), List.of(paint));
    }

    /** A circle; the paint is attributes, names and values in turn. */
    void circle(String css, Point center, double radius, Object... paint) {
        shape("circle", css, List.of("cx", center.x(), "cy", center.y(), "r", radius), List.of(paint));
    }

    /** Any element without content; its place and its paint are attributes, names and values in turn. */
    void shape(String element, String css, List<Object> place, List<Object> paint) {
        svg.leaf(
                element,
                Stream.of(List.<Object>of("class", css), place, paint)
                        .flatMap(List::stream)
                        .toArray());
    }

    void fill(String css, Palette role, String path) {
        svg.leaf("path", "class", css, "d", path, "fill", color(role));
    }

    void rule(Palette role, double width, Point from, Point to) {
        svg.leaf(
                "path",
                "class",
                "rule-" + role.token(),
                "d",
                path(List.of(from, to)),
                "fill",
                "none",
                "stroke",
                color(role),
                "stroke-width",
                width);
    }

    void words(TextRun run) {
        lettering.write(this, run, run.style().color(), false);
    }

    void words(TextRun run, Palette role) {
        lettering.write(this, run, role, false);
    }

    /** Words with a halo of the surface, so that a line under them does not disturb them. */
    void haloed(TextRun run) {
        lettering.write(this, run, run.style().color(), true);
    }

    static String path(List<Point> points) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? "M" : "L").append(at(point));
        }
        return path.toString();
    }

    static String at(Point point) {
        return SvgWriter.number(point.x()) + " " + SvgWriter.number(point.y());
    }
}
