package org.pierce.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pierce.structure.RandomStructures;

/** The file spares reading the store, and never says anything else. */
@EmbeddedStore
class SnapshotContentsTest {

    private static final SnapshotContent CONTENT = content(5);

    @TempDir
    Path home;

    private final Sessions sessions;
    private SnapshotContents contents;
    private Snapshots snapshots;
    private String snapshot = "";

    SnapshotContentsTest(Sessions sessions) {
        this.sessions = sessions;
        this.snapshots = StoredSnapshots.snapshots(sessions);
        this.contents = new SnapshotContents(sessions, new SnapshotReader(sessions), new SnapshotFiles(Path.of("")));
    }

    @BeforeEach
    void write() {
        var files = new SnapshotFiles(home);
        contents = new SnapshotContents(sessions, new SnapshotReader(sessions), files);
        snapshots = new Snapshots(sessions, files);
        snapshot = StoredSnapshots.in(sessions).write("alder", CONTENT.structure(), CONTENT.derivation());
    }

    @Test
    void aMissingOrDamagedFileIsWrittenAnewFromTheStore() throws IOException {
        assertThat(contents.get(snapshot)).isEqualTo(CONTENT);
        var whole = Files.readAllBytes(file());
        var damaged = whole.clone();
        damaged[damaged.length / 2] ^= 4;
        Files.write(file(), damaged);

        assertThat(contents.get(snapshot)).isEqualTo(CONTENT);
        assertThat(file()).hasBinaryContent(whole);
    }

    @Test
    void aWholeFileIsReadInPlaceOfTheStore() {
        contents.keep(snapshot, content(6));

        assertThat(contents.get(snapshot)).as("what only the file says").isEqualTo(content(6));
    }

    @Test
    void whatIsForgottenLeavesNoFileAndIsNotReadFromOne() {
        contents.get(snapshot);
        snapshots.hide(snapshot);
        assertThat(file()).doesNotExist();
        contents.keep(snapshot, CONTENT);
        assertThat(file()).as("too late").doesNotExist();
        assertThatThrownBy(() -> contents.get(snapshot)).isInstanceOf(StoreException.class);

        var other = StoredSnapshots.in(sessions).write("alder", CONTENT.structure(), CONTENT.derivation());
        contents.get(other);
        snapshots.remove(other);
        assertThat(home.resolve("snapshots")).isEmptyDirectory();
    }

    @Test
    void theFileOfASnapshotThatAnotherProcessTookAwayGoesAtTheNextStart() {
        contents.get(snapshot);
        StoredSnapshots.snapshots(sessions).discard(snapshot);
        assertThat(file()).exists();

        new DeadSnapshots(snapshots, Duration.ZERO).remove();

        assertThat(file()).doesNotExist();
    }

    @Test
    void whatIsNotCompleteIsNotReadFromAFile() {
        var unfinished =
                StoredSnapshots.in(sessions).writeWithoutCompleting("alder", CONTENT.structure(), CONTENT.derivation());
        contents.keep(unfinished, CONTENT);

        assertThatThrownBy(() -> contents.get(unfinished)).isInstanceOf(StoreException.class);
        snapshots.complete(unfinished);
        assertThat(contents.get(unfinished)).isEqualTo(CONTENT);
    }

    private Path file() {
        return home.resolve("snapshots").resolve(snapshot + ".arrays");
    }

    private static SnapshotContent content(long seed) {
        var structure = RandomStructures.of(seed);
        return new SnapshotContent(structure, RandomDerivations.of(seed, structure));
    }
}
