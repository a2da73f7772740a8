package org.pierce.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pierce.store.StoreArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the whole data directory into one file. */
@Command(
        name = "backup",
        description =
                "Writes all matters of the embedded store into one zip file. It holds everything: keep it as you keep them.")
final class BackupCommand implements Callable<ExitCode> {

    private final House house;

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not exist.")
    private Path file = Path.of("");

    BackupCommand(House house) {
        this.house = house;
    }

    @Override
    public ExitCode call() {
        long bytes = StoreArchive.of(house.home()).backup(file.toAbsolutePath());
        PrintWriter out = specification.commandLine().getOut();
        out.printf("Backed up %s into %s (%.2f MB).%n", house.home(), file, bytes / 1_000_000.0);
        out.flush();
        return ExitCode.NOTHING_OVER_THRESHOLD;
    }
}
