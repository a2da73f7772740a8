package org.pierce.store;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about the store.
 *
 * @param home the data directory: the embedded server, the files of matters, and what stands beside the store
 * @param transactionTimeout the longest that one query or one batch of writes may take
 * @param startTimeout the longest that a server may take to answer at start
 * @param exploreTimeout the longest that a query of somebody who explores the graph may take
 */
@ConfigurationProperties("pierce")
public record StoreProperties(Path home, Duration transactionTimeout, Duration startTimeout, Duration exploreTimeout) {

    /** A variable that is set to nothing, which is bound as null, counts as not set. */
    public StoreProperties(
            @Nullable Path home,
            @DefaultValue("60s") Duration transactionTimeout,
            @DefaultValue("120s") Duration startTimeout,
            @DefaultValue("20s") Duration exploreTimeout) {
        this.home = home == null ? standardHome() : home;
        this.transactionTimeout = transactionTimeout;
        this.startTimeout = startTimeout;
        this.exploreTimeout = exploreTimeout;
    }

    /** Where the embedded store lives unless something else is said. */
    public static Path standardHome() {
        return Path.of(System.getProperty("user.home"), ".pierce");
    }
}
