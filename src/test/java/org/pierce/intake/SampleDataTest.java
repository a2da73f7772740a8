package org.pierce.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pierce.structure.Fact;
import org.pierce.structure.Structure;

/** Every sample is read without a problem, bears a cover, and survives an export. */
class SampleDataTest {

    private static final Path SAMPLES = Path.of("sample-data");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("samples")
    void readsWithoutAProblem(Path sample) throws IOException {
        var result = Intake.read(List.of(sample), Progress.SILENT);

        assertThat(ProblemReport.of(result.problems())).isEmpty();
        assertThat(result.getStructure().findCover()).isPresent().get().satisfies(cover -> assertThat(cover.date())
                .isNotNull());
        assertSourced(result.getStructure());

        Export.write(result.getStructure(), folder.resolve("again"));
        var again =
                Intake.read(List.of(folder.resolve("again")), Progress.SILENT).getStructure();
        assertThat(again).isEqualTo(result.getStructure());
    }

    /** What decides the outcome of a sample says where it is written. */
    private static void assertSourced(Structure structure) {
        var deciding = Stream.of(
                        org.pierce.structure.Power.class,
                        org.pierce.structure.Payment.class,
                        org.pierce.structure.Term.class,
                        org.pierce.structure.Account.class)
                .flatMap(type -> structure.list(type).stream())
                .toList();
        assertThat(deciding)
                .allSatisfy(
                        fact -> assertThat(fact.common().source()).as(fact.id()).isNotNull());
        assertThat(deciding).extracting(Fact::id).doesNotHaveDuplicates();
    }

    static Stream<Path> samples() throws IOException {
        try (var files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.endsWith("matter.csv")).map(Path::getParent).sorted().toList().stream();
        }
    }
}
