package org.pierce.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.pierce.control.Derivation;
import org.pierce.structure.Structure;

/** Puts structures into a test's store as complete snapshots. */
public final class StoredSnapshots {

    private static final CypherText MATTER = CypherText.of("test/matter", "MERGE (:Matter {id: $matter})");

    private final Sessions sessions;
    private final RowWriter.Opening rows;

    private StoredSnapshots(Sessions sessions, RowWriter.Opening rows) {
        this.sessions = sessions;
        this.rows = rows;
    }

    public static StoredSnapshots in(Sessions sessions) {
        return new StoredSnapshots(sessions, snapshot -> new BoltRows(sessions, snapshot));
    }

    /** By the bulk path of the embedded server that all tests of the JVM share. */
    static StoredSnapshots embedded(Sessions sessions) {
        var database = SharedStore.get().server().database();
        return new StoredSnapshots(sessions, snapshot -> new EmbeddedRows(database, snapshot));
    }

    /** Without a file beside the store. */
    static Snapshots snapshots(Sessions sessions) {
        return new Snapshots(sessions, new SnapshotFiles(Path.of("target", "no-files")));
    }

    /** Writes a complete snapshot with its derived edges, and gives its id. */
    public String write(Structure structure, Derivation derivation) {
        return write("test", structure, derivation);
    }

    /** Writes a complete snapshot of a matter, which is made if there is none, and gives the snapshot's id. */
    public String write(String matter, Structure structure, Derivation derivation) {
        String snapshot = writeWithoutCompleting(matter, structure, derivation);
        snapshots(sessions).complete(snapshot);
        return snapshot;
    }

    /** Writes all of a snapshot but the mark that makes it visible, as a process that died just before would leave it. */
    public String writeWithoutCompleting(String matter, Structure structure, Derivation derivation) {
        String snapshot = begin(matter);
        write(snapshot, structure);
        new DerivedWriter(rows).write(snapshot, derivation, written -> {});
        return snapshot;
    }

    /** Writes the facts of a snapshot that was begun. */
    void write(String snapshot, Structure structure) {
        new SnapshotWriter(sessions, rows).write(snapshot, structure, written -> {});
    }

    String begin(String matter) {
        sessions.write(MATTER, Map.of("matter", matter));
        return snapshots(sessions).begin(new SnapshotHead(matter, LocalDate.of(2026, 11, 15), List.of()));
    }
}
