package org.pierce.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.pierce.explain.Explainer;
import org.pierce.law.LawBook;
import org.pierce.law.LawEvent;
import org.pierce.structure.Fact;
import org.pierce.structure.Period;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;

/**
 * One of the two dates as a slider with the days on which something happens.
 *
 * @param name as in the address
 * @param title for readers
 * @param first the first day that it reaches
 * @param last the last day
 * @param day the day on which it stands
 * @param events the days on which something happens, in order
 */
record DateSlider(String name, String title, LocalDate first, LocalDate last, LocalDate day, List<Event> events) {

    private static final int BACK = 8;
    private static final int AHEAD = 4;
    private static final int NAMED = 2;
    private static final int LABELED_YEARS = 5;

    /**
     * A day on which something happens.
     *
     * @param counted false for pending law, which changes nothing yet
     */
    record Event(LocalDate day, String words, boolean counted) {}

    /** A year's first day. */
    record Year(String words, String at) {}

    /** Where facts begin and end. */
    static DateSlider ofFacts(Structure structure, LocalDate day) {
        var days = new TreeMap<LocalDate, List<Fact>>();
        for (var fact : structure.list()) {
            var period = fact.period();
            if (period.from() != null) {
                days.computeIfAbsent(period.since(), each -> new ArrayList<>()).add(fact);
            }
            if (period.to() != null && period.until().isBefore(Period.OPEN)) {
                days.computeIfAbsent(period.until().plusDays(1), each -> new ArrayList<>())
                        .add(fact);
            }
        }
        var explainer = new Explainer(structure);
        var first = first(days, day);
        var last = last(day);
        var events = days.subMap(first, true, last, true).entrySet().stream()
                .map(entry -> new Event(entry.getKey(), facts(entry.getKey(), entry.getValue(), explainer), true))
                .toList();
        return new DateSlider("factsAsOf", "Facts as of", first, last, day, events);
    }

    /** Where the law of the practices' states changes, or is said to change. */
    static DateSlider ofLaw(Structure structure, LawBook book, LocalDate day) {
        var first = day.minusYears(BACK).withDayOfYear(1);
        var last = last(day);
        var states = new LinkedHashSet<>(
                structure.list(Practice.class).stream().map(Practice::state).toList());
        states.add("US");
        var days = new TreeMap<LocalDate, List<LawEvent>>();
        states.stream()
                .filter(state -> book.find(state).isPresent())
                .flatMap(state -> book.lawEvents(state, first, last).stream())
                // Words are never evaluated: nothing can change by them.
                .filter(event -> event.kind() != LawEvent.Kind.WORDS)
                .forEach(event -> days.computeIfAbsent(event.day(), each -> new ArrayList<>())
                        .add(event));
        var events = days.entrySet().stream()
                .map(entry -> new Event(
                        entry.getKey(),
                        law(entry.getValue()),
                        entry.getValue().stream().anyMatch(event -> event.kind() == LawEvent.Kind.VALUE)))
                .toList();
        return new DateSlider("lawAsOf", "Law as of", first, last, day, events);
    }

    private static LocalDate first(NavigableMap<LocalDate, ?> days, LocalDate day) {
        var floor = day.minusYears(BACK);
        var first = days.ceilingKey(floor);
        return (first == null || first.isAfter(day) ? day : first).withDayOfYear(1);
    }

    private static LocalDate last(LocalDate day) {
        return day.plusYears(AHEAD).withMonth(12).withDayOfMonth(31);
    }

    private static String facts(LocalDate day, List<Fact> facts, Explainer explainer) {
        var named = facts.stream()
                .limit(NAMED)
                .map(fact -> explainer.point(fact).text().replaceAll("\\.$", "")
                        + (fact.period().since().equals(day) ? " begins" : " has ended"))
                .toList();
        var more = facts.size() - named.size();
        return String.join("; ", named) + (more > 0 ? "; and %d more".formatted(more) : "");
    }

    private static String law(List<LawEvent> events) {
        var named = events.stream()
                .limit(NAMED)
                .map(event -> event.jurisdiction() + ": " + event.text()
                        + (event.kind() == LawEvent.Kind.PENDING ? ", not counted" : ""))
                .toList();
        var more = events.size() - named.size();
        return String.join("; ", named) + (more > 0 ? "; and %d more".formatted(more) : "");
    }

    /** How many days it reaches over. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last);
    }

    /** How many days after the first a day is. */
    public long offset(LocalDate of) {
        return ChronoUnit.DAYS.between(first, of);
    }

    /** Where a day stands, in percent of the whole. */
    public String at(LocalDate of) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * offset(of) / Math.max(1, days()));
    }

    /** Some years to write under it, in even steps, so few that they never stand too close. */
    public List<Year> years() {
        var step = Math.ceilDiv(last.getYear() - first.getYear() + 1, LABELED_YEARS);
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .filter(year -> (year - first.getYear()) % step == 0)
                .mapToObj(year -> new Year(Integer.toString(year), at(LocalDate.of(year, 1, 1))))
                .toList();
    }
}
