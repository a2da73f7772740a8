package org.pierce.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The best ways from one party down to another along derived edges: certain before possible, control before prevention,
 * then the fewest steps. No way passes a party twice.
 */
final class Routes {

    /** So many ways begun are enough: a structure with more between two parties is not read path by path. */
    private static final int BEGUN = 50_000;

    private final Map<String, List<ControlEdge>> from = new HashMap<>();
    private final Map<String, Set<String>> above = new HashMap<>();
    private final Set<Target> ends;

    /**
     * @param edges in a fixed order, which decides between equals
     * @param ends where a way may end
     */
    Routes(Collection<ControlEdge> edges, Set<Target> ends) {
        this.ends = ends;
        edges.forEach(edge -> {
            from.computeIfAbsent(edge.controller(), unseen -> new ArrayList<>()).add(edge);
            if (edge.target() instanceof Target.Whole(String entity)) {
                above.computeIfAbsent(entity, unseen -> new HashSet<>()).add(edge.controller());
            }
        });
    }

    private record Way(List<ControlEdge> edges, long weaknesses, Set<String> passed) {

        Way with(ControlEdge edge) {
            var longer = new ArrayList<>(edges);
            longer.add(edge);
            var further = new HashSet<>(passed);
            if (edge.target() instanceof Target.Whole(String entity)) {
                further.add(entity);
            }
            return new Way(longer, weaknesses + weakness(edge), further);
        }

        private static long weakness(ControlEdge edge) {
            return (edge.certainty() == Certainty.POSSIBLE ? 1 : 0) + (edge.strength() == Strength.NEGATIVE ? 1 : 0);
        }
    }

    /** At most so many ways, the best first, no two through the same parties to the same end. */
    List<List<ControlEdge>> best(String start, int most) {
        var leading = leading();
        var found = new ArrayList<List<ControlEdge>>();
        var told = new HashSet<List<Object>>();
        var open = new PriorityQueue<Way>(Comparator.comparingLong(Way::weaknesses)
                .thenComparing(way -> way.edges().size())
                .thenComparing(way -> String.join(
                        " ", way.edges().stream().map(ControlEdge::id).toList())));
        open.add(new Way(List.of(), 0, Set.of(start)));
        for (int begun = 0; begun < BEGUN && !open.isEmpty() && found.size() < most; begun++) {
            var way = open.remove();
            if (!way.edges().isEmpty() && ends.contains(way.edges().getLast().target())) {
                if (told.add(through(way))) {
                    found.add(way.edges());
                }
                continue;
            }
            var at = way.edges().isEmpty()
                    ? start
                    : ((Target.Whole) way.edges().getLast().target()).entity();
            for (var edge : from.getOrDefault(at, List.of())) {
                if (goesOn(edge, way, leading)) {
                    open.add(way.with(edge));
                }
            }
        }
        return found;
    }

    private boolean goesOn(ControlEdge edge, Way way, Set<String> leading) {
        if (ends.contains(edge.target())) {
            return true;
        }
        // What only prevents gives no hold on what lies below.
        return edge.strength() == Strength.CONTROL
                && edge.target() instanceof Target.Whole(String entity)
                && leading.contains(entity)
                && !way.passed().contains(entity);
    }

    /** The parties from which an end can be reached at all. */
    private Set<String> leading() {
        var leading = new HashSet<String>();
        var open = new ArrayList<String>();
        from.values().stream()
                .flatMap(List::stream)
                .filter(edge -> ends.contains(edge.target()))
                .forEach(edge -> open.add(edge.controller()));
        while (!open.isEmpty()) {
            var party = open.removeLast();
            if (leading.add(party)) {
                open.addAll(above.getOrDefault(party, Set.of()));
            }
        }
        return leading;
    }

    private static List<Object> through(Way way) {
        var through = new ArrayList<>();
        way.edges().forEach(edge -> {
            through.add(edge.controller());
            through.add(edge.agent() == null ? "" : edge.agent());
        });
        through.add(way.edges().getLast().target());
        return through;
    }
}
