package org.pierce.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.pierce.store.ContentRow.Part;

/**
 * Collects rows and has them written together, while further ones are made. A few batches are on their way at most, so that memory is
 * bounded whatever the size of the snapshot. When it is closed, nothing is being written any more.
 */
final class Batches implements AutoCloseable {

    private final RowWriter writer;
    private final LongConsumer progress;
    private final ExecutorService threads;
    private final Deque<Batch> sent = new ArrayDeque<>();
    private Map<Part, List<Map<String, Object>>> waiting = new LinkedHashMap<>();
    private int rows;
    private long written;

    /** @param progress is told, by the thread that adds, how many rows are written so far */
    Batches(RowWriter writer, LongConsumer progress) {
        this.writer = writer;
        this.progress = progress;
        threads = Executors.newFixedThreadPool(
                writer.threads(),
                Thread.ofPlatform().name("snapshot-", 0).daemon().factory());
    }

    /** Rows on their way to the store. */
    private record Batch(Future<?> work, int rows) {}

    /** @throws StoreException if the snapshot was taken away in the meantime, or a write fails */
    void add(Part part, Map<String, Object> row) {
        waiting.computeIfAbsent(part, unseen -> new ArrayList<>()).add(row);
        if (++rows == writer.size()) {
            send();
        }
    }

    /** Sends what is left and waits for all: what is added then may join what was added before. */
    void settle() {
        send();
        while (!sent.isEmpty()) {
            awaitFirst();
        }
    }

    private void send() {
        if (rows == 0) {
            return;
        }
        if (sent.size() > writer.threads()) {
            awaitFirst();
        }
        var batch = waiting;
        sent.add(new Batch(threads.submit(() -> writer.write(batch)), rows));
        waiting = new LinkedHashMap<>();
        rows = 0;
    }

    private void awaitFirst() {
        var first = sent.removeFirst();
        Awaited.of(first.work());
        written += first.rows();
        progress.accept(written);
    }

    /** Takes back what waits, and waits for what is under way, so that who cleans up next does not meet it. */
    @Override
    public void close() {
        sent.forEach(batch -> batch.work().cancel(writer.isInterruptible()));
        threads.shutdown();
        boolean interrupted = false;
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException stopped) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
