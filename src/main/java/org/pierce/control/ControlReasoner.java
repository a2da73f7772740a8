package org.pierce.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.pierce.structure.Structure;

/** Works out who controls what. Knows no law: who may control a practice is handed in. */
public interface ControlReasoner {

    /** The reasoner of this version. */
    static ControlReasoner standard() {
        return with(ControlSettings.standard());
    }

    /** A reasoner with other numbers where the house's judgment is not wanted. */
    static ControlReasoner with(ControlSettings settings) {
        return new StandardReasoner(settings, WorklistKernel::new);
    }

    /** All derived edges, each to an immediate target, with the dates on which it holds. */
    Derivation derive(Structure structure);

    /** Look-through ownership on one day: every owner with a share of each of the entities. */
    List<EffectiveShare> ownership(Structure structure, LocalDate day, Set<String> entities);

    /** Who controls what on one day. */
    ControlOnDay on(Structure structure, Derivation derivation, LocalDate day);
}
