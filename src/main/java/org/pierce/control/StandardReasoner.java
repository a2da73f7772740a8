package org.pierce.control;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pierce.structure.Period;
import org.pierce.structure.Structure;

/** Day by day over all intervals in which nothing changes; see {@code docs/control.md} for what it computes. */
final class StandardReasoner implements ControlReasoner {

    private final ControlSettings settings;
    private final java.util.function.Supplier<ControlKernel> kernel;

    StandardReasoner(ControlSettings settings, java.util.function.Supplier<ControlKernel> kernel) {
        this.settings = settings;
        this.kernel = kernel;
    }

    @Override
    public Derivation derive(Structure structure) {
        var timeline = new Timeline();
        var edges = new EdgesOverTime(kernel.get());
        for (var interval : Calendar.of(structure)) {
            var day = new DayDerivation(new FactsOnDay(structure, interval.first()), settings);
            var all = new LinkedHashSet<>(edges.next(day.blocks()));
            day.holds().stream().map(DayEdge::of).forEach(all::add);
            timeline.add(interval, List.copyOf(all));
        }
        return new Derivation(timeline.close(Period.OPEN), Influence.of(structure));
    }

    @Override
    public List<EffectiveShare> ownership(Structure structure, LocalDate day, Set<String> entities) {
        return new EffectiveOwnership(new FactsOnDay(structure, day), entities).list(entities);
    }

    @Override
    public ControlOnDay on(Structure structure, Derivation derivation, LocalDate day) {
        return new ControlOnDay(structure, derivation, day);
    }
}
