package org.pierce.screening;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same with each of many, some at a time, and hands over what comes of them in their order. Only so many are begun before the first of
 * them has been handed over, so that memory holds few.
 */
final class InOrder implements AutoCloseable {

    private final ExecutorService threads;
    private final int atATime;

    InOrder(int atATime) {
        this.threads = Executors.newFixedThreadPool(atATime);
        this.atATime = atATime;
    }

    /**
     * The first that fails ends it, with its exception; what still runs is given up when this is closed.
     *
     * @param work what to do with each, on any thread
     * @param taken is told of each by the caller's thread
     */
    <A, B> void each(List<A> all, Function<A, B> work, Consumer<B> taken) {
        var begun = new ArrayDeque<Future<B>>();
        for (var one : all) {
            // One more than there are threads, so that none of them waits until the caller has taken what is first.
            if (begun.size() > atATime) {
                taken.accept(await(begun.remove()));
            }
            begun.add(threads.submit(() -> work.apply(one)));
        }
        while (!begun.isEmpty()) {
            taken.accept(await(begun.remove()));
        }
    }

    /**
     * What comes of work on another thread.
     *
     * @throws RuntimeException as the work threw it
     * @throws IllegalStateException if the thread that waits is interrupted
     */
    static <T> T await(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The screening was interrupted. Run it again.", e);
        }
    }

    /** What still runs is interrupted and waited for. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
