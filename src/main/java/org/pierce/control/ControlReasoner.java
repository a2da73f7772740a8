package org.pierce.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

    /**
     * The control paths to a practice on one day, from each apex of whom neither itself nor anybody known to control it
     * may control the practice; for each target and apex the strongest and shortest path, certain before possible.
     *
     * @param practice id of the practice
     * @param mayControl whether a party may control this practice, by the law
     */
    List<ControlPath> layPaths(
            Structure structure, Derivation derivation, String practice, LocalDate day, Predicate<String> mayControl);

    /** Whoever is known (for certain) to control the party on the day, directly or not, without itself. */
    Set<String> controllersOf(Derivation derivation, String party, LocalDate day);

    /** Whatever the party is known (for certain) to control as a whole on the day, directly or not, without itself. */
    Set<String> controlledBy(Derivation derivation, String party, LocalDate day);
}
