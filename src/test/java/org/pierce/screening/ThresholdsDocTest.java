package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/thresholds.md} says of every threshold when it was set, and which cases could be tried by then. */
class ThresholdsDocTest {

    private static final Path PAGE = Path.of("docs/thresholds.md");

    @Test
    void everyThresholdIsListedInTheOrderOfTheFileWithItsValue() throws IOException {
        var rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split(" \\| "))
                .toList();

        assertThat(rows.stream().map(cells -> cells[0] + " = " + cells[1]))
                .containsExactlyElementsOf(Thresholds.standard().list().stream()
                        .map(one ->
                                "| `%s` = %s".formatted(one.name(), one.value().toPlainString()))
                        .toList());
        assertThat(rows).allSatisfy(cells -> {
            assertThat(cells).hasSize(5);
            assertThat(cells[2]).matches("\\d{1,2} \\w{3} \\d{4}.*");
            assertThat(cells[3]).isNotBlank();
        });
    }
}
