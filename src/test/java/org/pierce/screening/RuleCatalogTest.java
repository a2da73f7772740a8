package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCatalogTest {

    private static final String HEAD = """
            /*
            rule: mine
            title: Mine
            flags:
              ZZZ-01:
                title: Something is found
                severity: high
                adjust: both
                by-law: {percentage_fee: {prohibited: critical}}
                leg: name
                standing: account
                hard: true
                statement: "{owner} does."
                cure: Remove it.
                authority: none
                needs: {topics: [owners-of-manager], law: [lay_max]}
              ZZZ-02:
                title: Something else is found
                severity: row
                leg: none
                statement: Something.
                cure: Remove it.
                authority: none
            needs: {topics: [owners], law: []}
            cause: the owner
            */
            RETURN 'found' AS outcome, 'ZZZ-01' AS flag, 'low' AS severity""";

    @Test
    void readsTheHead() {
        var catalog = catalog(HEAD);
        var first = catalog.getFlag("ZZZ-01");

        assertThat(first.adjust()).isEqualTo(Adjust.BOTH);
        assertThat(first.byLaw()).containsExactly(new ByLaw("percentage_fee", Map.of("prohibited", Severity.CRITICAL)));
        assertThat(first.needs().topics()).containsExactly(org.pierce.structure.Topic.OWNERS_OF_MANAGER);
        assertThat(first.needs().law()).containsExactly("lay_max");
        assertThat(first.hard()).isTrue();
        var second = catalog.getFlag("ZZZ-02");
        assertThat(second.base()).isEmpty();
        assertThat(second.needs().topics()).containsExactly(org.pierce.structure.Topic.OWNERS);
        assertThat(second.standing()).isEqualTo(Standing.ORDINARY);
        assertThat(catalog.rules().getFirst().tail()).startsWith("RETURN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "severity: high | severty: high | unknown key 'severty'. Use one of: title, severity",
                "severity: high | severity: huge | 'severity' may not be 'huge'. Use one of: critical",
                "leg: name | leg: arm | 'leg' may not be 'arm'",
                "hard: true | hard: perhaps | 'hard' is perhaps",
                "topics: [owners] | topics: [cats] | 'topics' may not be 'cats'",
                "rule: mine | rule: yours | the folder is called 'mine'",
                "ZZZ-01: | zzz1: | 'zzz1' is no id of a flag",
                "ZZZ-02: | ZZZ-01: | not readable as YAML",
                "cause: the owner | reason: the owner | unknown key 'reason'",
                "/* | // | the head is missing",
            })
    void refusesWithPlaceAndRemedy(String right, String wrong, String message) {
        assertThatThrownBy(() -> catalog(HEAD.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith("somewhere/mine/rule.cypher")
                .hasMessageContaining(message)
                .hasMessageMatching("(?s).*\\.");
    }

    @Test
    void aFlagBelongsToOneRule() {
        var other = HEAD.replace("rule: mine", "rule: other");
        assertThatThrownBy(() -> RuleCatalog.ofFolders(List.of(folder("mine", HEAD), folder("other", other))))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("ZZZ-01 is declared by group/mine too");
    }

    @Test
    void aRuleWithoutItsPageIsRefused() {
        var folder = new RuleFolder("group", "mine", "somewhere/mine", Map.of("rule.cypher", HEAD), true);
        assertThatThrownBy(() -> RuleCatalog.ofFolders(List.of(folder))).hasMessageContaining("page.md is missing");
    }

    @Test
    void takesRulesFromADirectory(@TempDir Path directory) throws IOException {
        assertThatThrownBy(() -> RuleCatalog.of(List.of(directory))).hasMessageContaining("no rule there");
        var folder = Files.createDirectories(directory.resolve("own/mine"));
        Files.writeString(folder.resolve("rule.cypher"), HEAD);
        Files.writeString(folder.resolve("page.md"), "A page.");

        var catalog = RuleCatalog.of(List.of(directory));

        assertThat(catalog.findRuleOf("ZZZ-01").orElseThrow().builtIn()).isFalse();
        assertThat(catalog.rules()).hasSize(RuleCatalog.standard().rules().size() + 1);
        assertThat(catalog.text()).contains(HEAD, "A page.");
        assertThat(RuleCatalog.standard().text()).doesNotContain(HEAD).contains("== severity.yaml ==");
    }

    private static RuleCatalog catalog(String text) {
        return RuleCatalog.ofFolders(List.of(folder("mine", text)));
    }

    private static RuleFolder folder(String name, String text) {
        return new RuleFolder(
                "group", name, "somewhere/" + name, Map.of("rule.cypher", text, "page.md", "A page."), true);
    }
}
