package org.pierce.chart;

/** How words get onto the page: as text for people and screen readers, or as outlines for pixels. */
interface Lettering {
    /** Writes words in the color of a role. */
    void write(Pen pen, TextRun run, Palette role, boolean halo);

    /** Text that stays text: it can be read, searched and copied. */
    Lettering LIVE = (pen, run, role, halo) -> {
        TextStyle style = run.style();
        String css = (style.css() + (halo ? " halo" : "")).strip();
        pen.svg()
                .open(
                        "text",
                        "class",
                        css,
                        "x",
                        run.at().x(),
                        "y",
                        run.at().y(),
                        "text-anchor",
                        run.anchor() == TextRun.Anchor.START ? "" : run.anchor().svg(),
                        "font-size",
                        style.size(),
                        "font-weight",
                        style.face() == Typeface.REGULAR ? "" : style.face().weight(),
                        "fill",
                        pen.color(role),
                        "stroke",
                        halo ? pen.color(Palette.SURFACE) : "",
                        "stroke-width",
                        halo ? "5" : "",
                        "stroke-linejoin",
                        halo ? "round" : "",
                        "paint-order",
                        halo ? "stroke" : "")
                .words(run.text())
                .close();
    };
}
