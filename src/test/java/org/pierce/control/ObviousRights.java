package org.pierce.control;

import java.util.Set;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Mode;
import org.pierce.structure.Power;

/** Rights to take or fill an entity, or to move its stakes. */
final class ObviousRights {

    private final ObviousFacts facts;
    private final ObviousActors actors;
    private final ObviousScope scope;

    ObviousRights(ObviousFacts facts, ObviousScope scope) {
        this.facts = facts;
        this.actors = new ObviousActors(facts);
        this.scope = scope;
    }

    boolean win(Set<String> coalition, Entity entity, boolean possible) {
        for (var power : facts.list(Power.class)) {
            boolean moves = Set.of("REPLACE_OWNER", "ACQUIRE_SHARES", "SHARE_VOTING_OR_PROXY", "EQUITY")
                            .contains(power.domain())
                    || (power.domain().equals("REVOKE_TRUST") && entity.form() == EntityForm.TRUST)
                    || (power.domain().equals("APPOINT_DIRECTORS") && power.seats() == null);
            boolean over = power.over().equals(entity.id())
                    || facts.practices().stream()
                            .anyMatch(practice -> practice.id().equals(power.over())
                                    && practice.entity().equals(entity.id()));
            boolean counts = scope.counts(entity, power.common().record(), Channel.RIGHT);
            if (counts && moves && over && holds(coalition, power, entity.id(), possible, entity.id())) {
                return true;
            }
        }
        return false;
    }

    boolean holds(Set<String> coalition, Power power, String governed, boolean possible, String notHeldBy) {
        if (power.mode() != Mode.DECIDES || !scope.allows(power)) {
            return false;
        }
        for (var actor : actors.of(power, governed, true)) {
            int certainty = Math.min(actor.certainty(), ObviousActors.exercise(power));
            if (certainty >= (possible ? 1 : 2)
                    && !actor.party().equals(notHeldBy)
                    && !actor.party().equals(governed)
                    && coalition.contains(actor.party())
                    && scope.allows(actor.facts())) {
                return true;
            }
        }
        return false;
    }
}
