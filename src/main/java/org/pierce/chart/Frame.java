package org.pierce.chart;

import java.util.List;

/**
 * A shape sized around its words, at the origin.
 *
 * @param mark the center of the status mark
 * @param rows the protected domains of the practice in focus
 * @param rules the heights of the lines across the practice's box
 * @param header the height of the part above the first rule; the whole height where there is none
 */
record Frame(
        double width,
        double height,
        List<TextRun> runs,
        Point mark,
        List<FrameRow> rows,
        List<Double> rules,
        double header) {
    /** One protected domain: the box that is lit when a path ends here. */
    record FrameRow(DomainRow row, Box box) {}

    static Frame of(double width, double height, List<TextRun> runs, Point mark) {
        return new Frame(width, height, runs, mark, List.of(), List.of(), height);
    }

    /**
     * Sizes the shape of a party.
     *
     * @param lanes how many lines arrive at its sides; a box grows to hold them 26 pixels apart
     */
    static Frame of(DrawnParty party, int lanes) {
        double least = lanes < 2 ? 0 : lanes * Lane.PITCH;
        if (!party.rows().isEmpty()) {
            return PracticeFrame.of(party, least);
        }
        return switch (party.form()) {
            case INDIVIDUAL, GROUP, UNDISCLOSED -> Frames.oval(party);
            case CORPORATION, LLC -> Frames.box(party, 0, least);
            case PROFESSIONAL -> Frames.box(party, 4, least);
            case PARTNERSHIP -> Frames.triangle(party);
            case TRUST -> Frames.pentagon(party);
        };
    }
}
