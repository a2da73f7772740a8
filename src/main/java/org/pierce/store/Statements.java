package org.pierce.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.summary.ResultSummary;

/** Statements inside one transaction: either all of them hold, or none. */
public final class Statements {

    private final SimpleQueryRunner transaction;

    Statements(SimpleQueryRunner transaction) {
        this.transaction = transaction;
    }

    /** Every row, in the order of the query. */
    public <T> List<T> list(CypherText query, Map<String, ?> parameters, Function<Record, T> mapper) {
        return run(query, parameters).list(mapper);
    }

    /**
     * The row of a query that yields one at most.
     *
     * @throws org.neo4j.driver.exceptions.NoSuchRecordException if there are several
     */
    public <T> Optional<T> find(CypherText query, Map<String, ?> parameters, Function<Record, T> mapper) {
        Result rows = run(query, parameters);
        return rows.hasNext() ? Optional.of(mapper.apply(rows.single())) : Optional.empty();
    }

    /** Hands over row by row, without holding them all. */
    public void forEach(CypherText query, Map<String, ?> parameters, Consumer<Record> consumer) {
        run(query, parameters).forEachRemaining(consumer);
    }

    /** Runs a statement for its effect; the summary has its counters, its notifications and, after EXPLAIN, its plan. */
    public ResultSummary execute(CypherText query, Map<String, ?> parameters) {
        return run(query, parameters).consume();
    }

    /** Rows that are read one after the other while the transaction lasts. */
    Result open(CypherText query, Map<String, ?> parameters) {
        return run(query, parameters);
    }

    @SuppressWarnings("unchecked")
    private Result run(CypherText query, Map<String, ?> parameters) {
        return transaction.run(new Query(query.text(), (Map<String, Object>) parameters));
    }
}
