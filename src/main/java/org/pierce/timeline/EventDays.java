package org.pierce.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pierce.law.LawBook;
import org.pierce.law.LawEvent;
import org.pierce.structure.Fact;
import org.pierce.structure.Period;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;

/** The later days on which the law of the practices changes, or a fact begins or has ended. */
final class EventDays {

    private static final String FEDERAL = "US";

    private final NavigableMap<LocalDate, List<LawEvent>> law = new TreeMap<>();
    private final NavigableMap<LocalDate, List<Fact>> facts = new TreeMap<>();
    private final List<LawEvent> pending = new ArrayList<>();

    /** From the day after each of the two dates to the last day. */
    static EventDays of(Structure structure, LawBook book, LocalDate factsAsOf, LocalDate lawAsOf, LocalDate until) {
        var days = new EventDays();
        days.addLaw(structure, book, lawAsOf.plusDays(1), until);
        structure.list().forEach(fact -> days.addFact(fact, factsAsOf, until));
        return days;
    }

    private void addLaw(Structure structure, LawBook book, LocalDate from, LocalDate until) {
        Set<String> jurisdictions = structure.list(Practice.class).stream()
                .map(Practice::state)
                .filter(state -> book.find(state).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        jurisdictions.add(FEDERAL);
        for (var jurisdiction : jurisdictions) {
            for (var event : book.lawEvents(jurisdiction, from, until)) {
                switch (event.kind()) {
                    case VALUE ->
                        law.computeIfAbsent(event.day(), day -> new ArrayList<>())
                                .add(event);
                    case PENDING -> pending.add(event);
                    case WORDS -> {
                        // Never evaluated, so nothing can change by it.
                    }
                }
            }
        }
    }

    private void addFact(Fact fact, LocalDate factsAsOf, LocalDate until) {
        var period = fact.period();
        var days = new LinkedHashSet<LocalDate>();
        if (period.from() != null) {
            days.add(period.since());
            days.add(period.surelySince());
        }
        if (period.to() != null && period.until().isBefore(Period.OPEN)) {
            days.add(period.until().plusDays(1));
            days.add(period.surelyUntil().plusDays(1));
        }
        days.stream()
                .filter(day -> day.isAfter(factsAsOf) && !day.isAfter(until))
                .forEach(day ->
                        facts.computeIfAbsent(day, key -> new ArrayList<>()).add(fact));
    }

    /** The days in order. */
    List<LocalDate> list() {
        var days = new TreeSet<>(law.keySet());
        days.addAll(facts.keySet());
        return List.copyOf(days);
    }

    List<LawEvent> lawOn(LocalDate day) {
        return law.getOrDefault(day, List.of());
    }

    List<Fact> factsOn(LocalDate day) {
        return facts.getOrDefault(day, List.of());
    }

    List<LawEvent> pending() {
        return pending;
    }
}
