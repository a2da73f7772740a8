package org.pierce.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
 */
public record PracticeView(
        Structure structure,
        String practice,
        List<ControlPath> paths,
        Optional<ControlPath> lit,
        Function<String, Eligibility> eligibility,
        TitleBlock title) {
    public PracticeView {
        paths = List.copyOf(paths);
    }
}
