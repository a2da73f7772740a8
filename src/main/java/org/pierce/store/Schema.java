package org.pierce.store;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Driver;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Brings the schema up to this version by the files {@code cypher/schema/V001__….cypher}, each applied once. */
final class Schema {

    private final Driver driver;
    private final StoreProperties properties;

    Schema(Driver driver, StoreProperties properties) {
        this.driver = driver;
        this.properties = properties;
    }

    /** @throws StoreException if a file was changed after it was applied, or the store is of a newer Pierce */
    void migrate() {
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/schema")
                .withResourceScanner(Schema::files)
                .withAutocrlf(true)
                // One transaction takes either schema or data, and a file may hold both.
                .withTransactionMode(MigrationsConfig.TransactionMode.PER_STATEMENT)
                .withTransactionTimeout(properties.transactionTimeout())
                .build();
        try {
            new Migrations(config, driver).apply();
        } catch (MigrationsException e) {
            throw new StoreException(
                    "The schema of the store could not be brought to this version of Pierce (%s) Use the version that made the store, or choose another data directory with --home DIRECTORY."
                            .formatted(e.getMessage()),
                    e);
        }
    }

    /**
     * Looks into the first place only that has the folder, which a class path may name twice; the library's own way reads the table of
     * contents of two hundred jars at each start.
     */
    private static List<URL> files(List<String> folders) {
        try {
            var files = new ArrayList<URL>();
            for (var folder : folders) {
                var found = new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "/*.cypher");
                for (var file : found) {
                    files.add(file.getURL());
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
