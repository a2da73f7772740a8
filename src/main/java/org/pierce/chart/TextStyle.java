package org.pierce.chart;

/** The few ways in which words are set in a chart. */
enum TextStyle {
    NAME("name", Typeface.SEMIBOLD, 12.5, Palette.INK),
    BODY("", Typeface.REGULAR, 11, Palette.INK_2),
    STRONG("b", Typeface.SEMIBOLD, 11, Palette.INK),
    STOP("stop", Typeface.SEMIBOLD, 12, Palette.INK),
    QUIET("q", Typeface.REGULAR, 11, Palette.INK_3),
    MARK("mark", Typeface.BOLD, 9.5, Palette.SURFACE),
    HOP("hop", Typeface.BOLD, 12, Palette.ON_PATH);

    private final String css;
    private final Typeface face;
    private final double size;
    private final Palette color;

    TextStyle(String css, Typeface face, double size, Palette color) {
        this.css = css;
        this.face = face;
        this.size = size;
        this.color = color;
    }

    String css() {
        return css;
    }

    Typeface face() {
        return face;
    }

    double size() {
        return size;
    }

    Palette color() {
        return color;
    }

    double width(String text) {
        return face.width(text, size);
    }
}
