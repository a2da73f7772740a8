package org.pierce.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

/**
 * Backup and restore of the data directory of the embedded server, while no Pierce runs on it. A firm's own Neo4j is
 * backed up with its own tools.
 */
public final class StoreArchive {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path home;

    private StoreArchive(Path home) {
        this.home = home;
    }

    public static StoreArchive of(Path home) {
        return new StoreArchive(home.toAbsolutePath().normalize());
    }

    /**
     * Writes everything under the data directory into one zip file, readable by its owner only.
     *
     * @return the size of the file in bytes
     * @throws StoreException if there is no store, another Pierce runs on it, or the file exists
     */
    public long backup(Path file) {
        if (!Files.isDirectory(home.resolve("neo4j"))) {
            throw new StoreException("There is no store at %s. Name its directory with --home.".formatted(home));
        }
        if (Files.exists(file)) {
            throw new StoreException("The file %s exists. Name another, or remove it.".formatted(file));
        }
        try (HomeDirectory locked = HomeDirectory.open(home)) {
            return ArchiveFile.write(locked.path(), file);
        } catch (IOException e) {
            throw new StoreException(
                    "The backup %s could not be written: %s. Check the place and its free space."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    /**
     * Puts a backup in the place of the data directory. What was there is kept beside it.
     *
     * @param overwrite whether a store that is there already may be put aside
     * @throws StoreException if there is a store and {@code overwrite} is not given, another Pierce runs on it, or the
     *     file is not a whole backup
     */
    public void restore(Path file, boolean overwrite) {
        boolean occupied = Files.exists(home.resolve("neo4j"));
        if (occupied && !overwrite) {
            throw new StoreException(
                    "There is a store at %s already. Restore with --force to put it aside, or name another place with --home."
                            .formatted(home));
        }
        Path fresh = home.resolveSibling(home.getFileName() + ".restoring");
        try (HomeDirectory locked = HomeDirectory.open(home)) {
            delete(fresh);
            HomeDirectory.createPrivate(fresh);
            ArchiveFile.read(file, fresh);
            if (occupied) {
                moveContent(locked.path(), beside());
            }
            moveContent(fresh, locked.path());
            delete(fresh);
        } catch (IOException e) {
            throw new StoreException(
                    "The backup %s could not be restored: %s. What was there is unchanged; use a whole backup file."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    private Path beside() throws IOException {
        Path beside = home.resolveSibling(home.getFileName() + ".before-" + SECOND.format(Instant.now()));
        HomeDirectory.createPrivate(beside);
        return beside;
    }

    private static void moveContent(Path from, Path to) throws IOException {
        try (Stream<Path> children = Files.list(from)) {
            for (Path child : children.filter(ArchiveFile::belongs).toList()) {
                Files.move(child, to.resolve(child.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> all = Files.walk(directory)) {
                for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
