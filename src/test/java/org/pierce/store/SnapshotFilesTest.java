package org.pierce.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pierce.structure.RandomStructures;

class SnapshotFilesTest {

    private static final String SNAPSHOT = "alder.1";
    private static final String MARK = "2026-11-15T10:00:00Z";
    private static final SnapshotContent CONTENT = content(5, 8);

    @TempDir
    Path home;

    private SnapshotFiles files;

    @BeforeEach
    void open() {
        files = new SnapshotFiles(home);
    }

    @Test
    void whatIsReadIsEqualToWhatWasWritten() {
        for (long seed = 0; seed < 200; seed++) {
            var content = content(seed, seed < 5 ? 200 : 8);

            files.write(SNAPSHOT, MARK, content);

            var found = files.find(SNAPSHOT, MARK).orElseThrow();
            assertThat(found).as("seed %d", seed).isEqualTo(content);
            assertThat(found.structure().list())
                    .as("order of %d", seed)
                    .isEqualTo(content.structure().list());
        }
    }

    @Test
    void aMissingFileIsNone() {
        assertThat(files.find(SNAPSHOT, MARK)).isEmpty();
    }

    @Test
    void aFileThatWasCutOffIsNone() throws IOException {
        var whole = written();
        for (int length = 0; length < whole.length; length += 1 + length / 3) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThat(files.find(SNAPSHOT, MARK)).as("%d bytes", length).isEmpty();
        }
    }

    @Test
    void aFileWithOneChangedByteOrMoreBehindItIsNone() throws IOException {
        var whole = written();
        for (int at = 0; at < whole.length; at += 1 + whole.length / 60) {
            var changed = whole.clone();
            changed[at] ^= 1;
            Files.write(file(), changed);
            assertThat(files.find(SNAPSHOT, MARK)).as("byte %d", at).isEmpty();
        }
        Files.write(file(), Arrays.copyOf(whole, whole.length + 1));
        assertThat(files.find(SNAPSHOT, MARK)).isEmpty();
    }

    @Test
    void aWholeFileOfAnotherVersionIsNone() throws IOException {
        var whole = written();
        var text = new String(whole, StandardCharsets.ISO_8859_1);
        int version = text.indexOf("pierce arrays 1") + "pierce arrays ".length();
        whole[version] = '0';
        Files.write(file(), summed(whole));
        assertThat(files.find(SNAPSHOT, MARK)).isEmpty();
        whole[version] = '1';
        Files.write(file(), summed(whole));
        assertThat(files.find(SNAPSHOT, MARK)).contains(CONTENT);
    }

    @Test
    void aFileOfAnotherSnapshotOrOfAnEarlierOneOfTheSameIdIsNone() throws IOException {
        var whole = written();
        Files.write(file().resolveSibling("birch.1.arrays"), whole);

        assertThat(files.find("birch.1", MARK)).isEmpty();
        assertThat(files.find(SNAPSHOT, "2026-11-15T10:00:01Z")).isEmpty();
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        written();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void strayFilesGo() throws IOException {
        written();
        files.write("birch.1", MARK, CONTENT);
        var left = Files.createFile(file().resolveSibling("unfinished-1"));
        var underWay = Files.createFile(file().resolveSibling("unfinished-2"));
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(7200)));

        files.deleteAllBut(() -> Set.of("birch.1"));

        assertThat(files.find(SNAPSHOT, MARK)).isEmpty();
        assertThat(files.find("birch.1", MARK)).contains(CONTENT);
        assertThat(left).doesNotExist();
        assertThat(underWay).exists();
    }

    private byte[] written() throws IOException {
        files.write(SNAPSHOT, MARK, CONTENT);
        return Files.readAllBytes(file());
    }

    private Path file() {
        return home.resolve("snapshots").resolve(SNAPSHOT + ".arrays");
    }

    private static byte[] summed(byte[] bytes) {
        int length = bytes.length - Long.BYTES;
        var sum = new CRC32C();
        sum.update(bytes, 0, length);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(length, sum.getValue());
        return bytes;
    }

    private static SnapshotContent content(long seed, int rows) {
        var structure = RandomStructures.of(seed, rows);
        return new SnapshotContent(structure, RandomDerivations.of(seed, structure));
    }
}
