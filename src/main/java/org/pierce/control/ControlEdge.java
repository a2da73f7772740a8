package org.pierce.control;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.OnRecord;

/**
 * A party controls its immediate target on every day of a period. Reach is traversed, never stored.
 *
 * @param id stable hash of controller, target, channel, record, certainty, basis and first day
 * @param controller id of the party; an entity where a person decides acting for it
 * @param target an entity, or a domain of a practice
 * @param channel by what means
 * @param strength control, or only prevention
 * @param since first day; {@link org.pierce.structure.Period#EVER} where undated
 * @param until last day; {@link org.pierce.structure.Period#OPEN} where not known to have ended
 * @param record of the facts that make the last step
 * @param certainty certain or only possible
 * @param assumed true where every derivation needs an assumed fact
 * @param basis ids of a minimal set of facts that makes the edge
 * @param voters the parties whose holdings make the majority together, the controller first; only itself where alone
 * @param agent the natural person who acts for the controller in this step, where one does
 */
public record ControlEdge(
        String id,
        String controller,
        Target target,
        Channel channel,
        Strength strength,
        LocalDate since,
        LocalDate until,
        OnRecord record,
        Certainty certainty,
        boolean assumed,
        List<String> basis,
        List<String> voters,
        @Nullable String agent) {

    public ControlEdge {
        basis = List.copyOf(basis);
        voters = List.copyOf(voters);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(until);
    }
}
