package org.pierce.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pierce.scale.Scale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a structure drawn at random. */
@Command(
        name = "generate",
        description = {
            "Writes a structure drawn at random as a folder of CSV files, for load tests and benchmarks.",
            "Owners, circles, ranges, funds and practices are invented; the same seed and size give the same files."
        })
final class GenerateCommand implements Callable<ExitCode> {

    private static final int FEWEST = 100;

    private final Console console = new Console();

    @Parameters(paramLabel = "FOLDER", description = "Where the sheets go; an empty folder.")
    private Path folder = Path.of("");

    @Option(
            names = "--parties",
            paramLabel = "N",
            description = "People and entities together, 100 or more; 1000. One in twenty is a practice.")
    private int parties = 1_000;

    @Option(names = "--seed", paramLabel = "N", description = "1 where not given.")
    private long seed = 1;

    @Override
    public ExitCode call() throws IOException {
        if (parties < FEWEST) {
            throw new BadInput("--parties %d is too few. Give 100 or more.".formatted(parties));
        }
        Scale.generate(seed, parties, folder);
        console.say("Written: %s (%,d parties, seed %d)".formatted(folder, parties, seed));
        return ExitCode.NOTHING_OVER_THRESHOLD;
    }
}
