package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pierce.control.ControlReasoner;
import org.pierce.intake.Intake;
import org.pierce.intake.Progress;
import org.pierce.law.LawBook;
import org.pierce.store.DecoySnapshot;
import org.pierce.store.EmbeddedStore;
import org.pierce.store.Sessions;
import org.pierce.store.SharedStore;
import org.pierce.store.StoredSnapshots;
import org.pierce.trial.RuleCase;

/** Every rule of the build: admitted, with its cases, each run alone and beside a decoy that holds the same ids. */
@EmbeddedStore
class RuleCasesTest {

    private static final LawBook LAW = LawBook.load();

    private final RuleCatalog catalog = RuleCatalog.standard();
    private final Thresholds thresholds = Thresholds.standard();
    private final Sessions sessions;

    RuleCasesTest(Sessions sessions) {
        this.sessions = sessions;
    }

    /** On a store that holds facts and has counted them: in an empty index the planner rather reads all than looks one up. */
    @TestFactory
    Stream<DynamicTest> everyRuleIsAdmitted() {
        SharedStore.get().empty();
        var platform = Intake.read(List.of(Path.of("sample-data/private-equity-platform")), Progress.SILENT)
                .getStructure();
        StoredSnapshots.in(sessions).write(platform, ControlReasoner.standard().derive(platform));
        SharedStore.get().count();
        // planning is most of it and takes one core for half a second each, so on all cores at once
        var admissions = rules().map(rule -> Map.entry(rule.id(), CompletableFuture.runAsync(() -> gate().admit(rule))))
                .toList();
        return admissions.stream()
                .map(admission -> dynamicTest(
                        admission.getKey(), () -> admission.getValue().join()));
    }

    @TestFactory
    Stream<DynamicContainer> everyRuleMeetsItsCases() {
        return rules().map(rule -> dynamicContainer(
                rule.id(),
                Stream.concat(
                        Stream.of(dynamicTest("has cases of each kind", () -> hasCases(rule))),
                        rule.cases().keySet().stream().map(file -> dynamicTest(file, () -> meets(rule, file))))));
    }

    private Stream<Rule> rules() {
        return catalog.rules().stream()
                .filter(rule -> rule.id().matches(".*(" + System.getProperty("rule", "") + ").*"));
    }

    private RuleGate gate() {
        return new RuleGate(sessions, LAW.scalarNames(), thresholds.asMap().keySet());
    }

    private static void hasCases(Rule rule) {
        for (var kind : List.of("flag-", "ignore-", "unknown-")) {
            assertThat(rule.cases().keySet()).as("cases of " + rule.id()).anyMatch(file -> file.startsWith(kind));
        }
        for (var flag : rule.flags()) {
            assertThat(rule.cases().values()).as("cases of " + flag.id()).anyMatch(text -> text.lines()
                    .anyMatch(line -> line.matches("expect:\\s*%s\\s+found .*".formatted(flag.id()))));
        }
    }

    private void meets(Rule rule, String file) {
        var example = RuleCase.read(Path.of("cypher/rules", rule.id(), file));
        SharedStore.get().empty();
        var snapshot = StoredSnapshots.in(sessions).write(example.structure(), example.derivation());

        var alone = run(rule, example, snapshot);
        assertThat(example.expectations().stream().flatMap(expected -> expected.findDifference(alone).stream()))
                .isEmpty();
        assertThat(alone.findings())
                .allSatisfy(finding ->
                        assertThat(finding.statement()).doesNotContain("{").doesNotContain("not stated"));

        DecoySnapshot.beside(sessions, example.structure(), example.derivation());
        assertThat(run(rule, example, snapshot)).as("beside a decoy").isEqualTo(alone);
    }

    private Assessment run(Rule rule, RuleCase example, String snapshot) {
        var screening = new Screening(sessions, RuleCatalog.only(rule), true);
        var request = example.request(snapshot, LAW, thresholds);
        var rows = screening.rows(request);
        var asked = screening.speaking(request, rows).stream()
                .flatMap(one -> one.rows().stream())
                .toList();
        var spared = rows.stream().filter(row -> !asked.contains(row)).toList();
        if (!spared.isEmpty()) {
            assertThat(screening.ask(List.of(rule), spared, request))
                    .as("rows of practices for which the rule would not be asked")
                    .isEmpty();
        }
        return screening.run(request, ScreeningProgress.NONE).assessment();
    }
}
