package org.pierce.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.pierce.control.Certainty;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Words;

/**
 * One row that a rule returned for a practice.
 *
 * @param practice id of the practice
 * @param applied law parameters that decided it; null where the flag's own are meant, empty where none did
 * @param severity severity said by the row, null where the head's holds
 */
record RuleRow(
        Rule rule,
        String practice,
        Outcome outcome,
        String flag,
        List<String> cause,
        List<String> facts,
        List<String> against,
        @Nullable Integer path,
        Map<String, Object> values,
        List<String> missing,
        @Nullable String reason,
        @Nullable List<String> applied,
        OnRecord record,
        Certainty certainty,
        @Nullable Severity severity) {

    /** What a row may say. */
    enum Outcome {
        FOUND,
        CLEARED,
        NOT_KNOWN
    }

    /** @throws RuleException if a value is not what the contract of a column demands */
    static RuleRow of(Rule rule, Record row) {
        var cells = new Cells(rule, row);
        var flag = cells.findText("flag").orElseThrow(() -> cells.refused("flag", "null"));
        if (rule.findFlag(flag).isEmpty()) {
            throw cells.refused("flag", flag);
        }
        return new RuleRow(
                rule,
                row.get("practiceId").asString(),
                cells.findWord("outcome", Outcome.class).orElseThrow(() -> cells.refused("outcome", "null")),
                flag,
                cells.list("cause").stream().sorted().toList(),
                cells.list("facts"),
                cells.list("against"),
                cells.value("path").isNull() ? null : cells.value("path").asInt(),
                cells.map("values"),
                cells.list("missing"),
                cells.findText("reason").orElse(null),
                cells.value("applied").isNull() ? null : cells.list("applied"),
                cells.findWord("record", OnRecord.class).orElse(OnRecord.PAPER),
                cells.findWord("certainty", Certainty.class).orElse(Certainty.CERTAIN),
                cells.findWord("severity", Severity.class).orElse(null));
    }

    private record Cells(Rule rule, Record row) {

        Value value(String column) {
            return row.containsKey(column) ? row.get(column) : Values.NULL;
        }

        Optional<String> findText(String column) {
            var value = value(column);
            return value.isNull() ? Optional.empty() : Optional.of(value.asString());
        }

        <E extends Enum<E>> Optional<E> findWord(String column, Class<E> type) {
            return findText(column).map(word -> Words.find(type, word).orElseThrow(() -> refused(column, word)));
        }

        /** Without nulls and repetition; a rule may collect both. */
        List<String> list(String column) {
            var value = value(column);
            if (value.isNull()) {
                return List.of();
            }
            return value.asList().stream()
                    .filter(java.util.Objects::nonNull)
                    .map(String::valueOf)
                    .distinct()
                    .toList();
        }

        Map<String, Object> map(String column) {
            var map = new java.util.TreeMap<String, Object>();
            var value = value(column);
            if (!value.isNull()) {
                value.asMap().forEach((key, entry) -> {
                    if (entry != null) {
                        map.put(key, entry instanceof List<?> several ? inOrder(several) : entry);
                    }
                });
            }
            return map;
        }

        /** What a query collects comes in the order of the store, which differs from one to the next. */
        private static List<?> inOrder(List<?> collected) {
            return collected.stream().allMatch(String.class::isInstance)
                    ? collected.stream().map(String.class::cast).sorted().toList()
                    : collected;
        }

        RuleException refused(String column, String value) {
            return new RuleException(
                    rule.id(), "a row has %s '%s'.".formatted(column, value), "See docs/architecture.md, Rules.");
        }
    }
}
