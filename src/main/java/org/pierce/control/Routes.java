package org.pierce.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The best ways from one party down to another along derived edges: certain before possible, control before prevention,
 * then the fewest steps. No way passes a party twice. Each way begun is judged by what it costs with the best end that it can have
 * (Hart, Nilsson and Raphael 1968), so that ways which are not told are hardly begun, however many there are.
 */
final class Routes {

    /** So many ways begun are enough: a structure with more between two parties is not read path by path. */
    private static final int BEGUN = 50_000;

    private final Map<String, List<ControlEdge>> from = new HashMap<>();
    private final Set<Target> ends;
    private final Remaining remaining;

    /**
     * @param edges in a fixed order, which decides between equals
     * @param ends where a way may end
     */
    Routes(Collection<ControlEdge> edges, Set<Target> ends) {
        this.ends = ends;
        edges.forEach(edge -> from.computeIfAbsent(edge.controller(), unseen -> new ArrayList<>())
                .add(edge));
        remaining = new Remaining(edges, ends);
    }

    /**
     * A way begun, or one that has ended.
     *
     * @param cost of its steps
     * @param atLeast cost with the best end that it can have
     * @param ids of its edges, which decide between equals
     */
    private record Way(
            List<ControlEdge> edges, Remaining.Cost cost, Remaining.Cost atLeast, String ids, Set<String> passed) {

        Way with(ControlEdge edge, Remaining.Cost rest) {
            var longer = new ArrayList<>(edges);
            longer.add(edge);
            var further = new HashSet<>(passed);
            if (edge.target() instanceof Target.Whole(String entity)) {
                further.add(entity);
            }
            var sum = cost.plus(Remaining.Cost.of(edge));
            return new Way(longer, sum, sum.plus(rest), edges.isEmpty() ? edge.id() : ids + " " + edge.id(), further);
        }
    }

    /** At most so many ways, the best first, no two through the same parties to the same end. */
    List<List<ControlEdge>> best(String start, int most) {
        var found = new ArrayList<List<ControlEdge>>();
        var told = new HashSet<List<Object>>();
        var open = new PriorityQueue<>(Comparator.comparing(Way::atLeast).thenComparing(Way::ids));
        remaining
                .from(start)
                .ifPresent(cost -> open.add(new Way(List.of(), Remaining.Cost.NOTHING, cost, "", Set.of(start))));
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
                rest(edge, way).ifPresent(cost -> open.add(way.with(edge, cost)));
            }
        }
        return found;
    }

    /** What a way costs at least beyond an edge; empty where it cannot go on there. */
    private Optional<Remaining.Cost> rest(ControlEdge edge, Way way) {
        if (ends.contains(edge.target())) {
            return Optional.of(Remaining.Cost.NOTHING);
        }
        boolean goesOn = edge.strength() == Strength.CONTROL
                && edge.target() instanceof Target.Whole(String entity)
                && !way.passed().contains(entity);
        return goesOn ? remaining.from(((Target.Whole) edge.target()).entity()) : Optional.empty();
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
