package org.pierce.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Beside the store, one compact file for each snapshot with its facts and derived edges: {@code snapshots/<id>.arrays} in the data directory,
 * readable by its owner only. A snapshot never changes, so that reading the file spares reading the store. The store alone counts:
 * a file that is missing, damaged, of another version or of another snapshot is as if it were not there, and is written anew.
 */
public final class SnapshotFiles {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotFiles.class);

    /** Changed with the way in which files are written; what they hold is told by {@link FactArrays#version()}. */
    private static final String FORMAT = "pierce arrays 1";

    private static final String ENDING = ".arrays";

    private static final String UNFINISHED = "unfinished-";

    /** What is older than this was left by a process that died. */
    private static final Duration LONGEST_WRITE = Duration.ofHours(1);

    private static final String VERSION = "%08x".formatted(sum(FactArrays.version() + EdgeArrays.version()));

    private final Path folder;

    SnapshotFiles(Path home) {
        this.folder = home.toAbsolutePath().normalize().resolve("snapshots");
    }

    /**
     * The content of a snapshot, where its file is whole.
     *
     * @param mark what tells the snapshot from an earlier one of the same id
     */
    public Optional<SnapshotContent> find(String snapshot, String mark) {
        var file = file(snapshot);
        try (var bytes = Files.newInputStream(file)) {
            var in = new ArrayInput(bytes, Files.size(file));
            for (var expected : head(snapshot, mark)) {
                if (!in.text().equals(expected)) {
                    return Optional.empty();
                }
            }
            var content = new SnapshotContent(FactArrays.read(in), EdgeArrays.read(in));
            in.end();
            return Optional.of(content);
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            // Damage may show as anything before the sum is reached. No name or quote may get into a log.
            LOG.info(
                    "A file beside the store was not whole ({}); the snapshot is read from the store.",
                    damaged.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Writes the file, or leaves it where the disk does not take it: then the store is read again next time. */
    public void write(String snapshot, String mark, SnapshotContent content) {
        try {
            HomeDirectory.createPrivate(folder);
            var unfinished = createPrivateFile();
            try {
                try (var bytes = Files.newOutputStream(unfinished)) {
                    var out = new ArrayOutput(bytes);
                    for (var text : head(snapshot, mark)) {
                        out.text(text);
                    }
                    FactArrays.write(content.structure(), out);
                    EdgeArrays.write(content.derivation(), out);
                    out.end();
                }
                Files.move(
                        unfinished,
                        file(snapshot),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException full) {
            LOG.warn(
                    "The file beside the store was not written ({}). Look for room on the disk.",
                    full.getClass().getSimpleName());
        }
    }

    /** @throws StoreException if there is a file and it cannot be deleted */
    void delete(String snapshot) {
        if (isId(snapshot)) {
            delete(file(snapshot));
        }
    }

    /** Deletes the files of all but these snapshots, and what was long left unfinished. */
    void deleteAllBut(Supplier<Set<String>> snapshots) {
        var files = list();
        if (!files.isEmpty()) {
            // Asked after the files were listed: a snapshot that came meanwhile keeps its own.
            var kept = snapshots.get();
            files.stream()
                    .filter(file -> isUnfinished(file) ? isOld(file) : !kept.contains(idOf(file)))
                    .forEach(this::delete);
        }
    }

    private List<Path> list() {
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw notDeleted(e);
        }
    }

    private void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw notDeleted(e);
        }
    }

    private StoreException notDeleted(IOException cause) {
        return new StoreException(
                "The files in %s could not be deleted. Delete them by hand.".formatted(folder), cause);
    }

    private static boolean isUnfinished(Path file) {
        return file.getFileName().toString().startsWith(UNFINISHED);
    }

    private static boolean isOld(Path file) {
        try {
            return Files.getLastModifiedTime(file)
                    .toInstant()
                    .isBefore(Instant.now().minus(LONGEST_WRITE));
        } catch (IOException gone) {
            return false;
        }
    }

    private static String idOf(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
    }

    private static String[] head(String snapshot, String mark) {
        return new String[] {FORMAT, VERSION, snapshot, mark};
    }

    private Path file(String snapshot) {
        if (!isId(snapshot)) {
            throw new IllegalArgumentException("Not the id of a snapshot: list the matter's snapshots to see theirs.");
        }
        return folder.resolve(snapshot + ENDING);
    }

    private static boolean isId(String snapshot) {
        return snapshot.matches("[a-z0-9][a-z0-9-]*\\.[0-9]+");
    }

    private Path createPrivateFile() throws IOException {
        boolean isPosix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        var ownerOnly = isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        return Files.createTempFile(folder, UNFINISHED, "", ownerOnly);
    }

    private static long sum(String text) {
        var sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
