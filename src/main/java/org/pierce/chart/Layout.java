package org.pierce.chart;

import java.util.List;

/**
 * A drawing with all its places.
 *
 * @param bounds what is drawn, labels included, without a margin
 * @param notes labels for which there was no room, by the letter that stands at their line
 */
record Layout(Drawing drawing, List<PlacedParty> parties, List<PlacedLine> lines, Box bounds, List<String> notes) {
    /** The same drawing always gets the same layout. */
    static Layout of(Drawing drawing) {
        return new Routing(drawing).layout();
    }
}
