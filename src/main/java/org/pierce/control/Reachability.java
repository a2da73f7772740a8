package org.pierce.control;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Who is known to control whom as a whole on one day: certain edges, traversed. */
final class Reachability {

    private final Map<String, List<String>> below = new HashMap<>();
    private final Map<String, List<String>> above = new HashMap<>();

    Reachability(Collection<ControlEdge> edges, LocalDate day, Predicate<ControlEdge> counts) {
        for (var edge : edges) {
            boolean known = edge.certainty() == Certainty.CERTAIN && edge.strength() == Strength.CONTROL;
            if (known
                    && edge.holdsOn(day)
                    && counts.test(edge)
                    && edge.target() instanceof Target.Whole(String entity)) {
                below.computeIfAbsent(edge.controller(), unseen -> new ArrayList<>())
                        .add(entity);
                above.computeIfAbsent(entity, unseen -> new ArrayList<>()).add(edge.controller());
            }
        }
    }

    Set<String> controllersOf(String party) {
        return from(party, above);
    }

    Set<String> controlledBy(String party) {
        return from(party, below);
    }

    private static Set<String> from(String party, Map<String, List<String>> next) {
        var seen = new LinkedHashSet<String>();
        var open = new ArrayDeque<String>(List.of(party));
        while (!open.isEmpty()) {
            for (var other : next.getOrDefault(open.remove(), List.of())) {
                if (!other.equals(party) && seen.add(other)) {
                    open.add(other);
                }
            }
        }
        return seen;
    }
}
