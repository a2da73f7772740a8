package org.pierce.control;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.OnRecord;

/** A derived edge as it stands on one day; equal ones on adjoining days are one edge. */
record DayEdge(
        String controller,
        Target target,
        Channel channel,
        Strength strength,
        OnRecord record,
        Certainty certainty,
        boolean assumed,
        List<String> basis,
        List<String> voters,
        @Nullable String agent) {

    DayEdge {
        basis = List.copyOf(basis);
        voters = List.copyOf(voters);
    }

    static DayEdge of(Hold hold) {
        return new DayEdge(
                hold.holder(),
                hold.target(),
                hold.channel(),
                Strength.NEGATIVE,
                hold.record(),
                hold.certainty(),
                hold.assumed(),
                hold.facts().stream().sorted().distinct().toList(),
                hold.voters(),
                hold.agent());
    }
}
