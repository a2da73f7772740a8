package org.pierce.timeline;

import java.time.LocalDate;
import java.util.List;
import org.pierce.screening.GradeDifference;

/**
 * A day on which findings of a matter change.
 *
 * @param day the first day on which it is so; of what comes with time alone, the first day looked at
 * @param factsAsOf the day of the facts for which the assessment was made anew
 * @param lawAsOf the day of the law
 * @param changes the findings, in the order of the assessment, those that end last
 * @param grades the practices whose grade changes
 */
public record Moment(
        LocalDate day,
        LocalDate factsAsOf,
        LocalDate lawAsOf,
        List<FindingChange> changes,
        List<GradeDifference> grades) {

    public Moment {
        changes = List.copyOf(changes);
        grades = List.copyOf(grades);
    }
}
