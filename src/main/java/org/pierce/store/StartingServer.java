package org.pierce.store;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The embedded server, starting on a thread of its own, because most commands have files to read first. Whoever needs the
 * server waits for it in {@link #get}.
 */
final class StartingServer implements AutoCloseable {

    private final FutureTask<EmbeddedServer> start;

    StartingServer(Path home) {
        start = new FutureTask<>(() -> EmbeddedServer.start(home));
        Thread.ofPlatform().name("neo4j-start").daemon().start(start);
    }

    /** @throws StoreException if the server did not start */
    EmbeddedServer get() {
        try {
            return start.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StoreException told) {
                throw told;
            }
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while Neo4j started. Run the command again.");
        }
    }

    @Override
    public void close() {
        // A start that is under way is waited for: a store half made would have to be recovered next time.
        try {
            get().close();
        } catch (StoreException alreadyTold) {
            // There is nothing to stop.
        }
    }
}
