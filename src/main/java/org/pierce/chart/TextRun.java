package org.pierce.chart;

/**
 * Words at a place.
 *
 * @param at the baseline, at the anchor
 */
record TextRun(String text, TextStyle style, Point at, Anchor anchor) {
    /** Which end of the words stands at the place. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String svg;

        Anchor(String svg) {
            this.svg = svg;
        }

        String svg() {
            return svg;
        }
    }

    static TextRun middle(String text, TextStyle style, double x, double y) {
        return new TextRun(text, style, new Point(x, y), Anchor.MIDDLE);
    }

    static TextRun start(String text, TextStyle style, double x, double y) {
        return new TextRun(text, style, new Point(x, y), Anchor.START);
    }

    static TextRun end(String text, TextStyle style, double x, double y) {
        return new TextRun(text, style, new Point(x, y), Anchor.END);
    }

    TextRun moved(double dx, double dy) {
        return new TextRun(text, style, at.plus(dx, dy), anchor);
    }

    /** The x at which the words begin. */
    double left() {
        double width = style.width(text);
        return switch (anchor) {
            case START -> at.x();
            case MIDDLE -> at.x() - width / 2;
            case END -> at.x() - width;
        };
    }

    Box box() {
        return new Box(left(), at.y() - 0.78 * style.size(), style.width(text), style.size());
    }
}
