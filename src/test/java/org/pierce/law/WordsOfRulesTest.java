package org.pierce.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules name parameters of the law and compare their words. A word that no pack can hold would never match, and nothing
 * would say so: it is refused here.
 */
class WordsOfRulesTest {

    private static final LawBook BOOK = LawBook.load();
    private static final Pattern NAME = Pattern.compile("\\blaw\\.(\\w+)");
    private static final Pattern EQUALS = Pattern.compile("\\blaw\\.(\\w+)\\s*(?:=|<>)\\s*'([^']+)'");
    private static final Pattern ONE_OF = Pattern.compile("\\blaw\\.(\\w+)\\s+IN\\s+\\[([^\\]]*)\\]");
    private static final Pattern LISTED = Pattern.compile("'([^']+)'\\s+IN\\s+law\\.(\\w+)");
    private static final Pattern BY_LAW = Pattern.compile("(?m)^\\s+by-law:\\s*\\n\\s+(\\w+): \\{([^}]*)\\}");

    static List<Path> rules() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("cypher/rules"))) {
            return files.filter(file -> file.endsWith("rule.cypher")).sorted().toList();
        }
    }

    @Test
    void thereAreRules() throws IOException {
        assertThat(rules()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void namesOnlyWhatTheLawCanSay(Path rule) throws IOException {
        var text = Files.readString(rule);
        NAME.matcher(text).results().forEach(match -> assertThat(BOOK.scalarNames())
                .contains(match.group(1)));
        EQUALS.matcher(text).results().forEach(match -> word(match.group(1), match.group(2)));
        LISTED.matcher(text).results().forEach(match -> word(match.group(2), match.group(1)));
        ONE_OF.matcher(text).results().forEach(match -> Stream.of(match.group(2).split(","))
                .forEach(word -> word(match.group(1), word.strip().replace("'", ""))));
        BY_LAW.matcher(text).results().forEach(match -> Stream.of(match.group(2).split(","))
                .forEach(entry -> word(
                        match.group(1), entry.split(":")[0].replace("\"", "").strip())));
    }

    private static void word(String parameter, String word) {
        var words = BOOK.getParameter(parameter).type() == ParameterType.BOOLEAN
                ? List.of("true", "false")
                : BOOK.getParameter(parameter).words();
        assertThat(words).as(parameter).contains(word);
    }
}
