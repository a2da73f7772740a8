package org.pierce.analysis;

import java.time.LocalDate;
import java.util.Map;
import org.pierce.control.ControlReasoner;
import org.pierce.store.CypherText;
import org.pierce.store.DerivedWriter;
import org.pierce.store.QueryFile;
import org.pierce.store.Sessions;
import org.pierce.store.SnapshotHead;
import org.pierce.store.SnapshotReader;
import org.pierce.store.SnapshotWriter;
import org.pierce.store.Snapshots;
import org.pierce.store.StoreException;
import org.pierce.structure.Structure;

/** Structures into and out of the store, with what follows from their facts. */
public final class StructureStore {

    private static final CypherText DATE = QueryFile.get("analysis/date");

    private final Sessions sessions;
    private final Snapshots snapshots;
    private final SnapshotWriter facts;
    private final DerivedWriter derived;
    private final SnapshotReader reader;
    private final ControlReasoner reasoner = ControlReasoner.standard();

    StructureStore(
            Sessions sessions,
            Snapshots snapshots,
            SnapshotWriter facts,
            DerivedWriter derived,
            SnapshotReader reader) {
        this.sessions = sessions;
        this.snapshots = snapshots;
        this.facts = facts;
        this.derived = derived;
        this.reader = reader;
    }

    /**
     * Writes a structure as a new snapshot of a matter, whole or not at all.
     *
     * @param head the matter, which must be there, the snapshot's own date, and its files
     * @throws StoreException if there is no such matter, or the store fails
     */
    public StoredStructure write(SnapshotHead head, Structure structure, AnalysisProgress progress) {
        progress.report("deriving control", 0, 0);
        var derivation = reasoner.derive(structure);
        Interruption.check();
        var snapshot = snapshots.begin(head);
        try {
            long all = structure.list().size();
            facts.write(snapshot, structure, written -> progress.report("writing facts", Math.min(written, all), all));
            derived.write(
                    snapshot,
                    derivation,
                    written -> progress.report(
                            "writing control", written, derivation.control().size()));
            Interruption.check();
            snapshots.complete(snapshot);
        } catch (RuntimeException | Error failure) {
            Interruption.cleanUp(() -> discard(snapshot, failure));
            throw failure;
        }
        return new StoredStructure(snapshot, head.date(), structure, derivation);
    }

    /** Takes back a snapshot, whether complete or not, because of what failed after it. */
    void discard(String snapshot, Throwable failure) {
        try {
            snapshots.discard(snapshot);
        } catch (RuntimeException unreachable) {
            // It was never complete, so it is not seen; the next start removes it.
            failure.addSuppressed(unreachable);
        }
    }

    /**
     * Reads a snapshot back.
     *
     * @throws StoreException if there is no complete snapshot of the id
     */
    public StoredStructure get(String snapshot) {
        LocalDate date = sessions.find(DATE, Map.of("snapshot", snapshot), row -> row.get("date")
                        .asLocalDate())
                .orElseThrow(
                        () -> new StoreException("There is no such snapshot. List the matters with their snapshots."));
        return new StoredStructure(snapshot, date, reader.getStructure(snapshot), reader.getDerivation(snapshot));
    }
}
