package org.pierce.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@EmbeddedStore
class ForeignDataTest {

    private static final CypherText MAKE_OURS = CypherText.of("ours", "MERGE (:Store {id: 'pierce'})");
    private static final CypherText MAKE_FOREIGN = CypherText.of("foreign", "CREATE (:Movie {title: 'x'})");

    private final Sessions sessions;
    private final StoreProperties properties = TestStore.properties(Path.of("unused"));

    ForeignDataTest(Sessions sessions) {
        this.sessions = sessions;
    }

    @AfterEach
    void makeTheSharedStoreOursAgain() {
        sessions.write(CypherText.of("clear", "MATCH (movie:Movie) DELETE movie"), Map.of());
        sessions.write(MAKE_OURS, Map.of());
    }

    @Test
    void ourOwnStoreIsOpened(Driver driver) {
        assertThatCode(() -> StoreOpening.open(driver, properties)).doesNotThrowAnyException();
    }

    @Test
    void foreignLabelsAreRefusedByName(Driver driver) {
        sessions.write(MAKE_FOREIGN, Map.of());

        assertThatThrownBy(() -> StoreOpening.open(driver, properties))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Movie")
                .hasMessageContaining("spring.neo4j.uri");
    }

    @Test
    void aStoreWithoutOurMarkIsRefusedEvenIfItsLabelsAreLikeOurs(Driver driver) {
        sessions.write(CypherText.of("unmark", "MATCH (store:Store) DELETE store"), Map.of());
        sessions.write(CypherText.of("person", "CREATE (:Person {id: 'p'})"), Map.of());

        assertThatThrownBy(() -> StoreOpening.open(driver, properties)).isInstanceOf(StoreException.class);
    }

    @Test
    void aLabelThatNoNodeBearsAnyMoreDoesNotCount(Driver driver) {
        sessions.write(MAKE_FOREIGN, Map.of());
        sessions.write(CypherText.of("clear", "MATCH (movie:Movie) DELETE movie"), Map.of());

        assertThatCode(() -> StoreOpening.open(driver, properties)).doesNotThrowAnyException();
    }
}
