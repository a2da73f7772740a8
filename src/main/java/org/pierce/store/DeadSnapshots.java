package org.pierce.store;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;

/**
 * Removes in the background, when Pierce starts, what earlier runs left half-written. It is invisible all the while, so nothing
 * waits for this; if this run ends first, the next one goes on.
 */
final class DeadSnapshots {

    private static final Logger LOG = LoggerFactory.getLogger(DeadSnapshots.class);

    private final Snapshots snapshots;
    private final Duration lease;

    /** @param lease how long another process that writes to the same store may be silent before it counts as dead */
    DeadSnapshots(Snapshots snapshots, Duration lease) {
        this.snapshots = snapshots;
        this.lease = lease;
    }

    @EventListener(ApplicationStartedEvent.class)
    void removeInBackground() {
        Thread.ofVirtual().name("dead-snapshots").start(() -> {
            try {
                remove();
            } catch (RuntimeException interrupted) {
                LOG.debug("Removing half-written snapshots was interrupted; the next start goes on.", interrupted);
            }
        });
    }

    /** How many were removed. */
    int remove() {
        var dead = snapshots.listDead(lease.toSeconds());
        dead.forEach(snapshots::discard);
        if (!dead.isEmpty()) {
            LOG.info("Removed {} half-written snapshots of earlier runs.", dead.size());
        }
        snapshots.removeStrayFiles();
        return dead.size();
    }
}
