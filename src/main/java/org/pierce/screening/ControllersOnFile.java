package org.pierce.screening;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.pierce.control.ControlEdge;
import org.pierce.control.Derivation;
import org.pierce.control.Target;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Person;
import org.pierce.structure.Structure;

/** Tells whether the line of controllers above a party ends where an inquiry may end. */
final class ControllersOnFile {

    private static final Set<EntityForm> FUNDS = Set.of(EntityForm.FUND, EntityForm.LP);

    private final Structure structure;
    private final ById<String> controllers = new ById<>();

    ControllersOnFile(Structure structure, Derivation derivation) {
        this.structure = structure;
        for (ControlEdge edge : derivation.control()) {
            if (edge.target() instanceof Target.Whole whole) {
                controllers.add(whole.entity(), edge.controller());
            }
        }
    }

    /** Whether the party is a person, or a person or fund stands above it at any distance. */
    boolean areKnownOf(String party) {
        return isPerson(party) || isEndAbove(party);
    }

    private boolean isEndAbove(String party) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(controllers.get(party));
        while (!open.isEmpty()) {
            var controller = open.remove();
            if (isPerson(controller) || isFund(controller)) {
                return true;
            }
            if (seen.add(controller)) {
                open.addAll(controllers.get(controller));
            }
        }
        return false;
    }

    private boolean isPerson(String party) {
        return structure.find(party).filter(Person.class::isInstance).isPresent();
    }

    private boolean isFund(String party) {
        return structure
                .find(party)
                .filter(fact -> fact instanceof Entity entity && FUNDS.contains(entity.form()))
                .isPresent();
    }
}
