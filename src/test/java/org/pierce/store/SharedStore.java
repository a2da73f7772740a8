package org.pierce.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

/** The embedded server of this test JVM: started by the first test that asks, stopped with the JVM. */
public final class SharedStore implements TestStore {

    private final Path home;
    private final EmbeddedServer server;
    private final Driver driver;
    private final Sessions sessions;

    private SharedStore(Path home) {
        this.home = home;
        server = EmbeddedServer.start(home);
        driver = GraphDatabase.driver(server.uri(), server.authToken());
        StoreOpening.open(driver, TestStore.properties(home));
        sessions = new Sessions(() -> driver, TestStore.properties(home));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(home)));
    }

    public static SharedStore get() {
        return Holder.STORE;
    }

    @Override
    public Sessions sessions() {
        return sessions;
    }

    @Override
    public Driver driver() {
        return driver;
    }

    /** The data directory, deleted with the JVM. */
    public Path home() {
        return home;
    }

    /** Has the server count what its indexes hold, as it does by itself after a while, and forget its plans. */
    public void count() {
        try (var session = driver.session()) {
            session.run("CALL db.prepareForReplanning(60)").consume();
        }
    }

    EmbeddedServer server() {
        return server;
    }

    private void stop(Path home) {
        driver.close();
        server.close();
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        /** Far more bytes than the tests store. */
        private static final long ROOM = 4L << 30;

        static final SharedStore STORE = new SharedStore(directory());

        /** Where a machine keeps files in memory, there: thousands of small commits else wait for the disk each. */
        private static Path directory() {
            try {
                var memory = Path.of("/dev/shm");
                return Files.isWritable(memory) && memory.toFile().getUsableSpace() > ROOM
                        ? Files.createTempDirectory(memory, "pierce-test-")
                        : Files.createTempDirectory("pierce-test-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
