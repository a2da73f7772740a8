package org.pierce.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/** What a way from each party to an end costs at least: weak steps first, then steps (Dijkstra 1959, from the ends up). */
final class Remaining {

    /**
     * @param weaknesses how many weaknesses its steps have together
     * @param steps how many steps it has
     */
    record Cost(int weaknesses, int steps) implements Comparable<Cost> {

        static final Cost NOTHING = new Cost(0, 0);

        private static final Comparator<Cost> ORDER =
                Comparator.comparingInt(Cost::weaknesses).thenComparingInt(Cost::steps);

        Cost plus(Cost other) {
            return new Cost(weaknesses + other.weaknesses, steps + other.steps);
        }

        /** What one step costs. */
        static Cost of(ControlEdge edge) {
            int weaknesses =
                    (edge.certainty() == Certainty.POSSIBLE ? 1 : 0) + (edge.strength() == Strength.NEGATIVE ? 1 : 0);
            return new Cost(weaknesses, 1);
        }

        @Override
        public int compareTo(Cost other) {
            return ORDER.compare(this, other);
        }
    }

    private record Reached(String party, Cost cost) {}

    private final Map<String, Cost> least = new HashMap<>();

    Remaining(Collection<ControlEdge> edges, Set<Target> ends) {
        var into = new HashMap<String, List<ControlEdge>>();
        var open = new PriorityQueue<>(Comparator.comparing(Reached::cost).thenComparing(Reached::party));
        for (var edge : edges) {
            if (ends.contains(edge.target())) {
                open.add(new Reached(edge.controller(), Cost.of(edge)));
            } else if (edge.strength() == Strength.CONTROL && edge.target() instanceof Target.Whole(String entity)) {
                // what only prevents gives no hold on what lies below
                into.computeIfAbsent(entity, unseen -> new ArrayList<>()).add(edge);
            }
        }
        while (!open.isEmpty()) {
            var reached = open.remove();
            if (least.putIfAbsent(reached.party(), reached.cost()) == null) {
                into.getOrDefault(reached.party(), List.of()).stream()
                        .filter(edge -> !least.containsKey(edge.controller()))
                        .forEach(edge -> open.add(
                                new Reached(edge.controller(), reached.cost().plus(Cost.of(edge)))));
            }
        }
    }

    /** The cost from a party on; empty where no way leads from it to an end. */
    Optional<Cost> from(String party) {
        return Optional.ofNullable(least.get(party));
    }
}
