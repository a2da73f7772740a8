package org.pierce.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with the file that holds it; a missing or stale file is written, and the test fails once, to be read. */
final class GeneratedFile {

    private GeneratedFile() {}

    static void assertUpToDate(Path file, String text) throws IOException {
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
