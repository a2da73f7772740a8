package org.pierce.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A data directory in a zip file. The last entry is a mark: a file without it was cut short. */
final class ArchiveFile {

    private static final String MARK = "pierce-backup";
    private static final String LOCK = "pierce.lock";

    private ArchiveFile() {}

    static boolean belongs(Path child) {
        return !child.getFileName().toString().equals(LOCK);
    }

    static long write(Path directory, Path file) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(directory)) {
            files = all.filter(Files::isRegularFile)
                    .filter(path -> belongs(path) && !path.toString().contains("/neo4j/logs/"))
                    // Written anew from the store when they are missing.
                    .filter(path -> !path.startsWith(directory.resolve("snapshots")))
                    .sorted()
                    .toList();
        }
        try (OutputStream out = createPrivate(file);
                ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out))) {
            for (Path path : files) {
                zip.putNextEntry(
                        new ZipEntry(directory.relativize(path).toString().replace('\\', '/')));
                Files.copy(path, zip);
            }
            zip.putNextEntry(new ZipEntry(MARK));
            zip.write(Integer.toString(files.size()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return Files.size(file);
    }

    static void read(Path file, Path directory) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(MARK) == null) {
                throw new IOException("it is not a backup of Pierce");
            }
            for (ZipEntry entry : zip.stream().toList()) {
                if (!entry.getName().equals(MARK)) {
                    extract(zip, entry, directory);
                }
            }
        }
    }

    private static void extract(ZipFile zip, ZipEntry entry, Path directory) throws IOException {
        Path target = directory.resolve(entry.getName()).normalize();
        // A crafted name such as ../../.profile must not leave the directory.
        if (!target.startsWith(directory) || entry.isDirectory()) {
            throw new IOException("it holds an entry that no backup has");
        }
        Files.createDirectories(target.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, target);
        }
    }

    private static OutputStream createPrivate(Path file) throws IOException {
        FileAttribute<?>[] ownerOnly =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        return Channels.newOutputStream(
                Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly));
    }
}
