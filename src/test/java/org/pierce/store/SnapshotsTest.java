package org.pierce.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pierce.control.Derivation;
import org.pierce.structure.RandomStructures;
import org.pierce.structure.Structure;

@EmbeddedStore
class SnapshotsTest {

    private static final Structure STRUCTURE = RandomStructures.of(5);
    private static final Derivation DERIVATION = RandomDerivations.of(5, STRUCTURE);

    private final Sessions sessions;
    private final Snapshots snapshots;
    private final SnapshotReader reader;

    SnapshotsTest(Sessions sessions) {
        this.sessions = sessions;
        this.snapshots = StoredSnapshots.snapshots(sessions);
        this.reader = new SnapshotReader(sessions);
    }

    @Test
    void numbersCountUpInEachMatter() {
        var stored = StoredSnapshots.in(sessions);
        assertThat(List.of(stored.begin("a"), stored.begin("a"), stored.begin("b")))
                .containsExactly("a.1", "a.2", "b.1");
    }

    @Test
    void aNumberIsNotGivenTwice() {
        var stored = StoredSnapshots.in(sessions);
        snapshots.discard(stored.begin("a"));
        assertThat(stored.begin("a")).isEqualTo("a.2");
    }

    @Test
    void whatIsNotCompleteIsNotSeen() {
        String snapshot = StoredSnapshots.in(sessions).writeWithoutCompleting("a", STRUCTURE, DERIVATION);

        assertThatThrownBy(() -> reader.getStructure(snapshot)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> reader.getDerivation(snapshot)).isInstanceOf(StoreException.class);
        snapshots.complete(snapshot);
        assertThat(reader.getStructure(snapshot)).isEqualTo(STRUCTURE);
    }

    @Test
    void aCompleteSnapshotIsNeverWrittenAgain() {
        String snapshot = StoredSnapshots.in(sessions).write("a", STRUCTURE, DERIVATION);

        assertThatThrownBy(() -> snapshots.complete(snapshot)).isInstanceOf(StoreException.class);
        var more = RandomStructures.of(6);
        assertThatThrownBy(() -> StoredSnapshots.in(sessions).write(snapshot, more))
                .isInstanceOf(StoreException.class);
        assertThat(reader.getStructure(snapshot)).isEqualTo(STRUCTURE);
    }

    @Test
    void aDeadWritersSnapshotIsRemovedAndNothingElse() {
        String whole = StoredSnapshots.in(sessions).write("a", STRUCTURE, DERIVATION);
        StoredSnapshots.in(sessions).writeWithoutCompleting("a", STRUCTURE, DERIVATION);
        long nodes = nodes();
        StoredSnapshots.in(sessions).writeWithoutCompleting("a", STRUCTURE, DERIVATION);

        assertThat(new DeadSnapshots(StoredSnapshots.snapshots(sessions), Duration.ZERO).remove())
                .isEqualTo(2);

        assertThat(nodes()).isLessThan(nodes);
        assertThat(nodesOf("a.2") + nodesOf("a.3")).isZero();
        assertThat(reader.getStructure(whole)).isEqualTo(STRUCTURE);
        assertThat(reader.getDerivation(whole)).isEqualTo(DERIVATION);
    }

    @Test
    void aWriterThatLivesIsLeftAlone() {
        String mine =
                snapshots.begin(head(StoredSnapshots.in(sessions).begin("a").replace(".1", "")));
        StoredSnapshots.in(sessions).begin("a");

        assertThat(snapshots.listDead(0))
                .as("all but my own")
                .doesNotContain(mine)
                .hasSize(2);
        assertThat(snapshots.listDead(600)).as("heard of within the lease").isEmpty();
    }

    @Test
    void aSnapshotTakenAwayWhileItIsWrittenSaysSo() {
        String snapshot = StoredSnapshots.in(sessions).begin("a");
        snapshots.hide(snapshot);

        assertThatThrownBy(() -> StoredSnapshots.in(sessions).write(snapshot, STRUCTURE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Import again");
        assertThat(nodesOf(snapshot)).isZero();
        assertThatThrownBy(() -> snapshots.complete(snapshot)).isInstanceOf(StoreException.class);
    }

    @Test
    void removingCountsByLabel() {
        String snapshot = StoredSnapshots.in(sessions).write("a", STRUCTURE, DERIVATION);
        long people = STRUCTURE.list(org.pierce.structure.Person.class).size();

        assertThat(snapshots.remove(snapshot)).containsEntry("Person", people).containsKeys("Fact", "EntityState");
        assertThat(nodesOf(snapshot)).isZero();
    }

    @Test
    void aMatterThatIsNotThereHasNoSnapshots() {
        assertThatThrownBy(() -> snapshots.begin(head("none"))).isInstanceOf(StoreException.class);
    }

    private static SnapshotHead head(String matter) {
        return new SnapshotHead(matter, LocalDate.of(2026, 11, 15), List.of());
    }

    private long nodes() {
        return sessions.find(
                        CypherText.of("test/count", "MATCH (n) RETURN count(n) AS n"), Map.of(), row -> row.get("n")
                                .asLong())
                .orElseThrow();
    }

    private long nodesOf(String snapshot) {
        return sessions.find(
                        CypherText.of("test/count", "MATCH (n) WHERE n.snapshot = $snapshot RETURN count(n) AS n"),
                        Map.of("snapshot", snapshot),
                        row -> row.get("n").asLong())
                .orElseThrow();
    }
}
