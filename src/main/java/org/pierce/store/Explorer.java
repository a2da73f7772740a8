package org.pierce.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.neo4j.driver.Result;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.GqlStatusObject;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.pierce.store.Explored.Refused;
import org.pierce.store.Explored.Rows;

/**
 * Puts a query of somebody who may see all matters to the graph. It is planned first, and run only if its plan does nothing but read; it is run in
 * a transaction that could not write, for so long, and for so many rows. How much memory it may take is a setting of the server
 * ({@code db.memory.transaction.max}), which the embedded one has.
 */
public final class Explorer {

    /** Rows that are shown. */
    public static final int SHOWN = 500;

    /** Rows that are taken away. */
    public static final int TAKEN = 10_000;

    private static final int LONGEST_TEXT = 20_000;

    /** Characters of all cells together: more no page shows and nobody reads. */
    private static final int LARGEST = 8_000_000;

    private static final Pattern ASKS_FOR_PLAN =
            Pattern.compile("^(?:\\s|//[^\\n]*\\n)*(EXPLAIN|PROFILE)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Sessions sessions;
    private final Duration longest;

    Explorer(Sessions sessions, Duration longest) {
        this.sessions = sessions;
        this.longest = longest;
    }

    /** The longest that a query may take. */
    public Duration longest() {
        return longest;
    }

    /**
     * @param parameters values that the text names behind {@code $}
     * @param most so many rows at most
     * @throws StoreException if the store does not answer
     */
    public Explored ask(String text, Map<String, Object> parameters, int most) {
        var reasons = reasons(text);
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        try {
            var explained = sessions.explore(
                    longest, run -> run.execute(CypherText.of("explore", "EXPLAIN " + text), parameters));
            var refused = refusals(explained);
            return refused.isEmpty()
                    ? sessions.explore(
                            longest, run -> rows(run.open(CypherText.of("explore", text), parameters), explained, most))
                    : new Refused(refused);
        } catch (Neo4jException failed) {
            return new Refused(List.of(because(failed)));
        }
    }

    private static List<String> reasons(String text) {
        if (text.isBlank()) {
            return List.of("There is no query. Write one, or choose an example.");
        }
        if (text.length() > LONGEST_TEXT) {
            return List.of("The query has more than %,d characters. Write a shorter one.".formatted(LONGEST_TEXT));
        }
        if (ASKS_FOR_PLAN.matcher(text).matches()) {
            return List.of("Each query is planned before it runs. Leave out EXPLAIN and PROFILE.");
        }
        return ForeignFunctions.in(text).stream()
                .map(name -> "It calls %s. %s".formatted(name, ForeignFunctions.WHY))
                .toList();
    }

    private static List<String> refusals(ResultSummary explained) {
        if (!explained.hasPlan()) {
            return List.of("Neo4j has no plan for it, so nobody can say what it would do. Write a query that reads.");
        }
        var reasons = new ArrayList<String>();
        PlanOperators.OF_EXPLORER
                .refusedIn(explained.plan())
                .forEach((operator, details) -> reasons.add("Its plan has %s%s. %s"
                        .formatted(operator, details, PlanOperators.OF_EXPLORER.because(operator))));
        if (reasons.isEmpty() && explained.queryType() != QueryType.READ_ONLY) {
            reasons.add("It writes. A query here only reads: return rows instead.");
        }
        return reasons;
    }

    private static Rows rows(Result result, ResultSummary explained, int most) {
        long begun = System.nanoTime();
        var rows = new ArrayList<List<String>>();
        long size = 0;
        while (rows.size() < most && size < LARGEST && result.hasNext()) {
            var row = result.next().values().stream().map(ShownValue::of).toList();
            size += row.stream().mapToInt(String::length).sum();
            rows.add(row);
        }
        var more = result.hasNext();
        var took = (System.nanoTime() - begun) / 1_000_000;
        return new Rows(result.keys(), rows, more, took, remarks(explained));
    }

    /** Not those about speed, which nobody here can act on. */
    private static List<String> remarks(ResultSummary explained) {
        return explained.gqlStatusObjects().stream()
                .filter(status -> GraphSchema.UNKNOWN_NAME.contains(status.gqlStatus()))
                .map(GqlStatusObject::statusDescription)
                .map(words -> words.replaceFirst("^warn: ", ""))
                .distinct()
                .toList();
    }

    private String because(Neo4jException failed) {
        var code = Objects.requireNonNullElse(failed.code(), "");
        if (code.contains("TransactionTimedOut") || code.contains("Transaction.Terminated")) {
            return "It took longer than %d s and was stopped. Begin at fewer nodes, or write LIMIT."
                    .formatted(longest.toSeconds());
        }
        if (code.contains("OutOfMemory") || code.contains("MemoryPool")) {
            return "It took more memory than one query may have, and was stopped. Gather fewer rows, or write LIMIT before collect.";
        }
        var words = String.valueOf(failed.getMessage()).strip();
        return code.contains("Statement")
                ? "Neo4j does not accept it: %s".formatted(words)
                : "It did not run to its end: %s".formatted(words);
    }
}
