package org.pierce.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Edges of one interval after the other. What leads into a target depends on the blocks of the target and of all from which it
 * can be reached; where none of them changed, the edges of the interval before still stand.
 */
final class EdgesOverTime {

    private final ControlKernel kernel;
    private Map<Node, List<Block>> before = Map.of();
    private Map<Target, List<DayEdge>> edges = new LinkedHashMap<>();

    EdgesOverTime(ControlKernel kernel) {
        this.kernel = kernel;
    }

    /** The edges of the next interval. */
    List<DayEdge> next(List<Block> blocks) {
        var now = new LinkedHashMap<Node, List<Block>>();
        blocks.forEach(block ->
                now.computeIfAbsent(block.target(), unseen -> new ArrayList<>()).add(block));
        var dirty = dirty(now);
        if (!dirty.isEmpty()) {
            var cone = cone(dirty, now);
            var solved = SolvedEdges.of(
                    blocks.stream()
                            .filter(block -> cone.contains(block.target()))
                            .toList(),
                    kernel);
            dirty.forEach(node -> target(node).forEach(edges::remove));
            var fresh = dirty.stream().flatMap(node -> target(node).stream()).collect(Collectors.toSet());
            solved.stream().filter(edge -> fresh.contains(edge.target())).forEach(edge -> edges.computeIfAbsent(
                            edge.target(), unseen -> new ArrayList<>())
                    .add(edge));
        }
        before = now;
        return edges.values().stream().flatMap(List::stream).toList();
    }

    /** Targets whose blocks changed, and all that can be reached from them. */
    private Set<Node> dirty(Map<Node, List<Block>> now) {
        var changed = new HashSet<Node>();
        now.forEach((target, blocks) -> {
            if (!blocks.equals(before.get(target))) {
                changed.add(target);
            }
        });
        before.keySet().stream().filter(target -> !now.containsKey(target)).forEach(changed::add);
        var next = new HashMap<Node, Set<Node>>();
        now.forEach((target, blocks) -> blocks.forEach(block -> block.entries()
                .forEach(entry -> next.computeIfAbsent(entry.holder(), unseen -> new HashSet<>())
                        .add(target))));
        return closed(changed, node -> next.getOrDefault(node, Set.of()));
    }

    /** The targets and all from which they can be reached. */
    private static Set<Node> cone(Set<Node> targets, Map<Node, List<Block>> now) {
        return closed(targets, node -> now.getOrDefault(node, List.of()).stream()
                .flatMap(block -> block.entries().stream())
                .map(Entry::holder)
                .toList());
    }

    private static Set<Node> closed(Set<Node> from, java.util.function.Function<Node, Collection<Node>> next) {
        var closed = new HashSet<>(from);
        var open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (var node : next.apply(open.remove())) {
                if (closed.add(node)) {
                    open.add(node);
                }
            }
        }
        return closed;
    }

    private static List<Target> target(Node node) {
        return switch (node) {
            case Node.Holder holder -> List.of(new Target.Whole(holder.party()));
            case Node.Decision decision -> List.of(new Target.InDomain(decision.practice(), decision.domain()));
            case Node.Hand hand -> List.of();
        };
    }
}
