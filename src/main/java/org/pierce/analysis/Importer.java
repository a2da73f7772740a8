package org.pierce.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.pierce.intake.Export;
import org.pierce.matter.Audit.Deed;
import org.pierce.matter.MatterBook;
import org.pierce.store.SnapshotHead;
import org.pierce.structure.Structure;
import org.springframework.util.FileSystemUtils;

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
        try {
            book.note(request.matter(), request.who(), Deed.IMPORTED, stored.snapshot());
        } catch (RuntimeException | Error failure) {
            Interruption.cleanUp(() -> store.discard(stored.snapshot(), failure));
            throw failure;
        }
        return stored;
    }

    /**
     * Brings facts in that came from no file, with a workbook of them as their source, so that the matter's files always tell its snapshots.
     *
     * @param name of the workbook, without its ending
     */
    StoredStructure run(String matter, Structure facts, String name, String who) {
        try {
            var folder = Files.createTempDirectory("pierce-");
            try {
                var file = folder.resolve(name.replaceAll("[^\\p{L}\\p{N} _-]", "_") + ".xlsx");
                Export.write(facts, file);
                return run(new ImportRequest(matter, facts, List.of(file), who), AnalysisProgress.NONE);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
