package org.pierce.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pierce.store.StoreArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a backup in the place of the data directory. */
@Command(name = "restore", description = "Puts a backup in the place of the embedded store.")
final class RestoreCommand implements Callable<ExitCode> {

    private final House house;

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "A file that pierce backup wrote.")
    private Path file = Path.of("");

    @Option(names = "--force", description = "Put a store that is there already aside, beside the data directory.")
    private boolean force;

    RestoreCommand(House house) {
        this.house = house;
    }

    @Override
    public ExitCode call() {
        StoreArchive.of(house.home()).restore(file.toAbsolutePath(), force);
        PrintWriter out = specification.commandLine().getOut();
        out.printf("Restored %s into %s.%n", file, house.home());
        out.flush();
        return ExitCode.NOTHING_OVER_THRESHOLD;
    }
}
