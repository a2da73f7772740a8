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
    SnapshotFiles snapshotFiles(StoreProperties properties) {
        return new SnapshotFiles(properties.home());
    }

    @Bean
    Snapshots snapshots(Sessions sessions, SnapshotFiles files) {
        return new Snapshots(sessions, files);
    }

    @Bean
    SnapshotContents snapshotContents(Sessions sessions, SnapshotReader reader, SnapshotFiles files) {
        return new SnapshotContents(sessions, reader, files);
    }

    /** Straight into the server where it runs in this process, else over the driver. */
    @Bean
    RowWriter.Opening rowWriters(Sessions sessions, ObjectProvider<StartingServer> embedded) {
        var server = embedded.getIfAvailable();
        return server == null
                ? snapshot -> new BoltRows(sessions, snapshot)
                : snapshot -> new EmbeddedRows(server.get().database(), snapshot);
    }

    @Bean
    SnapshotWriter snapshotWriter(Sessions sessions, RowWriter.Opening rows) {
        return new SnapshotWriter(sessions, rows);
    }

    @Bean
    DerivedWriter derivedWriter(RowWriter.Opening rows) {
        return new DerivedWriter(rows);
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
