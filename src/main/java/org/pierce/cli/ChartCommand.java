package org.pierce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.analysis.Workbench;
import org.pierce.chart.Drawing;
import org.pierce.chart.GraphExport;
import org.pierce.chart.PngRenderer;
import org.pierce.chart.SvgRenderer;
import org.pierce.report.PracticeCharts;
import org.pierce.structure.Practice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws each practice by legal convention, its worst control path lit. */
@Command(name = "chart", description = "Draws the structure of each practice, with the worst control path lit.")
final class ChartCommand implements Callable<ExitCode> {

    /** What a chart can be written as. */
    enum Format {
        svg,
        png,
        graphml,
        gexf
    }

    private final House house;
    private final Console console = new Console();

    @Parameters(
            paramLabel = "SOURCE",
            arity = "1..*",
            description = "Folders of CSV files, .xlsx workbooks, .sheets files.")
    private List<Path> sources = List.of();

    @Mixin
    private DateOptions dates = new DateOptions();

    @Option(names = "--practice", paramLabel = "ID", description = "One practice; all where not given.")
    private @Nullable String practice;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the charts go; pierce-report here.")
    private Path out = Path.of("pierce-report");

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", description = "svg, png, graphml, gexf; svg.")
    private List<Format> formats = List.of(Format.svg);

    ChartCommand(House house) {
        this.house = house;
    }

    @Override
    public ExitCode call() throws IOException {
        var workbench = house.get(Workbench.class);
        var matter = workbench.open(new Taking(workbench, console).take(sources, null), dates.facts(), dates.law());
        var drawn = matter.structure().list(Practice.class).stream()
                .map(Practice::id)
                .filter(id -> practice == null || id.equals(practice))
                .toList();
        if (drawn.isEmpty()) {
            throw new BadInput("No practice has the id %s. The practices sheet lists them.".formatted(practice));
        }
        Files.createDirectories(out);
        for (var id : drawn) {
            write(id, charts(matter).of(id, null));
        }
        return ExitCode.NOTHING_OVER_THRESHOLD;
    }

    private void write(String id, Drawing drawing) throws IOException {
        for (var format : formats) {
            var file = out.resolve("chart-%s.%s".formatted(id.replaceAll("[^\\w-]", "_"), format));
            switch (format) {
                case svg -> Files.writeString(file, SvgRenderer.forExport().render(drawing));
                case png -> Files.write(file, new PngRenderer().render(drawing));
                case graphml -> Files.writeString(file, GraphExport.graphMl(drawing));
                case gexf -> Files.writeString(file, GraphExport.gexf(drawing));
            }
            console.say("Written: " + file);
        }
    }

    private static PracticeCharts charts(AnalyzedMatter matter) {
        return new PracticeCharts(
                matter.name(),
                matter.snapshot(),
                matter.structure(),
                matter.assessment(),
                matter.result().surroundings());
    }
}
