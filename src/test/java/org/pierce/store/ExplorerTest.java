package org.pierce.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pierce.store.Explored.Refused;
import org.pierce.store.Explored.Rows;

@EmbeddedStore
class ExplorerTest {

    private final Sessions sessions;
    private final Explorer explorer;

    ExplorerTest(Sessions sessions) {
        this.sessions = sessions;
        this.explorer = new Explorer(sessions, Duration.ofSeconds(20));
    }

    @BeforeEach
    void twoParties() {
        SharedStore.get().empty();
        sessions.write(
                CypherText.of(
                        "test/two",
                        "CREATE (:Fact:Party:Person {key: 's.1/ann', id: 'ann', name: 'Ann'})-[:OWNS {key: 's.1/o1', id: 'o1', percentLower: 51.0}]->(:Fact:Party:Entity {key: 's.1/pc', id: 'pc', name: 'PC'})"),
                Map.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CREATE (x:Fact {key: 'x'}) | only reads",
                "MATCH (x:Fact) SET x.name = 'x' RETURN x | only reads",
                "MATCH (x:Fact) DETACH DELETE x | only reads",
                "MERGE (x:Fact {key: 'x'}) RETURN x | only reads",
                "MATCH (x:Fact) CALL (x) { SET x.name = 'x' } IN TRANSACTIONS RETURN 1 | only reads",
                "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line | LOAD CSV reads files and hosts",
                "CALL db.labels() YIELD label RETURN label | calls no procedures",
                "CALL dbms.listConfig() YIELD name, value RETURN name, value | calls no procedures",
                "SHOW TRANSACTIONS | SHOW reads settings and transactions",
                "SHOW SETTINGS | SHOW reads settings and transactions",
                "TERMINATE TRANSACTIONS 'neo4j-transaction-1' | SHOW reads settings and transactions",
                "SHOW USERS | is not on the list",
                "DROP CONSTRAINT x | is not on the list",
                "CREATE USER x SET PASSWORD 'abcdefgh' | is not on the list",
                "RETURN apoc.util.sleep(1) | Use those of Cypher itself",
                "EXPLAIN MATCH (x) RETURN x | Leave out EXPLAIN",
                "THIS IS NO CYPHER | does not accept it",
                "RETURN $nobody | nobody",
            })
    void refuses(String query, String reason) {
        var answer = explorer.ask(query, Map.of(), 10);
        assertThat(answer).isInstanceOf(Refused.class);
        assertThat(String.join(" ", ((Refused) answer).reasons())).contains(reason == null ? "" : reason);
        assertThat(rows("MATCH (x) WHERE x.name IS NOT NULL RETURN x.name AS name ORDER BY name")
                        .rows())
                .containsExactly(List.of("Ann"), List.of("PC"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (x:Fact {key: 's.1/ann'}) RETURN x.name",
                "MATCH (x) RETURN count(x)",
                "MATCH (x:Person) RETURN x",
                "MATCH (x:Person|Entity) RETURN x.name",
                "MATCH ()-[o:OWNS]->() RETURN count(o)",
                "MATCH ()-[o:OWNS]->() WHERE o.key STARTS WITH 's.1/' RETURN o",
                "MATCH ()-[o:OWNS|HOLDS_OFFICE]-() WHERE o.key = 's.1/o1' RETURN o",
                "MATCH (x:Fact) WHERE x.key STARTS WITH 's.1/' RETURN x.name ORDER BY x.name LIMIT 1",
                "MATCH p = (:Person)-[:OWNS]->{1,3}(:Entity) RETURN p",
                "MATCH p = SHORTEST 1 (:Person)-[:OWNS|CONTROLS]->+(:Entity) RETURN p",
                "MATCH (x:Person) OPTIONAL MATCH (x)-[o]->(y) RETURN x.name, collect(y.name)",
                "MATCH (x:Party) WHERE EXISTS { (x)-[:OWNS]->() } RETURN DISTINCT x.name UNION MATCH (y:Entity) RETURN y.name AS `x.name`",
                "RETURN date.truncate('month', date('2026-11-15')) AS month",
            })
    void putsWhatReads(String query) {
        var answer = explorer.ask(query, Map.of(), 10);
        assertThat(answer).as(answer.toString()).isInstanceOf(Rows.class);
        assertThat(((Rows) answer).rows()).isNotEmpty();
    }

    @Test
    void valuesAreToldSoThatSomebodyCanReadThem() {
        var rows = rows(
                "MATCH p = (x:Person)-[o:OWNS]->(y) RETURN x, o, p, [1, 2.5, 'a'] AS list, {b: true, a: null} AS map, null AS nothing");
        assertThat(rows.columns()).containsExactly("x", "o", "p", "list", "map", "nothing");
        assertThat(rows.rows())
                .containsExactly(List.of(
                        "(:Person ann “Ann”)",
                        "[:OWNS o1]",
                        "(:Person ann “Ann”)-[:OWNS o1]->(:Entity pc “PC”)",
                        "[1, 2.5, a]",
                        "{a: , b: true}",
                        ""));
    }

    @Test
    void noMoreRowsThanWantedAreFetched() {
        var rows = (Rows) explorer.ask("UNWIND range(1, 5000) AS n RETURN n", Map.of(), 7);
        assertThat(rows.rows()).hasSize(7);
        assertThat(rows.more()).isTrue();
        assertThat(((Rows) explorer.ask("UNWIND range(1, 7) AS n RETURN n", Map.of(), 7)).more())
                .isFalse();
    }

    @Test
    void aNameThatTheGraphDoesNotHaveIsRemarkedOn() {
        assertThat(rows("MATCH (x:Persn) RETURN x").remarks())
                .singleElement()
                .asString()
                .contains("Persn");
        assertThat(rows("MATCH (x:Person) RETURN x").remarks()).isEmpty();
    }

    @Test
    void whatTakesTooLongIsStopped() {
        var hasty = new Explorer(sessions, Duration.ofMillis(300));
        var answer = hasty.ask(
                "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN count(*)",
                Map.of(),
                10);
        assertThat(answer).isInstanceOf(Refused.class);
        assertThat(((Refused) answer).reasons()).singleElement().asString().contains("took longer");
    }

    @Test
    void whatTakesTooMuchMemoryIsStopped() {
        var answer = explorer.ask(
                "UNWIND range(1, 1000000000) AS n WITH collect(n) AS every RETURN size(every)", Map.of(), 10);
        assertThat(answer).isInstanceOf(Refused.class);
        assertThat(((Refused) answer).reasons())
                .singleElement()
                .asString()
                .contains("more memory than one query may have");
    }

    private Rows rows(String query) {
        return (Rows) explorer.ask(query, Map.of(), 100);
    }
}
