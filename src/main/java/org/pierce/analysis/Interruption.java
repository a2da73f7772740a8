package org.pierce.analysis;

import java.util.concurrent.CancellationException;

/**
 * Long work is stopped by interrupting its thread: it ends at its next step, and a query that it waits for ends at once, because the driver then
 * drops the connection and the server rolls back.
 */
final class Interruption {

    private Interruption() {}

    /** @throws CancellationException if somebody wants the work to stop */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("It was stopped.");
        }
    }

    /** Cleans up as if nobody had interrupted, since what cleans up needs the store too. */
    static void cleanUp(Runnable work) {
        boolean interrupted = Thread.interrupted();
        try {
            work.run();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
