package org.pierce.chart;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lays out a drawing: the hierarchy first, then line by line through the lanes that are left. Where lines cross, other ways are tried, and the one
 * with the fewest crossings is taken.
 */
final class Routing {
    /** How much longer than at first a way may be that goes around another line instead of through it. */
    private static final double[] CAUTION = {1, 2, 4, 8};

    /** With so many lines through the lanes other ways take too long. */
    private static final int MANY = 60;

    private final Drawing drawing;
    private final Map<String, PlacedParty> parties = new LinkedHashMap<>();
    private final Map<String, PlacedLine> hierarchy = new LinkedHashMap<>();

    Routing(Drawing drawing) {
        this.drawing = drawing;
        Map<String, Frame> frames = new LinkedHashMap<>();
        drawing.parties().forEach(party -> frames.put(party.id(), Frame.of(party, Lanes.between(drawing, party.id()))));
        Backbone backbone = Arrangement.of(drawing, frames);
        drawing.parties()
                .forEach(party -> parties.put(
                        party.id(),
                        new PlacedParty(
                                party, Placed.in(frames, party.id()), Placed.in(backbone.boxes(), party.id()))));
        drawing.lines().stream()
                .filter(line -> backbone.routes().containsKey(line.id()))
                .map(line -> Hierarchy.placed(line, backbone, parties))
                .forEach(line -> hierarchy.put(line.line().id(), line));
    }

    Layout layout() {
        Layout best = new Attempt(drawing, parties, hierarchy, CAUTION[0]).layout();
        boolean many = drawing.lines().size() - hierarchy.size() > MANY;
        for (int at = 1; at < CAUTION.length && !many && Tangle.of(best) > 0; at++) {
            Layout other = new Attempt(drawing, parties, hierarchy, CAUTION[at]).layout();
            best = ORDER.compare(other, best) < 0 ? other : best;
        }
        return best;
    }

    /** Words at their line are worth a crossing. */
    private static final Comparator<Layout> ORDER =
            Comparator.comparingInt(layout -> Tangle.of(layout) + layout.notes().size());
}
