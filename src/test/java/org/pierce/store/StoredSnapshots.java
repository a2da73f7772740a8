package org.pierce.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.pierce.control.Derivation;
import org.pierce.structure.Structure;

/** Puts structures into a test's store as complete snapshots. */
public final class StoredSnapshots {

    private static final CypherText MATTER = CypherText.of("test/matter", "MERGE (:Matter {id: $matter})");

    private final Sessions sessions;

    private StoredSnapshots(Sessions sessions) {
        this.sessions = sessions;
    }

    public static StoredSnapshots in(Sessions sessions) {
        return new StoredSnapshots(sessions);
    }

    /** Writes a complete snapshot with its derived edges, and gives its id. */
    public String write(Structure structure, Derivation derivation) {
        return write("test", structure, derivation);
    }

    /** Writes a complete snapshot of a matter, which is made if there is none, and gives the snapshot's id. */
    public String write(String matter, Structure structure, Derivation derivation) {
        String snapshot = writeWithoutCompleting(matter, structure, derivation);
        new Snapshots(sessions).complete(snapshot);
        return snapshot;
    }

    /** Writes all of a snapshot but the mark that makes it visible, as a process that died just before would leave it. */
    public String writeWithoutCompleting(String matter, Structure structure, Derivation derivation) {
        String snapshot = begin(matter);
        new SnapshotWriter(sessions).write(snapshot, structure, written -> {});
        new DerivedWriter(sessions).write(snapshot, derivation, written -> {});
        return snapshot;
    }

    String begin(String matter) {
        sessions.write(MATTER, Map.of("matter", matter));
        return new Snapshots(sessions).begin(new SnapshotHead(matter, LocalDate.of(2026, 11, 15), List.of()));
    }
}
