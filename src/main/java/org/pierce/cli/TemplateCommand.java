package org.pierce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pierce.intake.WorkbookTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an empty workbook to fill in. */
@Command(name = "template", description = "Writes an empty workbook with all sheets, comments and drop-down lists.")
final class TemplateCommand implements Callable<ExitCode> {

    private final Console console = new Console();

    @Parameters(paramLabel = "FILE", description = "The workbook to write: deal.xlsx.")
    private Path file = Path.of("deal.xlsx");

    @Option(names = "--force", description = "Replace a file that is there.")
    private boolean force;

    @Override
    public ExitCode call() throws IOException {
        if (!file.toString().endsWith(".xlsx")) {
            throw new BadInput("%s: the name of a workbook ends in .xlsx.".formatted(file));
        }
        if (Files.exists(file) && !force) {
            throw new BadInput("%s is there already. Choose another name, or add --force.".formatted(file));
        }
        WorkbookTemplate.write(file);
        console.say("Written: " + file);
        return ExitCode.NOTHING_OVER_THRESHOLD;
    }
}
