package org.pierce.matter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pierce.store.SnapshotHead.SourceFile;

/**
 * The files of matters, each under the hash of its content, readable by their owner only: {@code matters/<matter>/files/<sha256>} in the
 * data directory. Names of files are kept with the snapshot and never become paths.
 */
final class MatterFiles {

    private final Path matters;

    MatterFiles(Path home) {
        this.matters = home.toAbsolutePath().normalize().resolve("matters");
    }

    /**
     * Copies files, and of folders what is imported of them: their CSV files.
     *
     * @throws UncheckedIOException if one cannot be read or the copy cannot be written
     */
    List<SourceFile> keep(String matter, List<Path> sources) {
        var before = list(matter);
        var kept = new ArrayList<SourceFile>();
        try {
            var folder = folder(matter);
            PrivateFiles.createDirectories(folder);
            for (var source : sources) {
                for (var file : filesOf(source)) {
                    kept.add(new SourceFile(name(file), copy(file, folder)));
                }
            }
            return kept;
        } catch (IOException e) {
            kept.stream()
                    .map(SourceFile::sha256)
                    .filter(hash -> !before.contains(hash))
                    .forEach(hash -> drop(matter, hash));
            throw new UncheckedIOException(e);
        }
    }

    /** The hashes of all files of a matter. */
    Set<String> list(String matter) {
        var folder = folder(matter);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Set.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(MatterFiles::name).filter(MatterFiles::isHash).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes one file, if it is there. */
    void drop(String matter, String sha256) {
        try {
            Files.deleteIfExists(get(matter, sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isHash(String name) {
        return name.matches("[0-9a-f]{64}");
    }

    /** The file of a hash. */
    Path get(String matter, String sha256) {
        if (!isHash(sha256)) {
            throw new IllegalArgumentException("Not a hash: give 64 hexadecimal digits in lower case.");
        }
        return folder(matter).resolve(sha256);
    }

    /** Deletes all files of a matter, and says how many they were and how large. */
    Deleted delete(String matter) {
        var folder = matterFolder(matter);
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return new Deleted(0, 0);
        }
        try (Stream<Path> all = Files.walk(folder)) {
            long files = 0;
            long bytes = 0;
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    files++;
                    bytes += Files.size(path);
                }
                Files.delete(path);
            }
            return new Deleted(files, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String copy(Path file, Path folder) throws IOException {
        var digest = Hash.digest();
        var unfinished = PrivateFiles.createTemporary(folder);
        try {
            try (var in = new DigestInputStream(Files.newInputStream(file), digest);
                    var out = Files.newOutputStream(unfinished)) {
                in.transferTo(out);
            }
            var hash = Hash.of(digest.digest());
            Files.move(
                    unfinished,
                    folder.resolve(hash),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return hash;
        } finally {
            // Where it could not be copied to its end.
            Files.deleteIfExists(unfinished);
        }
    }

    private static List<Path> filesOf(Path source) throws IOException {
        if (!Files.isDirectory(source)) {
            return List.of(source);
        }
        try (var files = Files.list(source)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> name(file).toLowerCase(Locale.ROOT).endsWith(".csv")
                            && !name(file).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        var name = file.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    private Path folder(String matter) {
        return matterFolder(matter).resolve("files");
    }

    private Path matterFolder(String matter) {
        if (!MatterName.isId(matter)) {
            throw new IllegalArgumentException("Not the id of a matter: list the matters to see theirs.");
        }
        return matters.resolve(matter);
    }

    /**
     * What was deleted.
     *
     * @param files how many files
     * @param bytes how large together
     */
    record Deleted(long files, long bytes) {}
}
