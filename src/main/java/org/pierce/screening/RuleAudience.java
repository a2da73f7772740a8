package org.pierce.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pierce.screening.reach.TailReach;
import org.pierce.store.StructureGraph;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;

/**
 * To which practices a rule is put: to those of which it could return a row, given the facts around them. A rule that no practice needs is not
 * even planned, which costs more than to answer it. Asked for some practices at a time, by any thread.
 */
final class RuleAudience {

    /** Where a rule speaks of nearly all practices, to find the others costs more than to ask it: so many are tried in each part. */
    private static final int TRIED = 50;

    /** One in so many must be spared for the trying to go on. */
    private static final int WORTH = 10;

    private final List<Rule> rules;
    private final List<TailReach> reaches;
    private final Structure structure;
    private final StructureGraph graph;
    private final Map<String, Object> common;

    /** @param common what rules are told beside the row of a practice */
    RuleAudience(List<Rule> rules, String snapshot, Structure structure, Map<String, Object> common) {
        this.rules = rules;
        this.reaches = rules.stream().map(rule -> TailReach.of(rule.tail())).toList();
        this.structure = structure;
        this.graph = new StructureGraph(snapshot, structure);
        this.common = common;
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
        var mine = graph.another();
        var heard = reaches.stream().map(reach -> new Heard(reach, mine)).toList();
        for (var row : rows) {
            var bound = bound(row);
            for (int at = 0; at < rules.size(); at++) {
                heard.get(at).add(row, bound);
            }
        }
        var asked = new ArrayList<Asked>();
        for (int at = 0; at < rules.size(); at++) {
            if (!heard.get(at).rows.isEmpty()) {
                asked.add(new Asked(rules.get(at), heard.get(at).rows));
            }
        }
        return asked;
    }

    /** All that the engine binds before a tail. */
    private Map<String, Object> bound(Map<String, Object> row) {
        var bound = new HashMap<>(common);
        bound.putAll(row);
        if (graph.findByKey(String.valueOf(row.get("key"))) instanceof Practice practice) {
            bound.put("practice", practice);
            structure.find(practice.entity()).ifPresent(entity -> bound.put("entity", entity));
        }
        return bound;
    }

    /** The practices of which one rule could return a row. */
    private static final class Heard {

        private final TailReach reach;
        private final StructureGraph graph;
        private final List<Map<String, Object>> rows = new ArrayList<>();
        private int tried;
        private int spared;

        Heard(TailReach reach, StructureGraph graph) {
            this.reach = reach;
            this.graph = graph;
        }

        void add(Map<String, Object> row, Map<String, Object> bound) {
            boolean isWorth = tried < TRIED || spared * WORTH >= tried;
            tried += isWorth ? 1 : 0;
            if (isWorth && !reach.mayReturn(graph, bound)) {
                spared++;
            } else {
                rows.add(row);
            }
        }
    }
}
