package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pierce.GeneratedFile;

/** Nothing of the catalogue is left out: each flag is computed or asked, each point has flags, rules and cases. */
class CoverageDocTest {

    private static final int FLAGS = 115;
    private static final int POINTS = 54;
    private static final int LEAST_COMPUTED = 85;
    private static final Path RULES = Path.of("cypher/rules");

    private final Catalogue catalogue = Catalogue.read();
    private final RuleCatalog rules = RuleCatalog.standard();
    private final Questions questions = Questions.standard();
    private final CasesByFlag cases = CasesByFlag.read(rules);

    @Test
    void theFlagsAreThoseThatAreComputedOrAskedAndNoOthers() {
        var looked = new TreeSet<String>(catalogue.engine().keySet());
        rules.flags().forEach(flag -> looked.add(flag.id()));
        questions.list().forEach(question -> looked.add(question.flag()));

        assertThat(catalogue.flags()).hasSize(FLAGS);
        assertThat(looked).isEqualTo(new TreeSet<>(catalogue.flags()));
        assertThat(rules.flags().size()).isGreaterThanOrEqualTo(LEAST_COMPUTED);
        assertThat(rules.flags())
                .extracting(Flag::id)
                .doesNotContainAnyElementsOf(catalogue.engine().keySet());
    }

    @Test
    void everyPointHasAFlagOrAGuardARuleAndACase() {
        assertThat(catalogue.points()).hasSize(POINTS).allSatisfy(point -> {
            assertThat(point.flags().isEmpty())
                    .as("%s: flags, or a guard", point.id())
                    .isEqualTo(!point.guard().isEmpty());
            assertThat(catalogue.flags()).as(point.id()).containsAll(point.flags());
            assertThat(lookers(point)).as("rules of %s", point.id()).isNotEmpty();
            assertThat(point.guard().isEmpty() ? found(point.flags()) : point.cases())
                    .as("cases of %s", point.id())
                    .isNotEmpty();
        });
    }

    @Test
    void everyCaseOfAGuardAndEveryTestOfTheEngineExists() throws IOException {
        assertThat(catalogue.points().stream().flatMap(point -> point.cases().stream()))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(RULES.resolve(file)).exists());
        try (var tests = Files.walk(Path.of("src/test/java"))) {
            var names = tests.map(test -> test.getFileName().toString()).toList();
            assertThat(catalogue.engineTests().values().stream().flatMap(List::stream))
                    .isNotEmpty()
                    .allSatisfy(test -> assertThat(names).contains(test + ".java"));
        }
    }

    @Test
    void everyComputedFlagIsFoundAndIgnoredAndNotKnownInCasesOfItsRule() {
        for (var rule : rules.rules()) {
            var expected = String.join("\n", rule.cases().values());
            for (var flag : rule.flags()) {
                for (var outcome : List.of("found", "(not-found|cleared)", "(not-known|not-examined)")) {
                    assertThat(expected)
                            .as("%s %s", rule.id(), flag.id())
                            .containsPattern("(?m)^expect:\\s*%s\\s+%s\\s".formatted(flag.id(), outcome));
                }
            }
        }
    }

    @Test
    void theTablesAreCurrent() throws IOException {
        GeneratedFile.assertUpToDate(Path.of("docs/coverage.md"), page());
    }

    private String page() {
        var page = new StringBuilder("""
                # What is looked at

                <!-- Generated from src/test/resources/coverage/catalogue.yaml, cypher/rules, cypher/questions.yaml and sample-data/cases by CoverageDocTest. Do not edit. -->

                %d flags: %d computed by rules, %d answered by the assessment itself, %d asked only. Of the computed ones %d are also asked as long as facts leave them open.

                ## The points of the articles

                A point of the five articles on management companies, the flags that answer it, the rules that look for them, and the cases that show it:
                how many of the rules' own, and which decided ones. A *guard* says what must not be flagged.

                | point | kind | what it says | flags | rules | cases |
                |---|---|---|---|---|---|
                """.formatted(
                        catalogue.flags().size(),
                        rules.flags().size(),
                        catalogue.engine().size(),
                        asked(false),
                        asked(true)));
        catalogue.points().forEach(point -> page.append(row(point)));
        page.append(
                "\n## The flags\n\n| flag | title | looked for by | cases of the rule | decided cases |\n|---|---|---|---|---|\n");
        catalogue.flags().forEach(flag -> page.append(row(flag)));
        return page.toString();
    }

    private long asked(boolean computed) {
        return questions.list().stream()
                .filter(question -> rules.findFlag(question.flag()).isPresent() == computed)
                .count();
    }

    private String row(Catalogue.Point point) {
        var guarded = !point.guard().isEmpty();
        return "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        point.id(),
                        point.kind(),
                        point.says(),
                        guarded ? "*guard*: " + point.guard() : joined(point.flags()),
                        joined(lookers(point)),
                        guarded ? joined(point.cases()) : cases(point.flags()));
    }

    private String row(String flag) {
        var title = rules.findFlag(flag)
                .map(Flag::title)
                .or(() -> questions.find(flag).map(Question::title))
                .orElseGet(() -> catalogue.engine().getOrDefault(flag, ""));
        var ofRule = catalogue.engine().containsKey(flag)
                ? catalogue.engineTests().getOrDefault(flag, List.of())
                : cases.ofRule(flag);
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(flag, title, joined(lookers(flag).toList()), joined(ofRule), joined(cases.decided(flag)));
    }

    private List<String> lookers(Catalogue.Point point) {
        var ofGuard = point.cases().stream()
                .map(file -> file.substring(0, file.lastIndexOf('/')))
                .map(CoverageDocTest::link);
        return Stream.concat(point.flags().stream().flatMap(this::lookers), ofGuard)
                .distinct()
                .toList();
    }

    private Stream<String> lookers(String flag) {
        var engine = catalogue.engine().containsKey(flag) ? Stream.of("assessment") : Stream.<String>empty();
        var rule = rules.findRuleOf(flag).map(Rule::id).map(CoverageDocTest::link).stream();
        var asked = questions.find(flag).map(question -> "question").stream();
        return Stream.of(engine, rule, asked).flatMap(one -> one);
    }

    private String cases(List<String> flags) {
        var decided = new TreeSet<String>();
        flags.forEach(flag -> decided.addAll(cases.decided(flag)));
        return found(flags).size() + " of rules" + (decided.isEmpty() ? "" : "; " + joined(decided));
    }

    private List<String> found(List<String> flags) {
        return flags.stream()
                .flatMap(flag -> cases.ofRule(flag).stream()
                        .map(file -> rules.findRuleOf(flag).map(Rule::id).orElse("") + "/" + file))
                .distinct()
                .toList();
    }

    private static String link(String rule) {
        return "[%s](../cypher/rules/%s/page.md)".formatted(rule, rule);
    }

    private static String joined(Collection<String> texts) {
        return texts.stream().collect(Collectors.joining(", "));
    }
}
