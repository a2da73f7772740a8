package org.pierce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with the file that holds it; a file that is written makes the test fail once, to be read. */
public final class GeneratedFile {

    private GeneratedFile() {}

    /** A text that people read and found right: written only if missing. */
    public static void assertSame(Path golden, String text) throws IOException {
        if (Files.notExists(golden)) {
            assertUpToDate(golden, text);
        }
        assertThat(text).as("%s", golden).isEqualTo(Files.readString(golden));
    }

    /** A description made from the code: written if missing or stale. */
    public static void assertUpToDate(Path file, String text) throws IOException {
        var before = Files.exists(file) ? Files.readString(file) : "";
        if (!before.equals(text)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        }
        assertThat(before)
                .as("%s was stale or missing and is written now: read it, and commit it", file)
                .isEqualTo(text);
    }
}
