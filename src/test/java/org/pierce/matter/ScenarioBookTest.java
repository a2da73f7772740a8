package org.pierce.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pierce.matter.Audit.Deed;
import org.pierce.matter.ScenarioOutcome.Conflict;
import org.pierce.matter.ScenarioOutcome.Saved;
import org.pierce.store.EmbeddedStoreInitializer;
import org.pierce.store.SharedStore;
import org.pierce.structure.MatterKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "spring.main.lazy-initialization=true")
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
class ScenarioBookTest {

    private final ScenarioBook scenarios;
    private final MatterBook book;

    @Autowired
    ScenarioBookTest(ScenarioBook scenarios, MatterBook book) {
        this.scenarios = scenarios;
        this.book = book;
    }

    @BeforeEach
    void matter() {
        SharedStore.get().empty();
        book.create("Alder", MatterKind.DEAL, "ana");
        assertThat(scenarios.create("alder", "No call", "alder.1", "ana")).isEmpty();
    }

    @Test
    void editsAreKeptTakenBackAndDoneAgain() {
        add(0, edit("a", "ana"));
        add(1, edit("b", "ana"));
        assertThat(scenarios.move("alder", "no CALL", 2, 1, "ana")).isInstanceOf(Saved.class);
        assertThat(facts()).containsExactly("a");
        assertThat(scenarios.get("alder", "No call").canRedo()).isTrue();

        scenarios.move("alder", "No call", 1, 2, "ana");
        assertThat(facts()).containsExactly("a", "b");

        scenarios.move("alder", "No call", 2, 0, "ana");
        add(0, edit("c", "ana"));
        assertThat(facts()).containsExactly("c");
        assertThat(scenarios.get("alder", "No call").canRedo()).isFalse();
        assertThat(scenarios.get("alder", "No call").edits().getFirst().cells())
                .containsExactly(Map.entry("percent", "20"));
    }

    @Test
    void whatWasMadeInOneGoIsOneStep() {
        add(0, edit("a", "ana"));
        var go = Instant.EPOCH.plusSeconds(1);
        var both = List.of(
                new ScenarioEdit("remove", "powers", "b", Map.of(), "ana", go),
                new ScenarioEdit("remove", "agreements", "c", Map.of(), "ana", go));
        assertThat(scenarios.add("alder", "No call", 1, both, "ana")).isInstanceOf(Saved.class);
        assertThat(scenarios.get("alder", "No call").undone()).isEqualTo(1);
        scenarios.move("alder", "No call", 3, 1, "ana");
        assertThat(scenarios.get("alder", "No call").undone()).isZero();
        assertThat(scenarios.get("alder", "No call").redone()).isEqualTo(3);
    }

    @Test
    void anotherNameKeepsTheEdits() {
        add(0, edit("a", "ana"));
        assertThat(scenarios.rename("alder", "No call", "Kept", "ben")).isEmpty();
        assertThat(scenarios.get("alder", "kept").edits())
                .extracting(ScenarioEdit::who)
                .containsExactly("ana");
        assertThat(scenarios.find("alder", "No call")).isEmpty();
        scenarios.create("alder", "Other", "alder.1", "ana");
        assertThat(scenarios.rename("alder", "Kept", "other", "ben").orElseThrow())
                .contains("already");
    }

    @Test
    void theSecondOfTwoIsToldAndBothAreKeptOnDifferentRows() {
        add(0, edit("a", "ana"));
        var outcome = scenarios.add("alder", "No call", 0, List.of(edit("b", "ben")), "ben");
        assertThat(outcome).isInstanceOfSatisfying(Saved.class, saved -> assertThat(saved.meanwhile())
                .extracting(ScenarioEdit::fact)
                .containsExactly("a"));
        assertThat(facts()).containsExactly("a", "b");
    }

    @Test
    void theSecondOfTwoIsRefusedOnTheSameRow() {
        add(0, edit("a", "ana"));
        var outcome = scenarios.add("alder", "No call", 0, List.of(edit("a", "ben")), "ben");
        assertThat(outcome).isInstanceOfSatisfying(Conflict.class, conflict -> assertThat(conflict.who())
                .isEqualTo("ana"));
        assertThat(facts()).containsExactly("a");
        assertThat(scenarios.move("alder", "No call", 0, 0, "ben")).isInstanceOf(Conflict.class);
    }

    @Test
    void nothingIsLostWhereManyEditAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tasks = IntStream.range(0, 12)
                    .mapToObj(number -> (Callable<ScenarioOutcome>)
                            () -> scenarios.add("alder", "No call", 0, List.of(edit("f" + number, "ana")), "ana"))
                    .toList();
            long saved = 0;
            for (var outcome : threads.invokeAll(tasks)) {
                saved += outcome.get() instanceof Saved ? 1 : 0;
            }
            assertThat(facts()).hasSize((int) saved).doesNotHaveDuplicates();
            assertThat(saved).isPositive();
        }
    }

    @Test
    void aNameIsNeededOnceAndRemovingLeavesALine() {
        assertThat(scenarios.create("alder", " ", "alder.1", "ana").orElseThrow())
                .contains("needs a name");
        assertThat(scenarios.create("alder", "a/b", "alder.1", "ana").orElseThrow())
                .contains("without slashes");
        assertThat(scenarios.create("alder", "NO call", "alder.1", "ben").orElseThrow())
                .contains("already");
        scenarios.remove("alder", "no call", "ben");
        assertThatThrownBy(() -> scenarios.get("alder", "No call")).isInstanceOf(NoSuchElementException.class);
        assertThat(book.listAudit("alder"))
                .extracting(Audit::deed)
                .containsExactlyInAnyOrder(Deed.CREATED, Deed.SCENARIO_CHANGED, Deed.SCENARIO_REMOVED);
    }

    @Test
    void forgettingTheMatterTakesThemAlong() {
        book.forget("alder", "ana");
        assertThat(scenarios.list("alder")).isEmpty();
    }

    private void add(int seen, ScenarioEdit edit) {
        assertThat(scenarios.add("alder", "No call", seen, List.of(edit), edit.who()))
                .isInstanceOf(Saved.class);
    }

    private List<String> facts() {
        return scenarios.get("alder", "No call").edits().stream()
                .map(ScenarioEdit::fact)
                .toList();
    }

    private static ScenarioEdit edit(String fact, String who) {
        return new ScenarioEdit("change", "ownership", fact, Map.of("percent", "20"), who, Instant.EPOCH);
    }
}
