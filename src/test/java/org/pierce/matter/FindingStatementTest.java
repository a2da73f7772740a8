package org.pierce.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingStatementTest {

    private static final String EVIL = "'}) DETACH DELETE finding //`$";

    @Test
    void asksForWhatIsSetOnly() {
        var statement = FindingStatement.of("a1", all(null, 0, 50));

        assertThat(statement.getCypher()).doesNotContain("WHERE");
        assertThat(statement.getCatalog().getParameters())
                .containsExactlyInAnyOrderEntriesOf(Map.of("assessment", "a1", "from", 0L, "to", 50L));
        assertThat(FindingStatement.of("a1", all(" ", 0, 50)).getCypher()).isEqualTo(statement.getCypher());
    }

    @Test
    void noValueStandsInTheText() {
        var evil = FindingStatement.of(EVIL, all(EVIL, 0, 50));

        assertThat(evil.getCypher())
                .isEqualTo(FindingStatement.of("a1", all("high", 100, 50)).getCypher())
                .doesNotContain("DELETE", "'");
        assertThat(evil.getCatalog().getParameters()).hasSize(11);
        assertThat(evil.getCatalog().getParameters().values().stream().filter(EVIL::equals))
                .hasSize(8);
        assertThat(evil.getCatalog().getParameters()).containsEntry("text", EVIL.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void thereIsNoPlaceBeforeTheFirst() {
        assertThatThrownBy(() -> all(null, -1, 50)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> all(null, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static FindingQuery all(@Nullable String value, int from, int limit) {
        return new FindingQuery(value, value, value, value, value, value, value, value, from, limit);
    }
}
