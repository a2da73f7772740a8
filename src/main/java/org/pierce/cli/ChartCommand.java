package org.pierce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.Workbench;
import org.pierce.chart.ChartFormat;
import org.pierce.chart.Drawing;
import org.pierce.report.PracticeCharts;
import org.pierce.structure.Practice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws each practice by legal convention, its worst control path lit. */
@Command(name = "chart", description = "Draws the structure of each practice, with the worst control path lit.")
final class ChartCommand implements Callable<ExitCode> {

    private final House house;
    private final Console console = new Console();

    @Mixin
    private SourceParameters sources = new SourceParameters();

    @Mixin
    private DateOptions dates = new DateOptions();

    @Option(names = "--practice", paramLabel = "ID", description = "One practice; all where not given.")
    private @Nullable String practice;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the charts go; pierce-report here.")
    private Path out = Path.of("pierce-report");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "svg, png, pdf, pptx (editable), graphml, gexf; svg.")
    private List<ChartFormat> formats = List.of(ChartFormat.SVG);

    ChartCommand(House house) {
        this.house = house;
    }

    @Override
    public ExitCode call() throws IOException {
        var taken = new Taking(house, console).take(sources.list(), null);
        var matter = house.get(Workbench.class).open(taken, dates.facts(), dates.law());
        var drawn = matter.structure().list(Practice.class).stream()
                .map(Practice::id)
                .filter(id -> practice == null || id.equals(practice))
                .toList();
        if (drawn.isEmpty()) {
            throw new BadInput("No practice has the id %s. The practices sheet lists them.".formatted(practice));
        }
        Files.createDirectories(out);
        var charts = new PracticeCharts(matter);
        for (var id : drawn) {
            write(id, charts.of(id, null));
        }
        return ExitCode.NOTHING_OVER_THRESHOLD;
    }

    private void write(String id, Drawing drawing) throws IOException {
        for (var format : formats) {
            var file = Files.write(out.resolve(format.fileName(id)), format.write(drawing));
            console.say("Written: " + file);
        }
    }
}
