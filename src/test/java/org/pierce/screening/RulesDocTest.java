package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pierce.structure.Words;

/** Writes {@code docs/rules.md} from the catalog, and fails when it was stale. */
class RulesDocTest {

    private static final Path PAGE = Path.of("docs/rules.md");

    private final RuleCatalog catalog = RuleCatalog.standard();

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

                <!-- Generated from cypher/rules, cypher/questions.yaml and cypher/thresholds.yaml by RulesDocTest. Do not edit. -->

                One line for each flag. Severity is the flag's own; *adjust* and *by law* say how the state moves it (`cypher/severity.yaml`).
                The leg is the part of an assessment that it feeds; *hard* counts even if never exercised. Each rule has a page beside its query.

                | flag | rule | title | severity | adjust | by law | leg | hard |
                |---|---|---|---|---|---|---|---|
                """);
        catalog.rules().stream()
                .flatMap(rule -> rule.flags().stream().map(flag -> row(rule, flag)))
                .sorted()
                .forEach(page::append);
        page.append("""

                ## Questions

                What facts alone do not settle (`cypher/questions.yaml`). Where a rule computes the flag too, the question stands as long as the facts leave it open.
                PATH-06, the composite, is the assessment itself (`docs/assessment.md`) and has no rule.

                | flag | question | document | why it is asked | authority |
                |---|---|---|---|---|
                """);
        Questions.standard()
                .list()
                .forEach(question -> page.append("| %s | %s | %s | %s | %s |\n"
                        .formatted(
                                question.flag(),
                                question.question(),
                                question.document(),
                                question.why(),
                                question.authority())));
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
