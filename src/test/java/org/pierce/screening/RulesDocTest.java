package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pierce.structure.Words;

/** Writes {@code docs/rules.md} from the catalog, and fails when it was stale. */
class RulesDocTest {

    private static final Path PAGE = Path.of("docs/rules.md");

    /** The flags of the first release: part F of the research, and what the issue asks for beside it. */
    private static final List<String> FLAGS = List.of(
            "AGR-02", "AGR-03", "AGR-04", "AGR-07", "AGR-08", "AGR-09", "AGR-14", "CLN-01", "CLN-02", "CLN-03",
            "CLN-04", "CLN-05", "CLN-06", "CLN-07", "CLN-08", "CLN-09", "CLN-10", "CLN-11", "CLN-12", "CLN-13",
            "CLN-14", "CLN-15", "CLN-16", "CLN-17", "DBT-01", "DBT-02", "DBT-03", "DBT-04", "DBT-05", "FEE-01",
            "FEE-02", "FEE-03", "FEE-04", "FEE-05", "FEE-06", "FEE-07", "FEE-08", "FEE-09", "FEE-10", "FEE-11",
            "FEE-12", "FEE-13", "FEE-14", "FEE-15", "FEE-16", "FEE-17", "FEE-18", "OWN-01", "OWN-02", "OWN-03",
            "OWN-04", "OWN-05", "OWN-06", "OWN-07", "OWN-08", "OWN-09", "OWN-10", "OWN-11", "OWN-12", "OWN-13",
            "OWN-14", "OWN-15", "PATH-01", "PATH-02", "PATH-03", "PATH-04", "PATH-05", "ROL-01", "ROL-02", "ROL-03",
            "ROL-04", "ROL-05", "ROL-06", "ROL-07", "ROL-08", "ROL-09", "SEP-01", "SEP-02", "SEP-03", "SEP-04",
            "SEP-05", "SEP-06", "SEP-07", "SEP-08", "SUC-01", "SUC-02", "SUC-03", "SUC-04", "SUC-05", "SUC-06",
            "SUC-07", "SUC-08", "SUC-09", "SUC-10", "SUP-01", "SUP-02", "SUP-03", "SUP-04", "SUP-05", "SUP-06",
            "SUP-07");

    private final RuleCatalog catalog = RuleCatalog.standard();

    @Test
    void everyFlagHasARule() {
        assertThat(catalog.flags()).extracting(Flag::id).containsAll(FLAGS);
    }

    @Test
    void everyPageSaysTheSameThings() {
        assertThat(catalog.rules()).allSatisfy(rule -> {
            assertThat(rule.page())
                    .as(rule.id())
                    .contains(
                            "## What it means",
                            "## Why it matters",
                            "## What clears it",
                            "## Cure",
                            "## Consequence",
                            "## Authority");
            rule.flags().forEach(flag -> assertThat(rule.page()).as(rule.id()).contains(flag.id()));
        });
    }

    @Test
    void noTextPassesAVerdictOrPromisesACure() {
        assertThat(catalog.flags()).allSatisfy(flag -> {
            assertThat(String.join(" ", flag.title(), flag.statement(), flag.cure())
                            .toLowerCase(java.util.Locale.ROOT))
                    .as(flag.id())
                    .doesNotContainPattern("\\b(illegal|violat\\w*|sham|guilty|compliant|safe|clean|cures)\\b");
            assertThat(flag.cure()).as(flag.id()).contains("would remove this indicator");
        });
    }

    @Test
    void theTableIsCurrent() throws IOException {
        var before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        var now = page();
        if (!before.equals(now)) {
            Files.writeString(PAGE, now);
        }
        assertThat(before)
                .as("docs/rules.md was stale and is written now: read it, and commit it")
                .isEqualTo(now);
    }

    private String page() {
        var page = new StringBuilder("""
                # Rules

                <!-- Generated from cypher/rules and cypher/thresholds.yaml by RulesDocTest. Do not edit. -->

                One line for each flag. Severity is the flag's own; *adjust* and *by law* say how the state moves it (`cypher/severity.yaml`).
                The leg is the part of an assessment that it feeds; *hard* counts even if never exercised. Each rule has a page beside its query.

                | flag | rule | title | severity | adjust | by law | leg | hard |
                |---|---|---|---|---|---|---|---|
                """);
        catalog.rules().stream()
                .flatMap(rule -> rule.flags().stream().map(flag -> row(rule, flag)))
                .sorted()
                .forEach(page::append);
        page.append(
                "\n## Thresholds\n\nNumbers that are not law. A matter may change them, and they are printed where used.\n\n");
        page.append("| name | value | unit | reason | source |\n|---|---|---|---|---|\n");
        for (var threshold : Thresholds.standard().list()) {
            page.append("| `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                            threshold.name(),
                            threshold.value().toPlainString(),
                            threshold.unit(),
                            threshold.reason(),
                            threshold.source()));
        }
        return page.toString();
    }

    private static String row(Rule rule, Flag flag) {
        var byLaw = flag.byLaw().stream().map(ByLaw::parameter).collect(Collectors.joining(", "));
        return "| %s | [%s](../cypher/rules/%s/page.md) | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        flag.id(),
                        rule.id(),
                        rule.id(),
                        flag.title(),
                        flag.base().map(Words::of).orElse("by the row"),
                        Words.of(flag.adjust()),
                        byLaw,
                        Words.of(flag.leg()),
                        flag.hard() ? "yes" : "");
    }
}
