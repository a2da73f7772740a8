package org.pierce.analysis;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.pierce.control.ControlReasoner;
import org.pierce.store.Awaited;
import org.pierce.store.CypherText;
import org.pierce.store.DerivedWriter;
import org.pierce.store.QueryFile;
import org.pierce.store.Sessions;
import org.pierce.store.SnapshotContent;
import org.pierce.store.SnapshotContents;
import org.pierce.store.SnapshotHead;
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
    private final SnapshotContents contents;
    private final ControlReasoner reasoner = ControlReasoner.standard();

    StructureStore(
            Sessions sessions,
            Snapshots snapshots,
            SnapshotWriter facts,
            DerivedWriter derived,
            SnapshotContents contents) {
        this.sessions = sessions;
        this.snapshots = snapshots;
        this.facts = facts;
        this.derived = derived;
        this.contents = contents;
    }

    /**
     * Writes a structure as a new snapshot of a matter, whole or not at all. What follows from the facts is worked out while they are written.
     *
     * @param head the matter, which must be there, the snapshot's own date, and its files
     * @throws StoreException if there is no such matter, or the store fails
     */
    public StoredStructure write(SnapshotHead head, Structure structure, AnalysisProgress progress) {
        var deriving = new FutureTask<>(() -> reasoner.derive(structure));
        Thread.ofPlatform().name("derive").daemon().start(deriving);
        var snapshot = snapshots.begin(head);
        try {
            long all = structure.list().size();
            facts.write(snapshot, structure, written -> progress.report("writing facts", Math.min(written, all), all));
            progress.report("deriving control", 0, 0);
            var derivation = Awaited.of(deriving);
            derived.write(
                    snapshot,
                    derivation,
                    written -> progress.report(
                            "writing control", written, derivation.control().size()));
            Interruption.check();
            contents.keep(snapshot, new SnapshotContent(structure, derivation));
            snapshots.complete(snapshot);
            return new StoredStructure(snapshot, head.date(), structure, derivation);
        } catch (RuntimeException | Error failure) {
            Interruption.cleanUp(() -> discard(snapshot, failure));
            throw failure;
        }
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
        var content = contents.get(snapshot);
        return new StoredStructure(snapshot, date, content.structure(), content.derivation());
    }
}
