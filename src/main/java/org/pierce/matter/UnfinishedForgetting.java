package org.pierce.matter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;

/** Goes on, in the background when Pierce starts, with forgetting matters where an earlier run was stopped. */
final class UnfinishedForgetting {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedForgetting.class);

    private final Forgetting forgetting;

    UnfinishedForgetting(Forgetting forgetting) {
        this.forgetting = forgetting;
    }

    @EventListener(ApplicationStartedEvent.class)
    void finishInBackground() {
        Thread.ofVirtual().name("unfinished-forgetting").start(() -> {
            try {
                finish();
            } catch (RuntimeException interrupted) {
                LOG.debug("Forgetting was interrupted again; the next start goes on.", interrupted);
            }
        });
    }

    /** How many matters were forgotten to the end. */
    int finish() {
        var unfinished = forgetting.listUnfinished();
        unfinished.forEach(forgetting::forget);
        return unfinished.size();
    }
}
