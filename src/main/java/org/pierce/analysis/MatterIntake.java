package org.pierce.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pierce.matter.MatterBook;
import org.pierce.store.SnapshotHead.SourceFile;
import org.pierce.structure.Structure;
import org.springframework.stereotype.Component;

/**
 * Takes sources into their matter, once, whole or not at all: a matter that was made for them goes again where they do not come in, and so do
 * their copies in a matter that was there.
 */
@Component
class MatterIntake {

    private final MatterBook book;
    private final MatterOfSources matters;
    private final Importer importer;

    MatterIntake(MatterBook book, MatterOfSources matters, Importer importer) {
        this.book = book;
        this.matters = matters;
        this.importer = importer;
    }

    /**
     * What came of it.
     *
     * @param matter id of the matter
     * @param stored the new snapshot; empty where the same sources are stored already
     */
    record Taken(String matter, Optional<StoredStructure> stored) {}

    Taken take(Structure structure, List<Path> sources, @Nullable String name, String who, Consumer<String> progress) {
        Interruption.check();
        var known = book.list().size();
        var matter = matters.get(structure, sources, name, who);
        var isNew = book.list().size() > known;
        var before = book.listFiles(matter.id());
        var copied = new ArrayList<SourceFile>();
        try {
            copied.addAll(book.keepFiles(matter.id(), sources));
            if (matters.findSame(matter, copied).isPresent()) {
                progress.accept("these files are stored already");
                return new Taken(matter.id(), Optional.empty());
            }
            var request = new ImportRequest(matter.id(), structure, sources, who);
            return new Taken(matter.id(), Optional.of(importer.run(request, new ToldSteps(progress))));
        } catch (RuntimeException | Error failed) {
            copied.removeIf(file -> before.contains(file.sha256()));
            Interruption.cleanUp(() -> {
                if (isNew) {
                    withdraw(matter.id(), failed);
                } else {
                    drop(matter.id(), copied, failed);
                }
            });
            throw failed;
        }
    }

    private void drop(String matter, List<SourceFile> copies, Throwable failed) {
        try {
            book.dropFiles(matter, copies);
        } catch (RuntimeException left) {
            // No snapshot names them; they go with the matter.
            failed.addSuppressed(left);
        }
    }

    private void withdraw(String matter, Throwable failed) {
        try {
            book.withdraw(matter);
        } catch (RuntimeException unreachable) {
            // It has no snapshot, so no list shows it.
            failed.addSuppressed(unreachable);
        }
    }
}
