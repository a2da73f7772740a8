package org.pierce.chart;

/** The distances that give a chart its calm. */
final class Lane {
    /** Between parallel lines, in pixels. */
    static final double PITCH = 26;

    /** From the top of a box to the first lane at its sides. */
    static final double FIRST = 16;

    /** Between a line and its label. */
    static final double LABEL_GAP = 11;

    /** How near a line may pass a shape that it does not touch. */
    static final double CLEARANCE = 10;

    private Lane() {}
}
