package org.pierce.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pierce.structure.Topic;
import org.pierce.structure.Words;

/**
 * What came of each flag in one practice. A flag without a row is not found only if all that it needs was examined and
 * known, so that no dropped row, missing sheet or unknown law can pass for a clearance.
 */
record Outcomes(String practice, Map<Topic, Examination> topics, CitedLaw law, SameTexts texts) {

    /** The outcome of a flag, given all rows of its rule for this practice. */
    FlagOutcome of(Flag flag, Collection<RuleRow> rows) {
        var own = rows.stream().filter(row -> row.flag().equals(flag.id())).toList();
        if (has(own, RuleRow.Outcome.FOUND)) {
            return outcome(flag, Result.FOUND, "", List.of());
        }
        var open = openTopics(flag);
        if (has(own, RuleRow.Outcome.NOT_KNOWN)) {
            return unknown(flag, own);
        }
        if (has(own, RuleRow.Outcome.CLEARED)) {
            return open.isEmpty()
                    ? outcome(flag, Result.CLEARED, reasons(own, RuleRow.Outcome.CLEARED), List.of())
                    : outcome(
                            flag,
                            Result.NOT_KNOWN,
                            "in part: " + reasons(own, RuleRow.Outcome.CLEARED),
                            open.stream().map(Words::of).toList());
        }
        return silent(flag, open);
    }

    private FlagOutcome silent(Flag flag, List<Topic> open) {
        var unknownLaw = flag.needs().law().stream()
                .filter(parameter -> !law.isKnown(parameter))
                .toList();
        if (open.isEmpty() && unknownLaw.isEmpty()) {
            return outcome(flag, Result.NOT_FOUND, "", List.of());
        }
        var missing = new ArrayList<>(open.stream().map(Words::of).toList());
        missing.addAll(unknownLaw);
        var untouched = !open.isEmpty()
                && flag.needs().topics().stream().allMatch(topic -> examination(topic) == Examination.NOT_EXAMINED);
        return outcome(flag, untouched ? Result.NOT_EXAMINED : Result.NOT_KNOWN, why(open, unknownLaw), missing);
    }

    private String why(List<Topic> open, List<String> unknownLaw) {
        var parts = new ArrayList<String>();
        if (!open.isEmpty()) {
            parts.add("not known: " + open.stream().map(Topic::about).collect(Collectors.joining("; ")));
        }
        if (!unknownLaw.isEmpty()) {
            parts.add("law not known: " + unknownLaw.stream().map(this::title).collect(Collectors.joining("; ")));
        }
        return String.join("; ", parts);
    }

    private FlagOutcome unknown(Flag flag, List<RuleRow> rows) {
        var missing = rows.stream()
                .filter(row -> row.outcome() == RuleRow.Outcome.NOT_KNOWN)
                .flatMap(row -> row.missing().stream())
                .distinct()
                .toList();
        return outcome(flag, Result.NOT_KNOWN, reasons(rows, RuleRow.Outcome.NOT_KNOWN), missing);
    }

    /** A reason that names a law parameter is told with its value and citation. */
    private String reasons(List<RuleRow> rows, RuleRow.Outcome outcome) {
        return rows.stream()
                .filter(row -> row.outcome() == outcome)
                .map(row -> row.reason() == null ? title(row.missing()) : told(row.reason()))
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private String told(String reason) {
        if (!law.has(reason)) {
            return reason;
        }
        return law.find(reason)
                .map(applied -> "%s: %s (%s)".formatted(applied.title(), applied.value(), applied.citation()))
                .orElseGet(() -> "law not known: " + title(reason));
    }

    private String title(List<String> missing) {
        return missing.stream().map(this::title).collect(Collectors.joining("; "));
    }

    private String title(String missing) {
        return Words.find(Topic.class, missing)
                .map(topic -> "not known: " + topic.about())
                .orElseGet(() -> law.title(missing));
    }

    private List<Topic> openTopics(Flag flag) {
        return flag.needs().topics().stream()
                .filter(topic -> examination(topic) != Examination.EXAMINED)
                .toList();
    }

    private Examination examination(Topic topic) {
        return topics.getOrDefault(topic, Examination.NOT_EXAMINED);
    }

    private static boolean has(List<RuleRow> rows, RuleRow.Outcome outcome) {
        return rows.stream().anyMatch(row -> row.outcome() == outcome);
    }

    private FlagOutcome outcome(Flag flag, Result result, String reason, List<String> missing) {
        return new FlagOutcome(practice, flag.id(), result, texts.same(reason), texts.same(missing));
    }
}
