package org.pierce.chart;

import java.util.List;

/**
 * What another program made of the parties and lines of a drawing.
 *
 * @param width of all that is drawn, in any unit
 * @param height in the same unit
 * @param lines the corners of each line
 */
record DrawnByPeer(double width, double height, List<List<Point>> lines) {
    double ratio() {
        return width / height;
    }

    int crossings() {
        return Crossings.among(lines);
    }
}
