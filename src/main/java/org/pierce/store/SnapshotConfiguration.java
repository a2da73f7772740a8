package org.pierce.store;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Snapshots in and out. */
@Configuration(proxyBeanMethods = false)
class SnapshotConfiguration {

    /** Longer than any one transaction may take, so that a writer who is merely slow is not taken for dead. */
    private static final int TRANSACTIONS_OF_SILENCE = 10;

    @Bean
    Snapshots snapshots(Sessions sessions) {
        return new Snapshots(sessions);
    }

    @Bean
    SnapshotWriter snapshotWriter(Sessions sessions) {
        return new SnapshotWriter(sessions);
    }

    @Bean
    DerivedWriter derivedWriter(Sessions sessions) {
        return new DerivedWriter(sessions);
    }

    @Bean
    SnapshotTrial snapshotTrial(Sessions sessions) {
        return new SnapshotTrial(sessions);
    }

    @Bean
    SnapshotReader snapshotReader(Sessions sessions) {
        return new SnapshotReader(sessions);
    }

    /** The embedded server has one process only: any other writer is dead at once. A shared server may have several. */
    @Bean
    DeadSnapshots deadSnapshots(
            Snapshots snapshots, StoreProperties properties, ObjectProvider<StartingServer> embedded) {
        var lease = embedded.getIfAvailable() != null
                ? Duration.ZERO
                : properties.transactionTimeout().multipliedBy(TRANSACTIONS_OF_SILENCE);
        return new DeadSnapshots(snapshots, lease);
    }
}
