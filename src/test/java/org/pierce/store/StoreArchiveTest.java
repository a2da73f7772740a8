package org.pierce.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.GraphDatabase;

class StoreArchiveTest {

    private static final CypherText COUNT = CypherText.of("count", "MATCH (any:Matter) RETURN count(any) AS matters");

    @TempDir
    Path directory;

    @Test
    @Tag("slow")
    void whatWasBackedUpIsThereAfterARestoreElsewhere() throws Exception {
        Path home = directory.resolve("home");
        Path file = directory.resolve("backup.zip");
        inStore(home, sessions -> sessions.write(CypherText.of("make", "CREATE (:Matter {id: 'm'})"), Map.of()));

        assertThat(StoreArchive.of(home).backup(file)).isPositive();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        Path other = directory.resolve("other");
        StoreArchive.of(other).restore(file, false);
        inStore(other, sessions -> assertThat(
                        sessions.list(COUNT, Map.of(), row -> row.get("matters").asLong()))
                .containsExactly(1L));
    }

    @Test
    void aStoreThatIsThereIsPutAsideOnlyWhenAsked() throws Exception {
        Path file = backupOf("first");
        Path home = store("second");

        assertThatThrownBy(() -> StoreArchive.of(home).restore(file, false))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("--force");
        assertThat(home.resolve("neo4j/data")).hasContent("second");

        StoreArchive.of(home).restore(file, true);
        assertThat(home.resolve("neo4j/data")).hasContent("first");
        try (var beside = Files.newDirectoryStream(directory, "second.before-*")) {
            assertThat(beside.iterator().next().resolve("neo4j/data")).hasContent("second");
        }
    }

    @Test
    void aFileThatIsNoWholeBackupChangesNothing() throws Exception {
        Path home = store("home");
        Path cut = directory.resolve("cut.zip");
        Files.write(cut, java.util.Arrays.copyOf(Files.readAllBytes(backupOf("other")), 60));
        Path crafted = zip("crafted.zip", "../escaped", "pierce-backup");

        for (Path file : new Path[] {cut, crafted, zip("unmarked.zip", "neo4j/data")}) {
            assertThatThrownBy(() -> StoreArchive.of(home).restore(file, true))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("unchanged");
            assertThat(home.resolve("neo4j/data")).hasContent("home");
        }
        assertThat(directory.resolve("escaped")).doesNotExist();
    }

    @Test
    void aBackupIsNotWrittenOverAFileNorOfAStoreInUse() throws Exception {
        Path home = store("home");
        Path file = backupOf("other");
        assertThatThrownBy(() -> StoreArchive.of(home).backup(file)).hasMessageContaining("exists");
        try (HomeDirectory inUse = HomeDirectory.open(home)) {
            assertThatThrownBy(() -> StoreArchive.of(inUse.path()).backup(directory.resolve("new.zip")))
                    .hasMessageContaining("Another Pierce is running");
        }
    }

    private Path store(String name) throws Exception {
        Path home = directory.resolve(name);
        Files.createDirectories(home.resolve("neo4j"));
        Files.writeString(home.resolve("neo4j/data"), name);
        return home;
    }

    private Path backupOf(String name) throws Exception {
        Path file = directory.resolve(name + ".zip");
        StoreArchive.of(store(name)).backup(file);
        return file;
    }

    private Path zip(String name, String... entries) throws Exception {
        Path file = directory.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write('x');
            }
        }
        return file;
    }

    private static void inStore(Path home, java.util.function.Consumer<Sessions> work) {
        try (EmbeddedServer server = EmbeddedServer.start(home);
                var driver = GraphDatabase.driver(server.uri(), server.authToken())) {
            StoreOpening.open(driver, TestStore.properties(home));
            work.accept(new Sessions(() -> driver, TestStore.properties(home)));
        }
    }
}
