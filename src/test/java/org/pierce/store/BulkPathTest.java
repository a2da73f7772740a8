package org.pierce.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Node;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.values.storable.Values;
import org.pierce.control.Derivation;
import org.pierce.structure.RandomStructures;
import org.pierce.structure.Structure;

/** What goes straight into the embedded server is the same graph as what goes over the driver, and as safe. */
@EmbeddedStore
class BulkPathTest {

    private static final Structure STRUCTURE = RandomStructures.of(5);
    private static final Derivation DERIVATION = RandomDerivations.of(5, STRUCTURE);

    private final GraphDatabaseAPI database = SharedStore.get().server().database();
    private final Sessions sessions;

    BulkPathTest(Sessions sessions) {
        this.sessions = sessions;
    }

    @Test
    void bothPathsMakeTheSameGraphNodeForNode() {
        for (long seed = 0; seed < 25; seed++) {
            var structure = RandomStructures.of(seed, seed == 0 ? 300 : 20);
            var derivation = RandomDerivations.of(seed, structure);

            var one = StoredSnapshots.in(sessions).write("one", structure, derivation);
            var other = StoredSnapshots.embedded(sessions).write("one", structure, derivation);

            assertThat(graph(other)).as("seed %d", seed).isNotEmpty().isEqualTo(graph(one));
            var reader = new SnapshotReader(sessions);
            assertThat(reader.getStructure(other)).as("seed %d", seed).isEqualTo(structure);
            assertThat(reader.getDerivation(other)).as("seed %d", seed).isEqualTo(derivation);
        }
    }

    @Test
    void aSnapshotTakenAwayWhileItIsWrittenSaysSo() {
        var stored = StoredSnapshots.embedded(sessions);
        var snapshot = stored.begin("a");
        StoredSnapshots.snapshots(sessions).hide(snapshot);

        var rows = new EmbeddedRows(database, snapshot);
        assertThatThrownBy(() -> rows.write(Map.of(ContentRow.Part.NODE, List.of(row(snapshot, "p")))))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Import again");
        assertThat(graph(snapshot)).isEmpty();
    }

    @Test
    void oneWrongRowLeavesNothingOfItsBatch() {
        var snapshot = StoredSnapshots.embedded(sessions).begin("a");
        var rows = new EmbeddedRows(database, snapshot);

        assertThatThrownBy(
                        () -> rows.write(Map.of(ContentRow.Part.NODE, List.of(row(snapshot, "p"), row(snapshot, "p")))))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("again");
        assertThat(graph(snapshot)).isEmpty();
    }

    @Test
    void whoStopsWaitsForWhatIsUnderWayAndInterruptsNoThreadOfTheServer() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var interrupted = new boolean[1];
        RowWriter slow = new SlowRows(begun, end, interrupted);
        var writing = Thread.ofPlatform().start(() -> {
            try (var batches = new Batches(slow, written -> {})) {
                batches.add(ContentRow.Part.NODE, Map.of());
                assertThatThrownBy(batches::settle).isInstanceOf(CancellationException.class);
            }
        });
        begun.await();
        writing.interrupt();
        assertThat(writing.join(Duration.ofMillis(200))).isFalse();
        end.countDown();
        assertThat(writing.join(Duration.ofSeconds(20))).isTrue();
        assertThat(interrupted[0]).isFalse();
    }

    /** Ends when it is told to. */
    private record SlowRows(CountDownLatch begun, CountDownLatch end, boolean[] interrupted) implements RowWriter {

        @Override
        public void write(Map<ContentRow.Part, List<Map<String, Object>>> rows) {
            begun.countDown();
            try {
                assertThat(end.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                interrupted[0] = true;
            }
        }

        @Override
        public int threads() {
            return 1;
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public boolean isInterruptible() {
            return false;
        }
    }

    private static Map<String, Object> row(String snapshot, String id) {
        return Map.of("labels", List.of("Person"), "properties", Map.of("key", SnapshotKey.of(snapshot, id), "id", id));
    }

    /** Each node with its labels and properties and all that joins it, as the server holds them, with the types of values. */
    private List<String> graph(String snapshot) {
        var said = new ArrayList<String>();
        try (var transaction = database.beginTx();
                var nodes = transaction.getAllNodes()) {
            nodes.stream().filter(node -> key(node).startsWith(snapshot + "/")).forEach(node -> {
                var labels = new TreeSet<String>();
                node.getLabels().forEach(label -> labels.add(label.name()));
                said.add(key(node) + " " + labels + properties(node));
                node.getRelationships(Direction.OUTGOING)
                        .forEach(join -> said.add("%s %s %s %s"
                                .formatted(
                                        key(node), join.getType().name(), key(join.getEndNode()), properties(join))));
            });
        }
        return said.stream().map(line -> line.replace(snapshot, "S")).sorted().toList();
    }

    private static String key(Node node) {
        return String.valueOf(node.getProperty("key", ""));
    }

    private static String properties(Entity entity) {
        var properties = new TreeMap<String, String>();
        entity.getAllProperties()
                .forEach((name, value) -> properties.put(name, Values.of(value).toString()));
        return properties.toString();
    }
}
