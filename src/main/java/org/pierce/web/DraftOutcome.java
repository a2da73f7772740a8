package org.pierce.web;

import java.util.List;
import org.pierce.intake.Problem;
import org.pierce.matter.Scenario;

/** What came of a wish to edit a draft. */
sealed interface DraftOutcome {

    /** @param meanwhile whether somebody else edited it since it was shown; both edits are kept */
    record Kept(Scenario scenario, boolean meanwhile) implements DraftOutcome {}

    /** @param problems why the edited facts could not be imported; empty where nothing was changed */
    record Refused(List<Problem> problems) implements DraftOutcome {}

    /** @param who who changed the same meanwhile */
    record Taken(String who) implements DraftOutcome {}
}
