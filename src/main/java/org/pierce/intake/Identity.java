package org.pierce.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pierce.structure.Entity;
import org.pierce.structure.Period;

/**
 * Ids are unique. Dated rows of one entity may share theirs if they do not overlap. The same row in two sources is one
 * fact.
 */
final class Identity implements Check {

    @Override
    public void run(Collected collected, Problems problems) {
        // Nearly every id stands once, so that lists are made for the others only.
        Map<String, Located> first = HashMap.newHashMap(collected.facts().size());
        Map<String, List<Located>> byId = new HashMap<>();
        var kept = new ArrayList<Located>(collected.facts().size());
        for (var located : collected.facts()) {
            var before = first.putIfAbsent(located.fact().id(), located);
            if (before == null) {
                kept.add(located);
                continue;
            }
            var same = byId.computeIfAbsent(located.fact().id(), id -> new ArrayList<>(List.of(before)));
            if (!isRepeated(located, same)) {
                report(located, same, problems);
                same.add(located);
                kept.add(located);
            }
        }
        if (kept.size() < collected.facts().size()) {
            collected.replace(kept);
        }
    }

    private static boolean isRepeated(Located located, List<Located> same) {
        return same.stream()
                .anyMatch(other ->
                        !other.file().equals(located.file()) && other.fact().equals(located.fact()));
    }

    private static void report(Located located, List<Located> same, Problems problems) {
        var first = same.getFirst();
        var bothEntities = located.fact() instanceof Entity && first.fact() instanceof Entity;
        if (!bothEntities) {
            problems.add(located.place()
                    .column("id")
                    .problem(
                            ProblemKind.DUPLICATE_ID,
                            "the id %s is that of %s"
                                    .formatted(Shown.of(located.fact().id()), first.spoken()),
                            "Give each row an id of its own."));
            return;
        }
        same.stream()
                .filter(other -> overlap(other.fact().period(), located.fact().period()))
                .findFirst()
                .ifPresent(other -> problems.add(located.place()
                        .column("from")
                        .problem(
                                ProblemKind.OVERLAPPING_HISTORY,
                                "the row holds at the same time as %s of the same entity".formatted(other.spoken()),
                                "End the earlier row on the day before, or give another id if it is another entity.")));
    }

    /** Whether the two hold on one day for certain. */
    private static boolean overlap(Period one, Period other) {
        LocalDate since = later(one.surelySince(), other.surelySince());
        LocalDate until = earlier(one.surelyUntil(), other.surelyUntil());
        return !since.isAfter(until);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
