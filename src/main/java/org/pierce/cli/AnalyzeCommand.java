package org.pierce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.analysis.Workbench;
import org.pierce.report.ReportFormat;
import org.pierce.report.TextReport;
import org.pierce.screening.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From a data room to a red-flag report. */
@Command(
        name = "analyze",
        description = "Takes in folders of CSV files or workbooks, and writes the red-flag report.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no finding at or over the threshold",
            "1:findings at or over the threshold",
            "2:the input has errors; nothing was stored",
            "3:failure"
        })
final class AnalyzeCommand implements Callable<ExitCode> {

    private final House house;
    private final Console console = new Console();

    @Mixin
    private SourceParameters sources = new SourceParameters();

    @Mixin
    private DateOptions dates = new DateOptions();

    @Option(
            names = "--matter",
            paramLabel = "NAME",
            description = "Name of the matter, where the sources do not say it.")
    private @Nullable String name;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the report goes; pierce-report here.")
    private Path out = Path.of("pierce-report");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "text, json, html, pdf, docx, xlsx (the issues list); text, json and html where not given.")
    private List<ReportFormat> formats = List.of(ReportFormat.TEXT, ReportFormat.JSON, ReportFormat.HTML);

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "critical, high, medium, low or info: exit with 1 from there upward; medium.")
    private Severity failOn = Severity.MEDIUM;

    AnalyzeCommand(House house) {
        this.house = house;
    }

    @Override
    public ExitCode call() throws IOException {
        var id = new Taking(house, console).take(sources.list(), name);
        var workbench = house.get(Workbench.class);
        var analyzed = workbench.open(id, dates.facts(), dates.law());
        TextReport.of(analyzed).forEach(console::say);
        write(analyzed);
        keep(workbench, analyzed);
        return analyzed.assessment().findings().stream()
                        .anyMatch(finding -> finding.severity().isAtLeast(failOn))
                ? ExitCode.FINDINGS
                : ExitCode.NOTHING_OVER_THRESHOLD;
    }

    /** The report is written by now and says the same, so its findings decide how the command ends. */
    private void keep(Workbench workbench, AnalyzedMatter analyzed) {
        try {
            workbench.keep(analyzed);
        } catch (RuntimeException failed) {
            console.warn("The report is complete, but the store did not keep the assessment. %s"
                    .formatted(Failures.words(failed)));
        }
    }

    private void write(AnalyzedMatter matter) throws IOException {
        Files.createDirectories(out);
        var written = new ArrayList<Path>();
        for (var format : formats) {
            written.add(Files.write(out.resolve(format.fileName()), format.write(matter)));
        }
        console.say("");
        written.forEach(file -> console.say("Written: " + file));
    }
}
