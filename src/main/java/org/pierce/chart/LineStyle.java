package org.pierce.chart;

/**
 * How a kind of line is drawn: the one table that the renderers, the legend and the style sheet of the pages share.
 *
 * @param css the class of the stroke
 * @param color its role in the palette
 * @param width in pixels
 * @param dash as SVG writes it; empty for a solid line
 * @param round true for round caps, which make dots of short dashes
 * @param arrow the end at what is controlled, paid or reported to
 */
record LineStyle(String css, Palette color, double width, String dash, boolean round, Arrow arrow) {
    /** The ends of lines. */
    enum Arrow {
        NONE,
        OPEN_DOT,
        OPEN,
        FILLED
    }

    /** The pale core that makes a double line of the money line. */
    static final LineStyle MONEY_CORE = new LineStyle("money-in", Palette.SURFACE, 1.75, "", false, Arrow.NONE);

    /** What a trial switched off, whatever it was: faint, in long dashes, without an end. */
    static final LineStyle GHOST = new LineStyle("ghost", Palette.RULE_2, 1, "9 6", false, Arrow.NONE);

    static LineStyle of(LineKind kind) {
        return switch (kind) {
            case CONTROL -> new LineStyle("hot", Palette.PATH, 3.5, "", false, Arrow.FILLED);
            case EQUITY -> new LineStyle("equity", Palette.INK, 1.5, "", false, Arrow.NONE);
            case OFFICE -> new LineStyle("office", Palette.INK, 1, "", false, Arrow.OPEN_DOT);
            case CONTRACT -> new LineStyle("contract", Palette.CONTRACT, 1.5, "7 4", false, Arrow.NONE);
            case MONEY -> new LineStyle("money", Palette.MONEY, 4.5, "", false, Arrow.FILLED);
            case CLINICAL -> new LineStyle("clin", Palette.LICENSED, 2, ".1 5", true, Arrow.OPEN);
            case ADMINISTRATIVE -> new LineStyle("adm", Palette.INK_3, 1, "2 3", false, Arrow.OPEN);
        };
    }
}
