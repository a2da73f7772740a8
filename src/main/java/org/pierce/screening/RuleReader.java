package org.pierce.screening;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.pierce.store.CypherText;

/** How a query is put to the store: in a transaction of its own, or within one that sees what was written in it. */
interface RuleReader {

    <T> List<T> list(CypherText query, Map<String, ?> parameters, Function<Record, T> mapper);

    /** Puts one rule to its practices. */
    static List<RuleRow> ask(RuleReader reader, RuleAudience.Asked asked, Map<String, Object> common) {
        var rule = asked.rule();
        var parameters = RuleQuery.parameters(RuleReads.of(rule.tail()).of(asked.rows()), common);
        return reader.list(RuleQuery.of(rule), parameters, row -> RuleRow.of(rule, row));
    }
}
