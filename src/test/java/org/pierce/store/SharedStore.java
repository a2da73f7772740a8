package org.pierce.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

/** The embedded server of this test JVM: started by the first test that asks, stopped with the JVM. */
public final class SharedStore {

    private static final CypherText EMPTY = CypherText.of("empty", """
            MATCH (node) WHERE NOT node:Store AND NOT node:__Neo4jMigration
            CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS""");

    private final EmbeddedServer server;
    private final Driver driver;
    private final Sessions sessions;

    private SharedStore(Path home) {
        server = EmbeddedServer.start(home);
        driver = GraphDatabase.driver(server.uri(), server.authToken());
        StoreOpening.open(driver, properties(home));
        sessions = new Sessions(() -> driver, properties(home));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(home)));
    }

    public static SharedStore get() {
        return Holder.STORE;
    }

    public Sessions sessions() {
        return sessions;
    }

    public Driver driver() {
        return driver;
    }

    EmbeddedServer server() {
        return server;
    }

    /** Takes every node but the marks of the schema. */
    public void empty() {
        try (var session = driver.session()) {
            session.run(EMPTY.text(), Map.of()).consume();
        }
    }

    static StoreProperties properties(Path home) {
        return new StoreProperties(home, Duration.ofSeconds(60), Duration.ofSeconds(60));
    }

    private void stop(Path home) {
        driver.close();
        server.close();
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final SharedStore STORE = new SharedStore(directory());

        private static Path directory() {
            try {
                return Files.createTempDirectory("pierce-test-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
