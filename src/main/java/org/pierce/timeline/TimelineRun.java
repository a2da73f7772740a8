package org.pierce.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pierce.law.LawEvent;
import org.pierce.screening.AppliedLaw;
import org.pierce.screening.AssessedMatter;
import org.pierce.screening.Assessment;
import org.pierce.screening.AssessmentDifference;
import org.pierce.screening.Finding;
import org.pierce.screening.FindingDifference;
import org.pierce.screening.Severity;
import org.pierce.structure.Fact;
import org.pierce.structure.Practice;
import org.pierce.timeline.FindingChange.Cause;

/** Assesses a matter anew on each later day with an event, and tells apart what the law and what the facts change. */
final class TimelineRun {

    /** An assessment of some hundred practices takes a second or so: more days than this nobody waits for. */
    private static final int MOST_DAYS = 120;

    private final AssessedMatter start;
    private final Assessing assessing;
    private final EventDays events;

    TimelineRun(AssessedMatter start, EventDays events, Assessing assessing) {
        this.start = start;
        this.events = events;
        this.assessing = assessing;
    }

    MatterTimeline run(LocalDate until, Progress progress) {
        var days = events.list();
        var looked = days.stream().limit(MOST_DAYS).toList();
        var moments = new ArrayList<Moment>();
        var before = start.assessment();
        for (var day : looked) {
            progress.report(looked.indexOf(day), looked.size());
            before = step(day, before, moments);
        }
        if (looked.size() == days.size() && !looked.contains(until)) {
            // What changes only because a span of time runs out has no day of its own; it shows at the end.
            step(until, before, moments);
        }
        return new MatterTimeline(start, until, moments, events.pending(), days.size() - looked.size());
    }

    private Assessment step(LocalDate day, Assessment before, List<Moment> moments) {
        var after = assessing.on(later(before.factsAsOf(), day), later(before.lawAsOf(), day));
        var difference = AssessmentDifference.of(before, after);
        var moment = new Moment(
                day,
                after.factsAsOf(),
                after.lawAsOf(),
                changes(day, before, after, difference.findings()),
                difference.grades());
        if (!moment.changes().isEmpty() || !moment.grades().isEmpty()) {
            moments.add(moment);
        }
        return after;
    }

    private List<FindingChange> changes(
            LocalDate day, Assessment before, Assessment after, List<FindingDifference> differences) {
        if (differences.isEmpty()) {
            return List.of();
        }
        var causes = new Causes(day, before, after);
        return differences.stream()
                .map(difference ->
                        change(day, difference, causes.of(difference.finding().id())))
                .toList();
    }

    private FindingChange change(LocalDate day, FindingDifference difference, Cause cause) {
        var was = difference.before();
        var is = difference.after();
        var law = cause == Cause.LAW || cause == Cause.LAW_AND_FACTS ? lawBehind(day, was, is) : List.<LawEvent>of();
        var facts = cause == Cause.FACTS || cause == Cause.LAW_AND_FACTS ? factsBehind(day, was, is) : List.<Fact>of();
        return new FindingChange(difference, cause, law, facts);
    }

    /** The changes of law that the finding cites; all of the day in its state where it cites none of them. */
    private List<LawEvent> lawBehind(LocalDate day, @Nullable Finding was, @Nullable Finding is) {
        Set<String> cited = new LinkedHashSet<>();
        both(was, is)
                .forEach(finding ->
                        finding.law().stream().map(AppliedLaw::parameter).forEach(cited::add));
        var state = both(was, is).getFirst().practice();
        var jurisdiction = start.structure()
                .find(state)
                .map(Practice.class::cast)
                .map(Practice::state)
                .orElse("");
        var all = events.lawOn(day).stream()
                .filter(event -> event.parameter() != null
                        && (event.jurisdiction().equals(jurisdiction)
                                || event.parameter().isFederal()))
                .toList();
        var named = all.stream()
                .filter(event -> event.parameter() != null
                        && cited.contains(event.parameter().id()))
                .toList();
        return named.isEmpty() ? all : named;
    }

    /** The facts of the day that the finding rests on or that speak against it; all of the day where there is none. */
    private List<Fact> factsBehind(LocalDate day, @Nullable Finding was, @Nullable Finding is) {
        Set<String> named = new LinkedHashSet<>();
        both(was, is).forEach(finding -> {
            named.addAll(finding.facts());
            named.addAll(finding.against());
        });
        var all = events.factsOn(day);
        var own = all.stream().filter(fact -> named.contains(fact.id())).toList();
        return own.isEmpty() ? all : own;
    }

    private static List<Finding> both(@Nullable Finding was, @Nullable Finding is) {
        return Stream.of(Optional.ofNullable(was), Optional.ofNullable(is))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Map<String, Finding> byId(Assessment assessment) {
        var byId = new LinkedHashMap<String, Finding>();
        assessment.findings().forEach(finding -> byId.put(finding.id(), finding));
        return byId;
    }

    private static boolean same(@Nullable Finding was, @Nullable Finding is) {
        return Objects.equals(severity(was), severity(is));
    }

    private static @Nullable Severity severity(@Nullable Finding finding) {
        return finding == null ? null : finding.severity();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * Tells causes apart by trying them. What is so on the day before already came with time, not with the day; where both law and facts
     * have an event on the day, each is tried without the other.
     */
    private final class Causes {

        private final LocalDate day;
        private final Assessment after;
        private final LocalDate factsBefore;
        private final LocalDate lawBefore;
        private final Map<String, Finding> eve;
        private @Nullable Map<String, Finding> factsAlone;
        private @Nullable Map<String, Finding> lawAlone;

        Causes(LocalDate day, Assessment before, Assessment after) {
            this.day = day;
            this.after = after;
            this.factsBefore = later(before.factsAsOf(), day.minusDays(1));
            this.lawBefore = later(before.lawAsOf(), day.minusDays(1));
            this.eve = byId(assessing.on(factsBefore, lawBefore));
        }

        Cause of(String id) {
            var is = byId(after).get(id);
            var law = !events.lawOn(day).isEmpty();
            var facts = !events.factsOn(day).isEmpty();
            if (same(eve.get(id), is) || (!law && !facts)) {
                return Cause.TIME;
            }
            if (!law || !facts) {
                return law ? Cause.LAW : Cause.FACTS;
            }
            if (factsAlone == null || lawAlone == null) {
                factsAlone = byId(assessing.on(after.factsAsOf(), lawBefore));
                lawAlone = byId(assessing.on(factsBefore, after.lawAsOf()));
            }
            var byFacts = same(factsAlone.get(id), is);
            var byLaw = same(lawAlone.get(id), is);
            if (byFacts == byLaw) {
                return Cause.LAW_AND_FACTS;
            }
            return byFacts ? Cause.FACTS : Cause.LAW;
        }
    }
}
