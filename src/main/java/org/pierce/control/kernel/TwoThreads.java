package org.pierce.control.kernel;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Two halves of a piece of work, on this thread and another, which wait for each other where they have to. */
final class TwoThreads {

    /** Some microseconds of looking; after that the other thread seems to be waiting for a processor, and may have this one's. */
    private static final int LOOKS = 10_000;

    private final Half first;
    private final Half second;
    private final AtomicInteger arrivals = new AtomicInteger();
    private volatile @Nullable Throwable failed;

    TwoThreads(Half first, Half second) {
        this.first = first;
        this.second = second;
    }

    /** One half; both must meet equally often. */
    interface Half {
        void run(Meeting meeting);
    }

    /** Where halves meet: what either wrote before is seen by both after. */
    interface Meeting {
        void await();
    }

    /** @throws IllegalStateException if the other half failed, or this thread was interrupted meanwhile */
    void run() {
        var thread = Thread.ofPlatform().daemon().start(() -> guarded(second));
        guarded(first);
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while working out control: ask again.", stopped);
        }
        if (failed != null) {
            throw new IllegalStateException("Control could not be worked out on two threads.", failed);
        }
    }

    private void guarded(Half half) {
        try {
            half.run(this::await);
        } catch (RuntimeException | Error broken) {
            failed = broken;
        }
    }

    private void await() {
        int arrived = arrivals.incrementAndGet();
        int both = arrived + (arrived & 1);
        for (int looks = 0; arrivals.get() < both; looks++) {
            if (failed != null) {
                throw new IllegalStateException("The other half failed.");
            }
            if (looks < LOOKS) {
                Thread.onSpinWait();
            } else {
                Thread.yield();
            }
        }
    }
}
