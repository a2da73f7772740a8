package org.pierce.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pierce.screening.RuleAudience.Asked;
import org.pierce.store.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts rules to the store, some at a time: reads do not hinder each other, and most of a short run is planning. Asked by any thread. */
final class RuleRunner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RuleRunner.class);

    private static final int AT_A_TIME = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);

    private final Sessions sessions;
    private final Map<String, Object> common;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
    private final Map<String, Long> took = new ConcurrentHashMap<>();

    /** @param common parameters that all practices share */
    RuleRunner(Sessions sessions, Map<String, Object> common) {
        this.sessions = sessions;
        this.common = common;
    }

    /** Begins to ask; each rule is one query, whose rows are awaited by {@link #await}. */
    List<Future<List<RuleRow>>> put(List<Asked> asked) {
        return asked.stream().map(one -> threads.submit(() -> found(one))).toList();
    }

    /**
     * All rows, in the order of the rules, whatever order they end in.
     *
     * @param progress is told after each query
     */
    List<RuleRow> await(List<Future<List<RuleRow>>> running, Runnable progress) {
        var rows = new ArrayList<RuleRow>();
        for (var task : running) {
            rows.addAll(InOrder.await(task));
            progress.run();
        }
        return rows;
    }

    private List<RuleRow> found(Asked asked) {
        long begun = System.nanoTime();
        var found = RuleReader.ask(sessions::list, asked, common);
        took.merge(asked.rule().id(), System.nanoTime() - begun, Long::sum);
        return found;
    }

    /** What still runs is given up. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
        took.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(entry -> LOG.debug("{} ms for {}", entry.getValue() / 1_000_000, entry.getKey()));
    }
}
