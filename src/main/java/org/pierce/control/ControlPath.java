package org.pierce.control;

import java.util.List;
import org.pierce.structure.OnRecord;

/**
 * A way from an apex down derived edges to a protected target of a practice.
 *
 * @param practice id of the practice
 * @param target its entity as a whole, or one of its domains
 * @param apex the party at the top, or the group of parties that control each other
 * @param edges the edges in order, from the apex to the target; empty where the apex is itself the target's decider of record
 * @param record practice where any step rests on practice only, else paper
 * @param certainty certain only where every step is
 * @param assumed true where any step needs an assumed fact
 */
public record ControlPath(
        String practice,
        Target target,
        List<String> apex,
        List<ControlEdge> edges,
        OnRecord record,
        Certainty certainty,
        boolean assumed) {

    public ControlPath {
        apex = List.copyOf(apex);
        edges = List.copyOf(edges);
    }

    /** The same path, of another certainty than its edges alone have. */
    public ControlPath with(Certainty other) {
        return new ControlPath(practice, target, apex, edges, record, other, assumed);
    }

    /** The parties from the apex down to the last controller. */
    public List<String> parties() {
        return edges.stream().map(ControlEdge::controller).distinct().toList();
    }

    /** All facts that it rests on, without repetition. */
    public List<String> facts() {
        return edges.stream().flatMap(edge -> edge.basis().stream()).distinct().toList();
    }
}
