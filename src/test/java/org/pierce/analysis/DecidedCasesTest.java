package org.pierce.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pierce.screening.Assessment;
import org.pierce.store.CypherText;
import org.pierce.store.EmbeddedStoreInitializer;
import org.pierce.store.Sessions;
import org.pierce.store.SharedStore;
import org.pierce.store.SnapshotHead;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** Decided cases come out as the courts decided, and their twins as should follow; law and facts as of the decision. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
class DecidedCasesTest {

    /** Cases of which something does not come out yet. Whoever mends one takes its mark away here and in its head. */
    private static final Set<String> OPEN = Set.of();

    private static final CypherText MATTER = CypherText.of("test/matter", "MERGE (:Matter {id: 'test'})");
    private static final Path WRITTEN_ANEW = Path.of("target/decided-cases");

    private final Analysis analysis;
    private final StructureStore store;
    private final Sessions sessions;
    private final Map<DecidedCase, Assessment> assessed = new LinkedHashMap<>();

    @Autowired
    DecidedCasesTest(Analysis analysis, StructureStore store, Sessions sessions) {
        this.analysis = analysis;
        this.store = store;
        this.sessions = sessions;
    }

    @TestFactory
    Stream<DynamicTest> everyCaseComesOutAsDecided() {
        var cases = DecidedCase.list();
        return Stream.concat(
                cases.stream().map(one -> dynamicTest(one.name(), () -> assertDecided(one))),
                Stream.of(
                        dynamicTest("what is open is listed", () -> assertOpen(cases)),
                        dynamicTest("the table says what came out", this::assertTable)));
    }

    private void assertDecided(DecidedCase one) throws IOException {
        var assessment = assess(one);
        assessed.put(one, assessment);
        var text = FindingsText.of(assessment);
        Files.createDirectories(WRITTEN_ANEW);
        Files.writeString(WRITTEN_ANEW.resolve(one.name().replace('/', '-') + ".txt"), text);

        var differences = DecidedCaseCheck.differences(one.head(), assessment);

        assertThat(differences.keySet())
                .as("%s differs in %s\n%s", one.name(), differences, text)
                .isEqualTo(one.head().open().keySet());
    }

    private static void assertOpen(List<DecidedCase> cases) {
        assertThat(cases.stream().filter(one -> !one.head().open().isEmpty()).map(DecidedCase::name))
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(OPEN));
    }

    private void assertTable() throws IOException {
        var readme = DecidedCase.FOLDER.resolve("README.md");
        var table = assessed.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
        Files.writeString(WRITTEN_ANEW.resolve("README-table.md"), table + "\n");

        assertThat(Files.readString(readme))
                .as("%s: put the rows of target/decided-cases/README-table.md in place", readme)
                .endsWith("\n" + table + "\n");
    }

    private static String row(DecidedCase one, Assessment assessment) {
        var head = one.head();
        var grades = assessment.practices().stream()
                .filter(practice ->
                        head.practices().isEmpty() || head.practices().contains(practice.practice()))
                .map(practice -> practice.grade().words())
                .distinct()
                .collect(Collectors.joining("; "));
        var what = one.isTwin() ? "Twin: " + head.get("changed") : head.get("case");
        var decided = head.find("outcome").orElse("–").replace('-', ' ');
        var open = head.open().isEmpty()
                ? ""
                : " Open: " + String.join(", ", head.open().keySet());
        return "| `%s` | %s | %s | %s.%s |".formatted(one.name(), what, decided, grades, open);
    }

    private Assessment assess(DecidedCase one) {
        SharedStore.get().empty();
        sessions.write(MATTER, Map.of());
        var day =
                Objects.requireNonNull(one.structure().findCover().orElseThrow().date(), one.name());
        var stored = store.write(new SnapshotHead("test", day, List.of()), one.structure(), AnalysisProgress.NONE);
        var request = AnalysisRequest.of(stored).withOverlays(one.head().overlays(day));
        return analysis.run(request, AnalysisProgress.NONE).assessment();
    }
}
