package org.pierce.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pierce.control.StakeTrial;
import org.pierce.structure.Figures;
import org.pierce.structure.Structure;

/** Tells what would be otherwise if one stake were of another size, in a few sentences. */
public final class TrialTeller {

    private final Structure structure;

    public TrialTeller(Structure structure) {
        this.structure = structure;
    }

    /** What changes in control first; then whose share the entity would be. */
    public List<String> tell(StakeTrial trial) {
        var told = new ArrayList<String>();
        trial.gains().forEach(change -> told.add(changed(change, "would control")));
        trial.losses().forEach(change -> told.add(changed(change, "would no longer control")));
        if (told.isEmpty()) {
            told.add("Nobody would control more or less for certain.");
        }
        if (!trial.owners().isEmpty()) {
            told.add(trial.owners().stream()
                    .map(this::owned)
                    .collect(Collectors.joining(
                            "; ", "Largest ultimate owners of %s: ".formatted(name(trial.entity())), ".")));
        }
        if (trial.others() > 0) {
            told.add(
                    trial.others() == 1
                            ? "One entity below it can have other owners too."
                            : "%,d entities below it can have other owners too.".formatted(trial.others()));
        }
        return told;
    }

    private String changed(StakeTrial.Change change, String would) {
        var entities =
                new ArrayList<>(change.entities().stream().map(this::name).toList());
        if (change.more() > 0) {
            entities.add("%,d more".formatted(change.more()));
        }
        return Phrases.stopped("%s %s %s".formatted(name(change.party()), would, Phrases.list(entities)));
    }

    private String owned(StakeTrial.Share share) {
        var after = Figures.percent(share.after());
        var before = Figures.percent(share.before());
        return "%s %s%s"
                .formatted(name(share.owner()), after, after.equals(before) ? "" : " (now %s)".formatted(before));
    }

    private String name(String party) {
        return structure.nameOf(party);
    }
}
