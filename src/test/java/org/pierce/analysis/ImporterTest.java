package org.pierce.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pierce.intake.Intake;
import org.pierce.intake.Progress;
import org.pierce.matter.Audit;
import org.pierce.matter.MatterBook;
import org.pierce.matter.Snapshot;
import org.pierce.store.CypherText;
import org.pierce.store.EmbeddedStoreInitializer;
import org.pierce.store.Sessions;
import org.pierce.store.SharedStore;
import org.pierce.store.SnapshotReader;
import org.pierce.store.StoreException;
import org.pierce.structure.MatterKind;
import org.pierce.structure.RandomStructures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "spring.main.lazy-initialization=true")
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
class ImporterTest {

    private static final Path NOMINEE = Path.of("sample-data/nominee-med-spa");

    private static final List<String> STEPS =
            List.of("copying files", "writing facts", "deriving control", "writing control");

    private final MatterIntake intake;
    private final Importer importer;
    private final MatterBook book;
    private final SnapshotReader reader;
    private final Sessions sessions;

    @Autowired
    ImporterTest(MatterIntake intake, Importer importer, MatterBook book, SnapshotReader reader, Sessions sessions) {
        this.intake = intake;
        this.importer = importer;
        this.book = book;
        this.reader = reader;
        this.sessions = sessions;
    }

    @BeforeEach
    void matter() {
        SharedStore.get().empty();
        book.create("Alder", MatterKind.DEAL, "ana");
    }

    @Test
    void theNomineeMedSpaBecomesASnapshotThatIsReadBackEqual() {
        var structure = Intake.read(List.of(NOMINEE), Progress.SILENT).getStructure();
        var steps = new ArrayList<String>();

        var imported = importer.run(
                new ImportRequest("alder", structure, List.of(NOMINEE), "ana"), (step, done, of) -> steps.add(step));

        assertThat(reader.getStructure(imported.snapshot())).isEqualTo(structure);
        assertThat(reader.getDerivation(imported.snapshot())).isEqualTo(imported.derivation());
        assertThat(steps.stream().distinct()).containsExactly(STEPS.toArray(String[]::new));
        assertThat(book.findLatest("alder")).hasValueSatisfying(latest -> {
            assertThat(latest.id()).isEqualTo(imported.snapshot());
            assertThat(latest.date())
                    .isEqualTo(imported.date())
                    .isEqualTo(structure.findCover().orElseThrow().date());
            assertThat(latest.sources())
                    .allSatisfy(file -> assertThat(book.getFile("alder", file)).exists());
            assertThat(latest.sources()).hasSizeGreaterThan(4);
        });
        assertThat(book.listAudit("alder").getFirst())
                .returns(Audit.Deed.IMPORTED, Audit::deed)
                .returns(imported.snapshot(), Audit::subject);
    }

    @Test
    void whateverStopsAnImportNothingOfItStays() {
        var structure = RandomStructures.of(21);
        var first = importer.run(new ImportRequest("alder", structure, List.of(), "ana"), AnalysisProgress.NONE);
        long before = nodes();

        for (var stop : STEPS) {
            assertThatThrownBy(() -> importer.run(
                            new ImportRequest("alder", RandomStructures.of(22), List.of(), "ana"), (step, done, of) -> {
                                if (step.equals(stop)) {
                                    throw new CancellationException("stopped by the user");
                                }
                            }))
                    .as(stop)
                    .isInstanceOf(CancellationException.class);
            assertThat(nodes()).as(stop).isEqualTo(before);
        }
        assertThat(book.listSnapshots("alder")).extracting(Snapshot::id).containsExactly(first.snapshot());
        assertThat(reader.getStructure(first.snapshot())).isEqualTo(structure);
    }

    /** A matter that was made for the files goes with them, and one that was there stays as it was. */
    @Test
    void anInterruptedImportLeavesNeitherSnapshotNorMatter() {
        var structure = Intake.read(List.of(NOMINEE), Progress.SILENT).getStructure();
        long before = nodes();

        for (var stop : STEPS) {
            assertThatThrownBy(() -> intake.take(structure, List.of(NOMINEE), null, "ana", step -> {
                        if (step.equals(stop)) {
                            Thread.currentThread().interrupt();
                        }
                    }))
                    .as(stop)
                    .isInstanceOf(RuntimeException.class);
            assertThat(Thread.interrupted()).as(stop).isTrue();
            assertThat(nodes()).as(stop).isEqualTo(before);
            assertThat(book.list()).as(stop).hasSize(1);
        }
    }

    @Test
    void anInterruptedImportIntoAMatterLeavesNoCopiesOfItsFiles() {
        var structure = RandomStructures.of(24);
        var kept = List.of(NOMINEE.resolve("people.csv"));
        var matter = intake.take(structure, kept, "Left no copies", "ana", step -> {})
                .matter();
        var before = book.listFiles(matter);

        for (var stop : STEPS) {
            assertThatThrownBy(() -> intake.take(structure, List.of(NOMINEE), "Left no copies", "ana", step -> {
                        if (step.equals(stop)) {
                            Thread.currentThread().interrupt();
                        }
                    }))
                    .as(stop)
                    .isInstanceOf(RuntimeException.class);
            assertThat(Thread.interrupted()).as(stop).isTrue();
            assertThat(book.listFiles(matter)).as(stop).hasSize(1).isEqualTo(before);
        }
    }

    @Test
    void aMatterForgottenWhileItIsImportedStaysForgotten() {
        var structure = RandomStructures.of(23);

        assertThatThrownBy(() ->
                        importer.run(new ImportRequest("alder", structure, List.of(), "ana"), (step, done, of) -> {
                            if (step.equals("writing facts")) {
                                book.forget("alder", "ben");
                            }
                        }))
                .isInstanceOf(StoreException.class);

        assertThat(book.list()).isEmpty();
        assertThat(sessions.list(
                        CypherText.of("test/left", "MATCH (n) WHERE n.snapshot STARTS WITH 'alder' RETURN n.id AS id"),
                        Map.of(),
                        row -> row.get("id").asString()))
                .isEmpty();
    }

    private long nodes() {
        return sessions.find(
                        CypherText.of("test/count", "MATCH (n) WHERE NOT n:Audit RETURN count(n) AS n"),
                        Map.of(),
                        row -> row.get("n").asLong())
                .orElseThrow();
    }
}
