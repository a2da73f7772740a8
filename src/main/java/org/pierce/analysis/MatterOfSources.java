package org.pierce.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pierce.matter.Matter;
import org.pierce.matter.MatterBook;
import org.pierce.matter.Snapshot;
import org.pierce.store.SnapshotHead.SourceFile;
import org.pierce.structure.Cover;
import org.pierce.structure.MatterKind;
import org.pierce.structure.Structure;
import org.springframework.stereotype.Component;

/** Which matter sources belong to: the one that their cover names, or else the user, or else their file. */
@Component
class MatterOfSources {

    private final MatterBook book;

    MatterOfSources(MatterBook book) {
        this.book = book;
    }

    /** The matter of that name, made now if there is none. */
    Matter get(Structure structure, List<Path> sources, @Nullable String name, String who) {
        var cover = structure.findCover();
        var called = Stream.of(cover.map(Cover::name).orElse(null), name, fileName(sources))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("Matter");
        return book.list().stream()
                .filter(known -> known.name().equals(called))
                .findFirst()
                .orElseGet(() -> book.create(called, cover.map(Cover::kind).orElse(MatterKind.DEAL), who));
    }

    /** The latest snapshot of the matter, if it came from the very same files: there is nothing to store then. */
    Optional<Snapshot> findSame(Matter matter, List<SourceFile> files) {
        var offered = hashes(files);
        return book.findLatest(matter.id())
                .filter(latest -> hashes(latest.sources()).equals(offered));
    }

    private static List<String> hashes(List<SourceFile> files) {
        return files.stream().map(SourceFile::sha256).sorted().toList();
    }

    private static @Nullable String fileName(List<Path> sources) {
        return sources.stream()
                .map(source -> source.toAbsolutePath().normalize().getFileName())
                .filter(Objects::nonNull)
                .map(file -> file.toString().replaceFirst("\\.\\w+$", ""))
                .findFirst()
                .orElse(null);
    }
}
