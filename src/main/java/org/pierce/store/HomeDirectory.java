package org.pierce.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The data directory, readable by its owner only, held by one process at a time. The lock is the operating system's, so
 * that a killed process leaves none behind.
 */
final class HomeDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private HomeDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws StoreException if the directory cannot be made, or another process holds it */
    static HomeDirectory open(Path home) {
        Path path = home.toAbsolutePath().normalize();
        try {
            createPrivate(path);
            Path lockFile = path.resolve("pierce.lock");
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StoreException(
                        "Another Pierce is running on %s. Stop it, or give this one a data directory of its own with --home DIRECTORY or PIERCE_HOME."
                                .formatted(path));
            }
            return new HomeDirectory(path, channel);
        } catch (IOException e) {
            throw new StoreException(
                    "The data directory %s cannot be used: %s. Choose another with --home DIRECTORY or PIERCE_HOME."
                            .formatted(path, e.getMessage()),
                    e);
        }
    }

    /** Makes the directory, and takes other users' rights from it if it was there already. */
    static void createPrivate(Path path) throws IOException {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(path);
            return;
        }
        var ownerOnly = PosixFilePermissions.fromString("rwx------");
        Files.createDirectories(path, PosixFilePermissions.asFileAttribute(ownerOnly));
        Files.setPosixFilePermissions(path, ownerOnly);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    /** Where the server keeps its files, and nothing else is kept. */
    Path server() {
        return path.resolve("neo4j");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException(
                    "The lock of %s could not be released. End the process; the lock ends with it.".formatted(path), e);
        }
    }
}
