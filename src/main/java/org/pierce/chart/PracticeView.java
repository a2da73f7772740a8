package org.pierce.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pierce.control.ControlPath;
import org.pierce.law.Eligibility;
import org.pierce.structure.Structure;

/**
 * What is to be drawn of one practice.
 *
 * @param structure the facts
 * @param practice id of the practice
 * @param paths all control paths of lay parties to it, on the day of the title block
 * @param lit the path to light, usually the worst; empty for none
 * @param eligibility where a party stands towards this practice, by the law of the title block
 * @param title its facts-as-of day decides which facts are drawn
 * @param derived whether the control of all paths is drawn, not only that of the lit one
 * @param unfolded ids of stacks whose members are to stand alone
 * @param proposal what is drawn beside the facts where they are tried; empty for the record
 */
public record PracticeView(
        Structure structure,
        String practice,
        List<ControlPath> paths,
        Optional<ControlPath> lit,
        Function<String, Eligibility> eligibility,
        TitleBlock title,
        boolean derived,
        Set<String> unfolded,
        Optional<Proposal> proposal) {
    public PracticeView {
        paths = List.copyOf(paths);
        unfolded = Set.copyOf(unfolded);
    }

    /** The view without derived control beside the lit path. */
    public PracticeView(
            Structure structure,
            String practice,
            List<ControlPath> paths,
            Optional<ControlPath> lit,
            Function<String, Eligibility> eligibility,
            TitleBlock title) {
        this(structure, practice, paths, lit, eligibility, title, false, Set.of(), Optional.empty());
    }

    /** The lay paths, and the lit one, which may be another. */
    List<ControlPath> drawn() {
        return Stream.concat(paths.stream(), lit.stream()).distinct().toList();
    }
}
