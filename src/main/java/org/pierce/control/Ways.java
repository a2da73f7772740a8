package org.pierce.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Domains;

/** The shortest ways down from one apex: control before prevention, certain before possible, then the fewest steps. */
final class Ways {

    private final List<ControlEdge> edges;
    private final Map<String, List<ControlEdge>> surely;
    private final Map<String, List<ControlEdge>> perhaps;

    /**
     * @param edges in a fixed order, which decides between equals
     * @param apex where to begin
     * @param practicing the entity that practices: nothing is followed beyond it
     */
    Ways(List<ControlEdge> edges, Collection<String> apex, String practicing) {
        this.edges = edges;
        surely = search(apex, practicing, Certainty.CERTAIN);
        perhaps = search(apex, practicing, Certainty.POSSIBLE);
    }

    /** The edges of the best way to a target; a covering domain leads there too. */
    Optional<List<ControlEdge>> best(Target target) {
        for (var strength : Strength.values()) {
            for (var certainty : Certainty.values()) {
                var found = last(target, strength, certainty);
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private @Nullable List<ControlEdge> last(Target target, Strength strength, Certainty certainty) {
        var ways = certainty == Certainty.CERTAIN ? surely : perhaps;
        List<ControlEdge> best = null;
        for (var edge : edges) {
            var way = ways.get(edge.controller());
            if (way != null
                    && edge.strength() == strength
                    && edge.certainty().compareTo(certainty) <= 0
                    && leadsTo(edge.target(), target)
                    && (best == null || way.size() + 1 < best.size())) {
                best = new ArrayList<>(way);
                best.add(edge);
            }
        }
        return best;
    }

    private static boolean leadsTo(Target end, Target target) {
        if (end instanceof Target.InDomain(String of, String over)
                && target instanceof Target.InDomain(String practice, String domain)) {
            var tree = Domains.standard();
            return of.equals(practice) && tree.covered(tree.get(over)).contains(tree.get(domain));
        }
        return end.equals(target);
    }

    private Map<String, List<ControlEdge>> search(Collection<String> apex, String practicing, Certainty certainty) {
        var next = new HashMap<String, List<ControlEdge>>();
        edges.stream()
                .filter(edge ->
                        edge.strength() == Strength.CONTROL && edge.certainty().compareTo(certainty) <= 0)
                .forEach(edge -> next.computeIfAbsent(edge.controller(), unseen -> new ArrayList<>())
                        .add(edge));
        var ways = new LinkedHashMap<String, List<ControlEdge>>();
        var open = new ArrayDeque<String>(apex);
        apex.forEach(party -> ways.put(party, List.of()));
        while (!open.isEmpty()) {
            var party = open.remove();
            for (var edge : next.getOrDefault(party, List.of())) {
                if (edge.target() instanceof Target.Whole(String entity)
                        && !entity.equals(practicing)
                        && !ways.containsKey(entity)) {
                    var way = new ArrayList<>(ways.getOrDefault(party, List.of()));
                    way.add(edge);
                    ways.put(entity, way);
                    open.add(entity);
                }
            }
        }
        return ways;
    }
}
