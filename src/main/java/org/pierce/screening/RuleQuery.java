package org.pierce.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.pierce.store.CypherText;

/**
 * The complete query around a tail: the engine opens it for a batch of practices and closes it. The hint keeps the planner
 * from reading all practices of a store that holds few. Planning costs more than running, and every pattern begins at a key:
 * so a plan is never made again because the store grew ({@code replan=skip}) or because a batch has another size (the planner
 * keeps a plan for each order of magnitude of a list, not of a list within a map).
 */
final class RuleQuery {

    private static final String PRACTICE = "practice";

    private static final String OPENING = """
            CYPHER 25 replan=skip
            UNWIND $batch.rows AS row
            MATCH (practice:Fact {key: row.key})-[:ENTITY]->(entity)
            USING INDEX SEEK practice:Fact(key)
            WITH %s
            CALL (%s) {
            %s
            }
            RETURN practice.id AS practiceId, %s""";

    /** What each name is bound to. */
    private static final Map<String, String> BINDING = Map.of(
            "date", "$date AS date", "threshold", "$threshold AS threshold", "law", "$batch.laws[row.law] AS law");

    /** Rules are few and put often: each query is written once. */
    private static final Map<String, CypherText> KNOWN = new ConcurrentHashMap<>();

    private RuleQuery() {}

    /**
     * @param batch rows and laws, as {@link RuleReads#of(List)} makes them
     * @param common parameters that all practices share
     */
    static Map<String, Object> parameters(Map<String, Object> batch, Map<String, Object> common) {
        var parameters = new HashMap<>(common);
        parameters.put("batch", batch);
        return parameters;
    }

    /**
     * @param name under which errors and logs speak of it
     * @param columns what the tail returns, none of them a bound name
     */
    static CypherText of(String name, String tail, List<String> columns) {
        var names = names(tail);
        return CypherText.of(
                name,
                OPENING.formatted(
                        names.stream().map(RuleQuery::binding).collect(Collectors.joining(", ")),
                        String.join(", ", names),
                        tail,
                        columns.stream().map("`%s`"::formatted).collect(Collectors.joining(", "))));
    }

    /** Those that the tail can see: each other one would be carried along and planned for nothing. */
    private static List<String> names(String tail) {
        var read = RuleReads.of(tail).names();
        return RuleColumns.BOUND.stream()
                .filter(name -> name.equals(PRACTICE) || read.contains(name))
                .toList();
    }

    private static String binding(String name) {
        return name.equals(PRACTICE) || name.equals("entity")
                ? name
                : BINDING.getOrDefault(name, "row.%1$s AS %1$s".formatted(name));
    }

    static CypherText of(Rule rule) {
        return KNOWN.computeIfAbsent(
                rule.id() + '\n' + rule.tail(),
                read -> of(
                        "rules/" + rule.id(),
                        rule.tail(),
                        TailText.of(rule.tail()).columns()));
    }

    static CypherText explained(CypherText query) {
        return CypherText.of(query.name(), "EXPLAIN " + query.text());
    }
}
