package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No query of the build follows a chain of any length: one circle of ownership would keep it busy until its time is up. */
class BoundedQueriesTest {

    @Test
    void everyChainHasAnEnd() throws IOException {
        List<Path> queries;
        try (var files = Files.walk(Path.of("cypher"))) {
            queries = files.filter(file -> file.toString().endsWith(".cypher")).toList();
        }
        assertThat(queries).hasSizeGreaterThan(60).allSatisfy(query -> assertThat(isUnbounded(Files.readString(query)))
                .as(query.toString())
                .isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a)-[*]->(b)",
                "(a)-[:OWNS*]->(b)",
                "(a)-[s:OWNS*2..]->(b)",
                "(a)<-[:OWNS]-+(b)",
                "(a)-[:OWNS]->*(b)",
                "((a)-[:OWNS]->(b))+(c)",
                "(a)-[:OWNS]->{2,}(b)",
                "(a)-[:OWNS * 2 .. {kind: 'x'}]->(b)",
                "(a) - [ * WHERE true ] - (b)",
                "(a)-->+(b)",
                "(a)<--*(b)",
                "(a)--{,}(b)",
                "(x) ((a)-[s:OWNS]->(b) WHERE s.percentLower * 2 > 100){1,} (y)",
                "p = ANY SHORTEST (a)-[:OWNS]-> * (b)",
                "shortestPath((a)-[:OWNS*]-(b))"
            })
    void aChainWithoutEndIsSeen(String pattern) {
        assertThat(isUnbounded("MATCH " + pattern + " RETURN 1")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (a)-[:OWNS*1..8]->(b) RETURN 1",
                "MATCH (a)-[:OWNS*3]->(b) RETURN 1",
                "MATCH (a)<-[:AMENDS]-{0,4}(b) RETURN 2 * (3 + 4) AS x",
                "MATCH (a)-[:OWNS*..5]->(b) RETURN (1 + 2) * (3 + 4) - [1, 2][0] * 3 AS x",
                "MATCH (x) ((a)-[s:OWNS WHERE s.percentLower * 2 > 100]->(b)){1,4} (y) RETURN x {.id, y: 1}",
                "RETURN (size(COLLECT { MATCH (a)-[:OWNS]->(b) RETURN b }) + 1) * (2) AS x",
                "MATCH (a)-[:OWNS]->?(b)-->{2}(c) RETURN COUNT { (a)-->(b) } * (2) AS x",
                "RETURN [x IN xs | x * 2] AS doubles // (a)-[*]->(b)"
            })
    void whatEndsIsNot(String query) {
        assertThat(isUnbounded(query)).isFalse();
    }

    @Test
    void eachOfThemIsShownWhereItStands() {
        var query = "MATCH (a)-[:OWNS*1..3]->(b)\nMATCH (b)-[:OWNS]->+(c), (c)<-[:CONTROLS*]-(d)\nRETURN 1";
        assertThat(Arrays.stream(EndlessChains.in(query)).mapToObj(at -> EndlessChains.shown(query, at)))
                .hasSize(2)
                .containsOnly("MATCH (b)-[:OWNS]->+(c), (c)<-[:CONTROLS*]-(d)");
    }

    private static boolean isUnbounded(String query) {
        return EndlessChains.in(TailText.of(query).plain()).length > 0;
    }
}
