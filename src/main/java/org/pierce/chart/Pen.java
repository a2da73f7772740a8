package org.pierce.chart;

import java.util.List;

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
