package org.pierce.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From a data room to a stored snapshot, and no further. */
@Command(
        name = "import",
        description = "Takes in folders of CSV files or workbooks as a snapshot of their matter, without examining it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:stored, or stored already", "2:the input has errors; nothing was stored", "3:failure"})
final class ImportCommand implements Callable<ExitCode> {

    private final House house;
    private final Console console = new Console();

    @Mixin
    private SourceParameters sources = new SourceParameters();

    @Option(
            names = "--matter",
            paramLabel = "NAME",
            description = "Name of the matter, where the sources do not say it.")
    private @Nullable String name;

    ImportCommand(House house) {
        this.house = house;
    }

    @Override
    public ExitCode call() {
        console.say("Stored in the matter " + new Taking(house, console).take(sources.list(), name));
        return ExitCode.NOTHING_OVER_THRESHOLD;
    }
}
