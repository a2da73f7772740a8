package org.pierce.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pierce.store.GraphContent;

/** To which practices a rule is put: to those of which it could return a row. Asked by one thread. */
final class RuleAudience {

    private final List<Rule> rules;
    private final GraphContent content;
    /** By the names of the bound lists that are empty: ids of the rules that can return a row all the same. */
    private final Map<Set<String>, Set<String>> speaking = new HashMap<>();

    RuleAudience(List<Rule> rules, GraphContent content) {
        this.rules = rules;
        this.content = content;
    }

    /**
     * A rule with the practices that it is put to.
     *
     * @param rows one map for each practice, as {@link PracticeSurroundings#asRow} makes it
     */
    record Asked(Rule rule, List<Map<String, Object>> rows) {}

    /** Every rule with every practice, whether or not it could return a row. */
    static List<Asked> all(List<Rule> rules, List<Map<String, Object>> rows) {
        return rules.stream().map(rule -> new Asked(rule, rows)).toList();
    }

    /** The rules that could return a row of any of these practices, each with the practices of which it could. */
    List<Asked> of(List<Map<String, Object>> rows) {
        var heard = new ArrayList<Set<String>>();
        rows.forEach(row -> heard.add(speaking.computeIfAbsent(SilentRules.emptyLists(row), this::speaking)));
        var asked = new ArrayList<Asked>();
        for (var rule : rules) {
            var own = select(rows, at -> heard.get(at).contains(rule.id()));
            if (!own.isEmpty()) {
                asked.add(new Asked(rule, own));
            }
        }
        return asked;
    }

    private Set<String> speaking(Set<String> empty) {
        var silent = new SilentRules(content, empty);
        return rules.stream()
                .filter(rule -> !silent.isSilent(rule.tail()))
                .map(Rule::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static <T> List<T> select(List<T> all, Predicate<Integer> chosen) {
        var some = new ArrayList<T>();
        for (int at = 0; at < all.size(); at++) {
            if (chosen.test(at)) {
                some.add(all.get(at));
            }
        }
        return some;
    }
}
