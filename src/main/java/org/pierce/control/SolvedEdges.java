package org.pierce.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.pierce.structure.OnRecord;

/** Certain edges of some blocks, and those that are only possible; of one kind the surest, then the one that rests on least. */
final class SolvedEdges {

    private record Kind(String controller, Target target, Channel channel, OnRecord record) {}

    private SolvedEdges() {}

    static List<DayEdge> of(List<Block> blocks, ControlKernel kernel) {
        var all = new ArrayList<DayEdge>();
        var wins = addAll(Certainty.CERTAIN, blocks, kernel, Set.of(), all);
        addAll(Certainty.POSSIBLE, blocks, kernel, wins, all);
        all.sort(Comparator.comparing(DayEdge::certainty)
                .thenComparing(DayEdge::assumed)
                .thenComparing(edge -> edge.basis().size())
                .thenComparing(edge -> String.join(" ", edge.basis())));
        var best = new LinkedHashMap<Kind, DayEdge>();
        all.forEach(edge ->
                best.putIfAbsent(new Kind(edge.controller(), edge.target(), edge.channel(), edge.record()), edge));
        best.values().removeIf(edge -> edge.channel() == Channel.APPOINTMENT && isOfficeToo(edge, best));
        return List.copyOf(best.values());
    }

    /** One level after the other, so that only one has to be held at a time: at a million parties each takes a gigabyte. */
    private static Set<ImmediateEdges.Win> addAll(
            Certainty level,
            List<Block> blocks,
            ControlKernel kernel,
            Set<ImmediateEdges.Win> told,
            List<DayEdge> edges) {
        var immediate = new ImmediateEdges(ControlProblem.of(blocks, level), level, kernel);
        edges.addAll(immediate.list(told));
        return level == Certainty.CERTAIN ? immediate.wins() : Set.of();
    }

    // somebody who sits in a majority of the seats and fills nobody else's controls by office only
    private static boolean isOfficeToo(DayEdge edge, LinkedHashMap<Kind, DayEdge> edges) {
        var office = edges.get(new Kind(edge.controller(), edge.target(), Channel.OFFICE, edge.record()));
        return office != null
                && office.basis().equals(edge.basis())
                && office.certainty().compareTo(edge.certainty()) <= 0;
    }
}
