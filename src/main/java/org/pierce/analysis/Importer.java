package org.pierce.analysis;

import java.time.Clock;
import java.time.LocalDate;
import org.pierce.control.ControlReasoner;
import org.pierce.control.Derivation;
import org.pierce.matter.Audit.Deed;
import org.pierce.matter.MatterBook;
import org.pierce.store.DerivedWriter;
import org.pierce.store.SnapshotWriter;
import org.pierce.store.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Makes facts a snapshot of a matter: facts, what follows from them, and last the mark that makes it visible. It is whole or it is not there:
 * what fails is removed, and what dies is never seen.
 */
@Component
public final class Importer {

    private final MatterBook book;
    private final Snapshots snapshots;
    private final SnapshotWriter facts;
    private final DerivedWriter edges;
    private final ControlReasoner reasoner;
    private final Clock clock;

    @Autowired
    Importer(MatterBook book, Snapshots snapshots, SnapshotWriter facts, DerivedWriter edges) {
        this(book, snapshots, facts, edges, ControlReasoner.standard(), Clock.systemDefaultZone());
    }

    Importer(
            MatterBook book,
            Snapshots snapshots,
            SnapshotWriter facts,
            DerivedWriter edges,
            ControlReasoner reasoner,
            Clock clock) {
        this.book = book;
        this.snapshots = snapshots;
        this.facts = facts;
        this.edges = edges;
        this.reasoner = reasoner;
        this.clock = clock;
    }

    /**
     * @throws java.util.NoSuchElementException if there is no such matter
     * @throws java.io.UncheckedIOException if a file cannot be copied
     * @throws org.pierce.store.StoreException if the store fails, or the matter is forgotten meanwhile
     */
    public Imported run(ImportRequest request, ImportProgress progress) {
        progress.at(ImportStep.FILES, 0);
        var sources = book.keepFiles(request.matter(), request.sources());
        LocalDate date = SnapshotDate.of(request.structure(), LocalDate.now(clock));
        String snapshot = book.addSnapshot(request.matter(), date, sources);
        try {
            Derivation derivation = write(snapshot, request, progress);
            snapshots.complete(snapshot);
            book.note(request.matter(), request.who(), Deed.IMPORTED, snapshot);
            progress.at(ImportStep.COMPLETE, 0);
            return new Imported(request.matter(), snapshot, date, request.structure(), derivation);
        } catch (RuntimeException | Error failure) {
            discard(snapshot, failure);
            throw failure;
        }
    }

    private Derivation write(String snapshot, ImportRequest request, ImportProgress progress) {
        progress.at(ImportStep.FACTS, 0);
        facts.write(snapshot, request.structure(), rows -> progress.at(ImportStep.FACTS, rows));
        progress.at(ImportStep.CONTROL, 0);
        Derivation derivation = reasoner.derive(request.structure());
        progress.at(ImportStep.EDGES, 0);
        edges.write(snapshot, derivation, rows -> progress.at(ImportStep.EDGES, rows));
        return derivation;
    }

    private void discard(String snapshot, Throwable failure) {
        try {
            snapshots.discard(snapshot);
        } catch (RuntimeException unreachable) {
            // It was never complete, so it is not seen; the next start removes it.
            failure.addSuppressed(unreachable);
        }
    }
}
