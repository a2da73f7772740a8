package org.pierce.web;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Work that goes on away from the page that waits for it. */
final class RunningWork {

    private final String id = UUID.randomUUID().toString();
    private final Steps steps = new Steps();
    private final CompletableFuture<@Nullable Object> result = new CompletableFuture<>();
    private volatile boolean stopped;
    private volatile boolean late;
    private volatile @Nullable Thread worker;

    static RunningWork begin(Function<Consumer<String>, ? extends @Nullable Object> work) {
        var running = new RunningWork();
        running.worker = Thread.ofPlatform().name("long-work").daemon().start(() -> running.run(work));
        return running;
    }

    private void run(Function<Consumer<String>, ? extends @Nullable Object> work) {
        try {
            result.complete(work.apply(steps::add));
        } catch (RuntimeException | Error failed) {
            result.completeExceptionally(
                    stopped ? new IllegalStateException("It was stopped. Open the page again.", failed) : failed);
        }
    }

    public String id() {
        return id;
    }

    /** What was done so far. */
    public List<String> steps() {
        return steps.list();
    }

    public boolean done() {
        return result.isDone();
    }

    public boolean stopped() {
        return stopped;
    }

    CompletableFuture<@Nullable Object> result() {
        return result;
    }

    boolean isLate() {
        return late;
    }

    /** A page has waited in vain for it. */
    void late() {
        late = true;
    }

    /** What it waits for is given up at once. */
    void stop() {
        stopped = true;
        var thread = worker;
        if (thread != null) {
            thread.interrupt();
        }
    }
}
