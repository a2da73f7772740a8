package org.pierce.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeValidFolder() throws IOException {
        ValidFolder.write(folder);
    }

    @Test
    void readsTheFolderBeforeAnythingIsPutWrong() {
        assertThat(Intake.read(List.of(folder), Progress.SILENT).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void refusesOtherEncodings(Charset charset, int row) throws IOException {
        Files.write(
                folder.resolve("people.csv"), "id,name\nruiz,Mar\u00eda \u201cRuiz\u201d\nkane,K\n".getBytes(charset));

        var problems = Intake.read(List.of(folder), Progress.SILENT).problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.WRONG_ENCODING);
            assertThat(problem.row()).isEqualTo(row);
            assertThat(problem.right()).contains("CSV UTF-8");
        });
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(Charset.forName("windows-1252"), 2),
                Arguments.of(StandardCharsets.UTF_16, 1),
                Arguments.of(StandardCharsets.UTF_16LE, 1),
                Arguments.of(StandardCharsets.UTF_16BE, 1));
    }

    @Test
    void refusesAFileOfOneGigabyteBeforeReadingIt() throws IOException {
        try (var large = new RandomAccessFile(folder.resolve("people.csv").toFile(), "rw")) {
            large.setLength(1L << 30);
        }
        var start = System.nanoTime();

        var problems = Intake.read(List.of(folder), Progress.SILENT).problems();

        assertThat(problems).extracting(Problem::kind).containsExactly(ProblemKind.FILE_TOO_LARGE);
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    @Test
    void namesAllMissingSheets() throws IOException {
        Files.delete(folder.resolve("people.csv"));
        Files.delete(folder.resolve("ownership.csv"));

        var problems = Intake.read(List.of(folder), Progress.SILENT).problems();

        assertThat(problems.stream().filter(problem -> problem.kind() == ProblemKind.MISSING_SHEET))
                .extracting(Problem::sheet)
                .containsExactly("ownership", "people");
    }

    @Test
    void namesWhatIsNeitherFolderNorWorkbook() throws IOException {
        Files.writeString(folder.resolve("x.pdf"), "x");

        assertThat(Intake.read(List.of(folder.resolve("x.pdf")), Progress.SILENT)
                        .problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.UNKNOWN_FORMAT);
        assertThat(Intake.read(List.of(folder.resolve("gone")), Progress.SILENT).problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.NO_SUCH_FILE);
    }

    @Test
    void allowsStakesOneAfterAnother() throws IOException {
        Files.writeString(
                folder.resolve("ownership.csv"),
                "owner,entity,percent,from,to\nruiz,pc,100,2020-01-01,2023-06-30\nkane,pc,100,2023-07-01,\n"
                        + "kane,mso,100,,2024\nruiz,mso,100,2024,\n");

        assertThat(Intake.read(List.of(folder), Progress.SILENT).problems()).isEmpty();
    }

    @Test
    void limitsRows() throws IOException {
        var few = new Limits(1 << 20, 1 << 20, 0.01, 200, 100, 1);

        var problems = Intake.read(List.of(folder), Progress.SILENT, few).problems();

        assertThat(problems).extracting(Problem::kind).contains(ProblemKind.TOO_MANY_ROWS);
    }
}
