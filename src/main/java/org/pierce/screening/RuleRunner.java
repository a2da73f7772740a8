package org.pierce.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.neo4j.driver.Record;
import org.pierce.store.CypherText;
import org.pierce.store.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts rules to the store, in batches of practices, some at a time: most of a short run is planning. */
final class RuleRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RuleRunner.class);

    private static final int BATCH = 200;
    private static final int AT_A_TIME = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);

    private final Sessions sessions;

    RuleRunner(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * All rows that the rules return.
     *
     * @param rows one map for each practice, as {@link PracticeSurroundings#asRow} makes it
     * @param common parameters that all practices share
     * @param progress is told how many rules are done
     */
    List<RuleRow> run(
            Collection<Rule> rules, List<Map<String, Object>> rows, Map<String, Object> common, IntConsumer progress) {
        var tasks = new ArrayList<Callable<List<RuleRow>>>();
        for (var rule : rules) {
            tasks.add(() -> found(rule, rows, common));
        }
        return all(tasks, progress);
    }

    private List<RuleRow> found(Rule rule, List<Map<String, Object>> rows, Map<String, Object> common) {
        var found = new ArrayList<RuleRow>();
        var reads = RuleReads.of(rule.tail());
        long begun = System.nanoTime();
        inBatches(RuleQuery.of(rule), rows, reads, common, row -> found.add(RuleRow.of(rule, row)));
        LOG.debug("{}: {} rows in {} ms", rule.id(), found.size(), (System.nanoTime() - begun) / 1_000_000);
        return found;
    }

    private void inBatches(
            CypherText query,
            List<Map<String, Object>> rows,
            RuleReads reads,
            Map<String, Object> common,
            java.util.function.Consumer<Record> consumer) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            var batch = rows.subList(from, Math.min(rows.size(), from + BATCH)).stream()
                    .map(reads::of)
                    .toList();
            var parameters = RuleQuery.parameters(batch, common);
            sessions.list(query, parameters, row -> row).forEach(consumer);
        }
    }

    /** In the order of the tasks, whatever order they end in. */
    private static List<RuleRow> all(List<Callable<List<RuleRow>>> tasks, IntConsumer progress) {
        var rows = new ArrayList<RuleRow>();
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            var running = tasks.stream().map(threads::submit).toList();
            try {
                int done = 0;
                for (var task : running) {
                    rows.addAll(task.get());
                    progress.accept(++done);
                }
            } catch (ExecutionException e) {
                running.forEach(task -> task.cancel(true));
                throw cause(e);
            } catch (InterruptedException e) {
                running.forEach((Future<?> task) -> task.cancel(true));
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The screening was interrupted. Run it again.", e);
            }
        }
        return rows;
    }

    private static RuntimeException cause(ExecutionException e) {
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
}
