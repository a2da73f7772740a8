package org.pierce.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.Driver;

/** A store with Pierce's schema, and how it is emptied between tests. */
interface TestStore {

    CypherText EMPTY = CypherText.of("empty", """
            MATCH (node) WHERE NOT node:Store AND NOT node:__Neo4jMigration
            CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS""");

    Driver driver();

    Sessions sessions();

    /** Takes every node but the marks of the schema. */
    default void empty() {
        try (var session = driver().session()) {
            session.run(EMPTY.text(), Map.of()).consume();
        }
    }

    static StoreProperties properties(Path home) {
        return new StoreProperties(home, Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofSeconds(5));
    }
}
