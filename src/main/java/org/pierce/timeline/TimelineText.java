package org.pierce.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pierce.explain.DifferenceText;
import org.pierce.explain.Explainer;
import org.pierce.law.LawEvent;
import org.pierce.law.Parameter;
import org.pierce.screening.GradeDifference;

/** Tells a timeline in plain English, for the screen and the page. */
public final class TimelineText {

    /** Of many facts that end on one day, so many are named. */
    private static final int NAMED = 3;

    private final MatterTimeline timeline;
    private final DifferenceText differences;
    private final Explainer explainer;

    public TimelineText(MatterTimeline timeline) {
        this.timeline = timeline;
        var structure = timeline.start().structure();
        this.differences = new DifferenceText(structure);
        this.explainer = new Explainer(structure);
    }

    /** The whole timeline as lines without line ends. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(summary());
        for (var moment : timeline.moments()) {
            lines.add("");
            lines.add("From %s".formatted(moment.day()));
            law(moment).forEach(sentence -> lines.add("  " + sentence));
            moment.grades().forEach(grade -> lines.add("  " + of(grade)));
            for (var change : moment.changes()) {
                lines.add("  %-8s %s".formatted(change.finding().flag(), of(change)));
                why(change).forEach(sentence -> lines.add("           " + sentence));
            }
        }
        if (!timeline.pending().isEmpty()) {
            lines.add("");
            lines.add("Pending law, not counted:");
            timeline.pending().forEach(event -> lines.add("  " + of(event)));
        }
        return lines;
    }

    /** What was looked at, and whether anything changes. */
    public String summary() {
        var assessment = timeline.start().assessment();
        var from = assessment.factsAsOf().equals(assessment.lawAsOf())
                ? "%s".formatted(assessment.factsAsOf())
                : "facts of %s and law of %s".formatted(assessment.factsAsOf(), assessment.lawAsOf());
        var found = timeline.moments().isEmpty()
                ? "no finding appears, ends or changes"
                : "findings change on %d %s"
                        .formatted(timeline.moments().size(), timeline.moments().size() == 1 ? "day" : "days");
        var leftOut = timeline.leftOut() == 0
                ? ""
                : " %,d later days with an event were not looked at; choose an earlier last day."
                        .formatted(timeline.leftOut());
        return "From %s to %s, if nothing but time passes: %s.%s".formatted(from, timeline.until(), found, leftOut);
    }

    /** The changes of law behind a moment, each once and in full. */
    public List<String> law(Moment moment) {
        return moment.changes().stream()
                .flatMap(change -> change.law().stream())
                .distinct()
                .map(TimelineText::of)
                .toList();
    }

    public String of(GradeDifference grade) {
        return differences.of(grade);
    }

    public String of(FindingChange change) {
        return differences.of(change.difference());
    }

    /** Why, in one sentence for each change of law or fact. */
    public List<String> why(FindingChange change) {
        return switch (change.cause()) {
            case TIME -> List.of("A span of time runs out by then; no law changes and no fact ends on that day.");
            case LAW, FACTS, LAW_AND_FACTS ->
                Stream.concat(
                                titles(change.law()),
                                change.facts().stream().limit(NAMED).map(fact -> "On file%s: %s"
                                        .formatted(
                                                fact.period().to() == null
                                                        ? ""
                                                        : " until "
                                                                + fact.period().to(),
                                                explainer.point(fact).text())))
                        .toList();
        };
    }

    private static Stream<String> titles(List<LawEvent> law) {
        var titles = law.stream()
                .flatMap(event -> Stream.ofNullable(event.parameter()).map(Parameter::title))
                .distinct()
                .collect(Collectors.joining("; "));
        return titles.isEmpty() ? Stream.empty() : Stream.of("By the law on: %s.".formatted(titles));
    }

    /** {@code Law, OR: what the law says begins.} */
    public static String of(LawEvent event) {
        return "Law, %s, %s: %s.".formatted(event.jurisdiction(), event.day(), event.text());
    }
}
