package org.pierce.control;

import java.util.List;
import org.pierce.structure.Power;

/**
 * A power as one actor has it.
 *
 * @param power the row
 * @param actor whose decision it is
 * @param certainty of the power and the capacity together
 */
record DecidedPower(Power power, Actor actor, Certainty certainty) {

    List<String> facts() {
        return actor.facts();
    }

    boolean assumed() {
        return actor.assumed();
    }
}
