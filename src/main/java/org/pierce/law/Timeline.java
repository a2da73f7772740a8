package org.pierce.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days on which the rows, words and pending law of a jurisdiction begin or end. */
final class Timeline {

    private Timeline() {}

    static List<LawEvent> of(JurisdictionLaw law) {
        var rows = law.rows().stream().flatMap(row -> Stream.concat(begin(row), end(row)));
        var words = law.prose().stream()
                .filter(prose -> prose.from() != null)
                .map(prose -> event(law, LawEvent.Kind.WORDS, prose.from(), prose.text()));
        var pending = law.pending().stream()
                .filter(each -> each.day() != null)
                .map(each ->
                        event(law, LawEvent.Kind.PENDING, each.day(), "%s (%s)".formatted(each.rule(), each.status())));
        return Stream.of(rows, words, pending)
                .flatMap(each -> each)
                .distinct()
                .sorted(Comparator.comparing(LawEvent::day))
                .toList();
    }

    private static LawEvent event(JurisdictionLaw law, LawEvent.Kind kind, @Nullable LocalDate day, String text) {
        return new LawEvent(law.jurisdiction(), Objects.requireNonNull(day), kind, null, text);
    }

    private static Stream<LawEvent> begin(LawRow row) {
        return row.from() == null
                ? Stream.empty()
                : Stream.of(new LawEvent(
                        row.jurisdiction(), row.from(), LawEvent.Kind.VALUE, row.parameter(), said(row) + " begins"));
    }

    private static Stream<LawEvent> end(LawRow row) {
        return row.to() == null
                ? Stream.empty()
                : Stream.of(new LawEvent(
                        row.jurisdiction(),
                        row.to().plusDays(1),
                        LawEvent.Kind.VALUE,
                        row.parameter(),
                        said(row) + " has ended"));
    }

    private static String said(LawRow row) {
        var when = row.when().stream().map(Condition::text).collect(Collectors.joining(", and "));
        return "%s: %s%s"
                .formatted(row.parameter().title(), LawEntry.value(row), when.isEmpty() ? "" : " (if " + when + ")");
    }
}
