package org.pierce.control;

import java.util.List;

/** All edges that follow from the facts of one snapshot alone, without any law, on every date. */
public record Derivation(List<ControlEdge> control, List<InfluenceEdge> influence) {

    public Derivation {
        control = List.copyOf(control);
        influence = List.copyOf(influence);
    }
}
