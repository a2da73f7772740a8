package org.pierce.timeline;

import java.time.LocalDate;
import java.util.List;
import org.pierce.law.LawBook;
import org.pierce.law.LawEvent;
import org.pierce.screening.AssessedMatter;
import org.pierce.screening.Assessment;

/**
 * What becomes of the findings of a matter if nothing but time passes: on which later day each one appears, ends or changes, and whether
 * the law or the facts make it so.
 *
 * @param start the assessment that it begins from
 * @param until the last day that was looked at
 * @param moments the days on which a finding or a grade changes, in order
 * @param pending law that names a day, but does not count: questions
 * @param leftOut how many later days with an event were not looked at, because there were too many
 */
public record MatterTimeline(
        AssessedMatter start, LocalDate until, List<Moment> moments, List<LawEvent> pending, int leftOut) {

    public MatterTimeline {
        moments = List.copyOf(moments);
        pending = List.copyOf(pending);
    }

    /** As far as the research names dates of law that is not in force yet. */
    private static final int YEARS = 5;

    /** The later one of the two dates of an assessment: a timeline looks beyond it. */
    public static LocalDate begin(Assessment assessment) {
        return assessment.factsAsOf().isAfter(assessment.lawAsOf()) ? assessment.factsAsOf() : assessment.lawAsOf();
    }

    /** The last day to look at where nobody names one: five years on. */
    public static LocalDate usualEnd(Assessment assessment) {
        return begin(assessment).plusYears(YEARS);
    }

    /**
     * Looks ahead from an assessment.
     *
     * @param start the assessment, its facts and its two dates
     * @param law the law whose changes are looked for
     * @param until the last day to look at, both dates before it
     * @param assessing assesses the same facts on other dates
     * @param progress is told how many of the days are done
     * @throws IllegalArgumentException if a date of the assessment is not before the last day
     */
    public static MatterTimeline of(
            AssessedMatter start, LawBook law, LocalDate until, Assessing assessing, Progress progress) {
        var facts = start.assessment().factsAsOf();
        var asOf = start.assessment().lawAsOf();
        if (!begin(start.assessment()).isBefore(until)) {
            throw new IllegalArgumentException(
                    "The last day must lie after both dates, %s and %s: choose a later one.".formatted(facts, asOf));
        }
        var events = EventDays.of(start.structure(), law, facts, asOf, until);
        return new TimelineRun(start, events, assessing).run(until, progress);
    }
}
