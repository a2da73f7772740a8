package org.pierce.matter;

import java.util.List;

/** What came of a wish to change a scenario. */
public sealed interface ScenarioOutcome {

    /**
     * It is kept.
     *
     * @param scenario as it is now
     * @param meanwhile what others did since it was shown; kept as well
     */
    record Saved(Scenario scenario, List<ScenarioEdit> meanwhile) implements ScenarioOutcome {

        public Saved {
            meanwhile = List.copyOf(meanwhile);
        }
    }

    /**
     * Nothing is kept: somebody changed the same row meanwhile, or took edits back.
     *
     * @param scenario as it is now
     * @param who who changed it
     */
    record Conflict(Scenario scenario, String who) implements ScenarioOutcome {}
}
