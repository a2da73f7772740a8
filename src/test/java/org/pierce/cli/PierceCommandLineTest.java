package org.pierce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pierce.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class PierceCommandLineTest {

    private final StringWriter err = new StringWriter();
    private final StringWriter out = new StringWriter();

    @Test
    void helpStartsNothingAndEndsWithZero() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("not legal advice").contains("serve");
    }

    @Test
    void aMistypedCommandIsBadInputAndASuggestionIsMade() {
        assertThat(run("serv")).isEqualTo(2);
        assertThat(err.toString()).contains("serve").contains("pierce --help");
    }

    @Test
    void noCommandIsBadInput() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Name a command");
    }

    @Test
    void aCommandsExitCodeIsTheProcesss() {
        assertThat(ending(() -> ExitCode.FINDINGS)).isEqualTo(1);
        assertThat(ending(() -> ExitCode.NOTHING_OVER_THRESHOLD)).isZero();
    }

    @Test
    void exceptionsEndInACodeAndARemedyWithoutAStackTrace() {
        assertThat(ending(() -> {
                    throw new BadInput("Give a folder.");
                }))
                .isEqualTo(2);
        assertThat(ending(() -> {
                    throw new IllegalStateException(new StoreException("Stop the other one."));
                }))
                .isEqualTo(3);
        assertThat(ending(() -> {
                    throw new UncheckedIOException(new IOException("disk full"));
                }))
                .isEqualTo(3);
        assertThat(ending(() -> {
                    throw new IllegalStateException("a name that must not be printed");
                }))
                .isEqualTo(3);

        assertThat(err.toString())
                .contains("Give a folder.", "Stop the other one.", "disk full", "--stack-trace")
                .doesNotContain("a name that must not be printed")
                .doesNotContain("\tat ");
    }

    @Test
    void backsUpAndRestoresTheDirectoryThatHomeNames(@TempDir Path directory) throws Exception {
        Files.createDirectories(directory.resolve("home/neo4j"));
        Files.writeString(directory.resolve("home/neo4j/data"), "content");
        String file = directory.resolve("backup.zip").toString();

        assertThat(run("backup", file, "--home", directory.resolve("home").toString()))
                .isZero();
        assertThat(run("restore", file, "--home", directory.resolve("other").toString()))
                .isZero();
        assertThat(directory.resolve("other/neo4j/data")).hasContent("content");
        assertThat(run("restore", file, "--home", directory.resolve("other").toString()))
                .isEqualTo(3);
        assertThat(run("backup", file, "-D", "spring.neo4j.uri=bolt://elsewhere"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--force", "its own tools");
    }

    @Test
    void theLawIsComparedForTwoStatesOrMore() {
        assertThat(run("law", "--compare", "ca,or", "--as-of", "2029-01-01")).isZero();
        assertThat(run("law", "--compare", "CA")).isEqualTo(2);
        assertThat(run("law", "--compare", "CA,XX")).isEqualTo(2);
        assertThat(run("law", "--compare", "CA,OR", "--profession", "astrology"))
                .isEqualTo(2);
        assertThat(run("law")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--compare CA,OR,NY", "XX is no jurisdiction", "astrology is no profession");
    }

    @Test
    void whyIsAnsweredFromFilesWithoutAStore() {
        var sample = "sample-data/private-equity-platform";
        assertThat(run("why", sample, "marcus-ellery", "Summerlin Practice Partners, LLC"))
                .isZero();
        assertThat(run("why", sample, "rowan-tate", "summerlin-mso", "--format", "json", "--facts-as-of", "2026-01-01"))
                .isZero();
        assertThat(run("why", sample, "marcus-elery", "summerlin-mso")).isEqualTo(2);
        assertThat(run("why", sample, "marcus-ellery")).isEqualTo(2);
        assertThat(err.toString())
                .contains("Near in name: marcus-ellery (Marcus Ellery)")
                .contains("SOURCE… CONTROLLER CONTROLLED");
    }

    private int run(String... arguments) {
        return execute(PierceCommandLine.of(new House(PierceCommandLineTest.class)), arguments);
    }

    private int ending(Callable<ExitCode> end) {
        CommandLine line = PierceCommandLine.of(new House(PierceCommandLineTest.class));
        return execute(line.addSubcommand(new Ending(end)), "ending");
    }

    private int execute(CommandLine line, String... arguments) {
        return line.setErr(new PrintWriter(err)).setOut(new PrintWriter(out)).execute(arguments);
    }

    @Command(name = "ending")
    private record Ending(Callable<ExitCode> end) implements Callable<ExitCode> {

        @Override
        public ExitCode call() throws Exception {
            return end.call();
        }
    }
}
