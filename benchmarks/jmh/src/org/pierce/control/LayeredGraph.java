package org.pierce.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Period;

/**
 * A dense layered graph: each party is controlled by three of the layer above, twelve layers deep, so that half a million paths of one
 * length lead down to each.
 *
 * @param width parties in each layer
 */
record LayeredGraph(int width, List<ControlEdge> edges) {

    static final int LAYERS = 12;

    /**
     * Draws one.
     *
     * @param possible how many percent of the edges are possible only; the others are certain
     */
    static LayeredGraph draw(Random random, int width, int possible) {
        var drawn = new ArrayList<ControlEdge>();
        for (int layer = 1; layer <= LAYERS; layer++) {
            for (int party = 0; party < width; party++) {
                int first = random.nextInt(width);
                for (int owner = 0; owner < 3; owner++) {
                    boolean isPossible = possible > 0 && random.nextInt(100) < possible;
                    drawn.add(edge(
                            name(layer - 1, (first + owner) % width),
                            name(layer, party),
                            isPossible ? Certainty.POSSIBLE : Certainty.CERTAIN));
                }
            }
        }
        return new LayeredGraph(width, drawn);
    }

    static String name(int layer, int party) {
        return "layer-" + layer + "-party-" + party;
    }

    private static ControlEdge edge(String from, String to, Certainty certainty) {
        return new ControlEdge(
                from + " " + to,
                from,
                new Target.Whole(to),
                Channel.VOTES,
                Strength.CONTROL,
                Period.EVER,
                Period.OPEN,
                OnRecord.PAPER,
                certainty,
                false,
                List.of(from + " " + to),
                List.of(from),
                null);
    }
}
