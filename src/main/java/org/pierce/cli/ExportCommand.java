package org.pierce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pierce.intake.Export;
import org.pierce.intake.Intake;
import org.pierce.intake.ProblemReport;
import org.pierce.intake.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes facts back in the import format, lossless: CSV files, or a workbook. */
@Command(name = "export", description = "Writes the facts of sources as CSV files or as one workbook, lossless.")
final class ExportCommand implements Callable<ExitCode> {

    private final Console console = new Console();

    @Mixin
    private SourceParameters sources = new SourceParameters();

    @Option(names = "--to", paramLabel = "PATH", required = true, description = "A folder, or a file ending in .xlsx.")
    private Path to = Path.of("export");

    @Option(names = "--force", description = "Replace what is there.")
    private boolean force;

    @Override
    public ExitCode call() throws IOException {
        if (Files.exists(to) && !force) {
            throw new BadInput("%s is there already. Choose another place, or add --force.".formatted(to));
        }
        var read = Intake.read(sources.list(), Progress.SILENT);
        if (read.structure().isEmpty()) {
            throw new BadInput(ProblemReport.of(read.problems())
                    + "Nothing was written. Mend the rows and run the command again.");
        }
        Export.write(read.getStructure(), to);
        console.say("Written: " + to);
        return ExitCode.NOTHING_OVER_THRESHOLD;
    }
}
