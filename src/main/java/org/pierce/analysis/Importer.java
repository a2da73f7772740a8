package org.pierce.analysis;

import java.time.Clock;
import java.time.LocalDate;
import org.pierce.matter.Audit.Deed;
import org.pierce.matter.MatterBook;
import org.pierce.store.SnapshotHead;

/**
 * Brings files and their facts into a matter: copies the files, gives the snapshot its date, writes it, and notes who did it. The snapshot is
 * whole or it is not there: what fails is removed, and what dies is never seen.
 */
public final class Importer {

    private final MatterBook book;
    private final StructureStore store;
    private final Clock clock;

    Importer(MatterBook book, StructureStore store, Clock clock) {
        this.book = book;
        this.store = store;
        this.clock = clock;
    }

    /**
     * @param progress hears how far it is; an exception that it throws stops the import
     * @throws java.util.NoSuchElementException if there is no such matter
     * @throws java.io.UncheckedIOException if a file cannot be copied
     * @throws org.pierce.store.StoreException if the store fails, or the matter is forgotten meanwhile
     */
    public StoredStructure run(ImportRequest request, AnalysisProgress progress) {
        progress.report("copying files", 0, request.sources().size());
        var sources = book.keepFiles(request.matter(), request.sources());
        var date = SnapshotDate.of(request.structure(), LocalDate.now(clock));
        var head = new SnapshotHead(request.matter(), date, sources);
        var stored = store.write(head, request.structure(), progress);
        book.note(request.matter(), request.who(), Deed.IMPORTED, stored.snapshot());
        return stored;
    }
}
