package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No query of the build follows a chain of any length: one circle of ownership would keep it busy until its time is up. */
class BoundedQueriesTest {

    /** {@code -[*]-}, {@code -[:OWNS*2..]-}, {@code -[:OWNS]->+}, {@code (…)*(} and {@code {1,}} without an end. */
    private static final Pattern UNBOUNDED = Pattern.compile(
            "-\\[[^\\]]*\\*(?!\\s*\\d*\\s*\\.\\.\\s*\\d|\\s*\\d+\\s*])|->?\\s*[+*]\\s*\\(|\\)\\s*[+*]\\s*\\(|\\{\\s*\\d*\\s*,\\s*}");

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
                "(a)-[:OWNS]->{2,}(b)"
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
                "RETURN [x IN xs | x * 2] AS doubles // (a)-[*]->(b)"
            })
    void whatEndsIsNot(String query) {
        assertThat(isUnbounded(query)).isFalse();
    }

    private static boolean isUnbounded(String query) {
        return UNBOUNDED.matcher(TailText.of(query).plain()).find();
    }
}
