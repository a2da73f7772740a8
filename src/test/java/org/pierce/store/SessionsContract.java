package org.pierce.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** What sessions promise on whichever server. */
abstract class SessionsContract {

    private static final CypherText WRITE = CypherText.of("write", "UNWIND $names AS name CREATE (:Store {id: name})");
    private static final CypherText READ = CypherText.of(
            "read", "MATCH (store:Store) WHERE store.id <> 'pierce' RETURN store.id AS name ORDER BY name");

    private final Sessions sessions;

    SessionsContract(Sessions sessions) {
        this.sessions = sessions;
    }

    @BeforeEach
    void takeWhatTheTestsWrote() {
        sessions.write(CypherText.of("clear", "MATCH (store:Store) WHERE store.id <> 'pierce' DELETE store"), Map.of());
    }

    @Test
    void readsWhatWasWritten() {
        sessions.write(WRITE, Map.of("names", List.of("b", "a")));

        assertThat(names()).containsExactly("a", "b");
        List<String> streamed = new ArrayList<>();
        sessions.forEach(READ, Map.of(), row -> streamed.add(row.get("name").asString()));
        assertThat(streamed).containsExactly("a", "b");
    }

    @Test
    void findsOneRowOrNone() {
        assertThat(sessions.find(READ, Map.of(), row -> row.get("name").asString()))
                .isEmpty();
        sessions.write(WRITE, Map.of("names", List.of("a")));
        assertThat(sessions.find(READ, Map.of(), row -> row.get("name").asString()))
                .contains("a");
    }

    @Test
    void whatIsRolledBackIsSeenInsideOnly() {
        List<String> inside = sessions.rolledBack("what-if", work -> {
            work.execute(WRITE, Map.of("names", List.of("a")));
            return work.list(READ, Map.of(), row -> row.get("name").asString());
        });

        assertThat(inside).containsExactly("a");
        assertThat(names()).isEmpty();
    }

    @Test
    void allStatementsOfOneWriteHoldOrNone() {
        assertThatThrownBy(() -> sessions.write("half", work -> {
                    work.execute(WRITE, Map.of("names", List.of("a")));
                    return work.execute(CypherText.of("wrong", "RETURN 1 / 0"), Map.of());
                }))
                .isInstanceOf(StoreException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void aReadCannotWrite() {
        assertThatThrownBy(() -> sessions.list(WRITE, Map.of("names", List.of("a")), row -> row))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("write");
    }

    @Test
    void aQueryThatTakesTooLongIsStoppedAndTheMessageNamesTheSetting(Driver driver) {
        var hasty = new Sessions(
                () -> driver,
                new StoreProperties(
                        java.nio.file.Path.of("unused"),
                        Duration.ofMillis(200),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1)));
        CypherText endless = CypherText.of(
                "endless", "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b % 7) AS sum");

        assertThatThrownBy(() -> hasty.list(endless, Map.of(), row -> row))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("endless")
                .hasMessageContaining("pierce.transaction-timeout");
    }

    private List<String> names() {
        return sessions.list(READ, Map.of(), row -> row.get("name").asString());
    }
}
