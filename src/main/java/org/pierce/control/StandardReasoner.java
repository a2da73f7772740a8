package org.pierce.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.pierce.structure.Structure;

/** Placeholder until the kernel lands in the next commits: derives nothing. */
final class StandardReasoner implements ControlReasoner {

    @Override
    public Derivation derive(Structure structure) {
        return new Derivation(List.of(), List.of());
    }

    @Override
    public List<EffectiveShare> ownership(Structure structure, LocalDate day, Set<String> entities) {
        return List.of();
    }

    @Override
    public List<ControlPath> layPaths(
            Structure structure, Derivation derivation, String practice, LocalDate day, Predicate<String> mayControl) {
        return List.of();
    }

    @Override
    public Set<String> controllersOf(Derivation derivation, String party, LocalDate day) {
        return Set.of();
    }

    @Override
    public Set<String> controlledBy(Derivation derivation, String party, LocalDate day) {
        return Set.of();
    }
}
