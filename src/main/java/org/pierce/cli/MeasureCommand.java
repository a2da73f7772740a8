package org.pierce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pierce.scale.Scale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Times the kernels on the stakes of a folder. */
@Command(
        name = "measure",
        description = {
            "Tells how long this machine takes to work out control and look-through ownership on the stakes of a folder.",
            "Only ownership, general partners and rights to replace an owner are read. Nothing is stored; nothing is found."
        })
final class MeasureCommand implements Callable<ExitCode> {

    private final Console console = new Console();

    @Parameters(paramLabel = "FOLDER", description = "A folder of CSV files, such as pierce generate writes.")
    private Path folder = Path.of("");

    @Option(names = "--turns", paramLabel = "N", description = "How often each is repeated; 21. Medians are told.")
    private int turns = 21;

    @Override
    public ExitCode call() throws IOException {
        if (!Files.isRegularFile(folder.resolve("ownership.csv"))) {
            throw new BadInput("%s has no ownership.csv. Give a folder in the import format.".formatted(folder));
        }
        if (turns < 1) {
            throw new BadInput("--turns %d is too few. Give 1 or more.".formatted(turns));
        }
        Scale.measure(folder, turns).forEach(console::say);
        return ExitCode.NOTHING_OVER_THRESHOLD;
    }
}
