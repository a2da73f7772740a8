package org.pierce.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports as text that people have read; a missing one is written and the test fails once, to be read. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/org/pierce/report");

    private Golden() {}

    static void assertSame(String name, String text) throws IOException {
        var file = FOLDER.resolve(name);
        if (Files.notExists(file)) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
            fail("The golden file " + name + " was missing and is written: read it, then run again.");
        }
        assertThat(text).as(name).isEqualTo(Files.readString(file));
    }
}
