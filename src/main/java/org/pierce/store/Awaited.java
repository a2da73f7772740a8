package org.pierce.store;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** What comes of work on another thread, as if it had been done on this one. */
public final class Awaited {

    private Awaited() {}

    /**
     * Waits for the work.
     *
     * @throws RuntimeException as the work threw it
     * @throws CancellationException if the thread that waits is interrupted
     */
    public static <T> T of(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException known -> throw known;
                case Error broken -> throw broken;
                case null, default -> throw new IllegalStateException(failed);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("It was stopped.");
        }
    }
}
