package org.pierce.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pierce.store.CypherText;
import org.pierce.store.EmbeddedStoreInitializer;
import org.pierce.store.Sessions;
import org.pierce.store.SharedStore;
import org.pierce.store.SnapshotHead.SourceFile;
import org.pierce.store.SnapshotReader;
import org.pierce.store.SnapshotWriter;
import org.pierce.store.Snapshots;
import org.pierce.structure.MatterKind;
import org.pierce.structure.RandomStructures;
import org.pierce.structure.Structure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "spring.main.lazy-initialization=true")
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
class MatterBookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);
    private static final Structure STRUCTURE = RandomStructures.of(11);

    private static final Path HOME = SharedStore.get().home();

    private final MatterBook book;
    private final Snapshots snapshots;
    private final SnapshotWriter writer;
    private final SnapshotReader reader;
    private final Sessions sessions;
    private final UnfinishedForgetting unfinished;
    private final AssessmentBook assessments;

    @Autowired
    MatterBookTest(
            MatterBook book,
            Snapshots snapshots,
            SnapshotWriter writer,
            SnapshotReader reader,
            Sessions sessions,
            UnfinishedForgetting unfinished,
            AssessmentBook assessments) {
        this.book = book;
        this.snapshots = snapshots;
        this.writer = writer;
        this.reader = reader;
        this.sessions = sessions;
        this.unfinished = unfinished;
        this.assessments = assessments;
    }

    @BeforeEach
    void empty() {
        SharedStore.get().empty();
    }

    @Test
    void aMatterIsFoundByTheIdMadeFromItsName() {
        var alder = book.create("Project Alder", MatterKind.DEAL, "ana");
        var second = book.create("Project Alder", MatterKind.CLIENT, "ana");

        assertThat(book.get("project-alder")).isEqualTo(alder);
        assertThat(second.id()).isEqualTo("project-alder-2");
        assertThat(book.list()).containsExactlyInAnyOrder(alder, second);
        assertThat(book.find("other")).isEmpty();
        assertThatThrownBy(() -> book.get("other")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void onlyCompleteSnapshotsAreHandedOut() {
        book.create("Alder", MatterKind.DEAL, "ana");
        var source = new SourceFile("people.csv", "0".repeat(64));
        String first = write("alder", List.of(source));
        String dead = book.addSnapshot("alder", DAY, List.of());
        writer.write(dead, STRUCTURE, written -> {});

        assertThat(book.listSnapshots("alder")).extracting(Snapshot::id).containsExactly(first);
        assertThat(book.findSnapshot(dead)).isEmpty();
        assertThat(book.findLatest("alder")).hasValueSatisfying(latest -> {
            assertThat(latest.id()).isEqualTo(first);
            assertThat(latest.date()).isEqualTo(DAY);
            assertThat(latest.sources()).containsExactly(source);
            assertThat(latest.facts()).isEqualTo(STRUCTURE.list().size());
            assertThat(latest.number()).isEqualTo(1);
        });
        String third = write("alder", List.of());
        assertThat(book.listSnapshots("alder")).extracting(Snapshot::id).containsExactly(third, first);
    }

    @Test
    void aMatterDoesNotSeeAnothersSnapshots() {
        book.create("Alder", MatterKind.DEAL, "ana");
        book.create("Birch", MatterKind.DEAL, "ana");
        write("alder", List.of());

        assertThat(book.listSnapshots("birch")).isEmpty();
        assertThat(book.findLatest("birch")).isEmpty();
    }

    @Test
    void filesAreCopiedByHashForTheirOwnerOnly(@TempDir Path folder) throws IOException {
        book.create("Alder", MatterKind.DEAL, "ana");
        Files.writeString(folder.resolve("people.csv"), "id,name\n");
        Files.writeString(folder.resolve("entities.csv"), "id,name\n");
        Files.writeString(folder.resolve("notes.txt"), "not imported");

        var kept = book.keepFiles("alder", List.of(folder));

        assertThat(kept).extracting(SourceFile::name).containsExactly("entities.csv", "people.csv");
        assertThat(kept.getFirst().sha256()).isEqualTo(kept.getLast().sha256()).isEqualTo(Hash.of("id,name\n"));
        var copy = book.getFile("alder", kept.getFirst());
        assertThat(copy).hasContent("id,name\n").startsWith(HOME.toAbsolutePath());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.getParent())))
                .isEqualTo("rwx------");
        assertThat(copy.getParent()).isDirectoryNotContaining("glob:**unfinished*");
        assertThatThrownBy(() -> book.getFile("../x", kept.getFirst())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book.getFile("alder", new SourceFile("x", "../../x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void forgettingDestroysAMatterAndNothingElse(@TempDir Path folder) throws IOException {
        book.create("Alder", MatterKind.DEAL, "ana");
        book.create("Birch", MatterKind.DEAL, "ana");
        Files.writeString(folder.resolve("people.csv"), "id,name\n");
        var sources = book.keepFiles("alder", List.of(folder));
        var others = book.keepFiles("birch", List.of(folder));
        String alder = write("alder", sources);
        String birch = write("birch", others);
        assessments.keep(Finished.of(alder, "only alder's", "owner", "fee"), "ana");
        assessments.keep(Finished.of(birch, "shared", "owner"), "ana");
        var kept = assessments.list(birch).getFirst();
        long before = count("MATCH (n) RETURN count(n) AS n");

        var receipt = book.forget("alder", "ana");

        assertThat(book.find("alder")).isEmpty();
        assertThat(
                        count(
                                "MATCH (n) WHERE n.snapshot STARTS WITH 'alder' OR n.matter = 'alder' OR n.id STARTS WITH 'alder' RETURN count(n) AS n"))
                .isZero();
        assertThat(HOME.resolve("matters/alder")).doesNotExist();
        assertThat(receipt.nodes())
                .containsEntry("Matter", 1L)
                .containsEntry("Snapshot", 1L)
                .containsEntry("AssessmentRecord", 1L)
                .containsEntry("Finding", 2L)
                .containsEntry("Kept", 1L);
        assertThat(receipt.files()).isEqualTo(1);
        assertThat(receipt.bytes()).isEqualTo(8);
        long deleted = receipt.nodes().entrySet().stream()
                .filter(entry -> !List.of("Fact", "Party").contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        // One line of the audit trail stays: that somebody destroyed a matter.
        assertThat(count("MATCH (n) RETURN count(n) AS n")).isEqualTo(before - deleted + 1);

        assertThat(reader.getStructure(birch)).isEqualTo(STRUCTURE);
        assertThat(assessments.list(birch)).containsExactly(kept);
        assertThat(assessments.isKept(kept.id())).isTrue();
        assertThat(assessments.findText(kept.lawHash())).contains("law");
        assertThat(book.getFile("birch", others.getFirst())).exists();
        assertThatThrownBy(() -> book.forget("alder", "ana")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whatWasHalfForgottenIsHiddenAndForgottenToTheEndLater() {
        book.create("Alder", MatterKind.DEAL, "ana");
        String alder = write("alder", List.of());
        sessions.write(org.pierce.store.QueryFile.get("matter/hide"), Map.of("matter", "alder"));

        assertThat(book.list()).isEmpty();
        assertThat(book.findSnapshot(alder)).isEmpty();
        var again = book.create("Alder", MatterKind.DEAL, "ana");
        assertThat(again.id()).as("the id is not free yet").isEqualTo("alder-2");
        String later = write("alder-2", List.of());

        assertThat(unfinished.finish()).isEqualTo(1);

        assertThat(count("MATCH (n) WHERE n.snapshot = 'alder.1' OR n.id = 'alder' RETURN count(n) AS n"))
                .isZero();
        assertThat(reader.getStructure(later)).isEqualTo(STRUCTURE);
    }

    private String write(String matter, List<SourceFile> sources) {
        String snapshot = book.addSnapshot(matter, DAY, sources);
        writer.write(snapshot, STRUCTURE, written -> {});
        snapshots.complete(snapshot);
        return snapshot;
    }

    private long count(String query) {
        return sessions.find(CypherText.of("test/count", query), Map.of(), row -> row.get("n")
                        .asLong())
                .orElseThrow();
    }
}
