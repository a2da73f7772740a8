package org.pierce.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pierce.screening.RuleAudience.Asked;

/**
 * What each rule answered for each practice. Asked again after a change of facts, a rule answers the same for a practice where it is told the
 * same of the practice and can come upon nothing that changed: then it need not be asked.
 */
public final class RuleAnswers {

    /** Nothing is known: every rule is asked. */
    static final RuleAnswers NONE = new RuleAnswers(List.of(), Map.of(), List.of());

    private final Map<String, Map<String, Object>> told;
    private final Map<String, Object> common;
    private final Map<String, Map<String, List<RuleRow>>> rows;

    /**
     * @param told what all rules are told of each practice
     * @param common what they are told beside it
     * @param rows all that they returned
     */
    RuleAnswers(List<Map<String, Object>> told, Map<String, Object> common, List<RuleRow> rows) {
        this.told = byKey(told);
        var keys = new HashMap<String, String>();
        this.told.keySet().forEach(key -> keys.put(key.substring(key.indexOf('/') + 1), key));
        this.common = common;
        this.rows = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.rule().id(), Collectors.groupingBy(row -> keys.get(row.practice()))));
    }

    /** The practices for which a rule must be asked again. */
    List<Map<String, Object>> listOpen(Asked asked, Map<String, Object> commonNow, Set<String> touched) {
        var rule = asked.rule();
        if (!common.equals(commonNow) || RuleSight.of(rule.tail()).reaches(touched)) {
            return asked.rows();
        }
        var reads = RuleReads.of(rule.tail());
        return asked.rows().stream().filter(row -> !isToldTheSame(reads, row)).toList();
    }

    private boolean isToldTheSame(RuleReads reads, Map<String, Object> row) {
        var before = told.get(key(row));
        return before != null && reads.of(List.of(before)).equals(reads.of(List.of(row)));
    }

    /** What the rule answered for a practice. */
    List<RuleRow> of(Rule rule, Map<String, Object> practice) {
        return rows.getOrDefault(rule.id(), Map.of()).getOrDefault(key(practice), List.of());
    }

    private static Map<String, Map<String, Object>> byKey(List<Map<String, Object>> rows) {
        var byKey = new HashMap<String, Map<String, Object>>();
        rows.forEach(row -> byKey.put(key(row), row));
        return byKey;
    }

    private static String key(Map<String, Object> row) {
        return String.valueOf(row.get("key"));
    }
}
