package org.pierce.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.SnapshotDate;
import org.pierce.analysis.Sources;
import org.pierce.analysis.StructureStore;
import org.pierce.explain.ControlTeller;
import org.pierce.explain.ControlText;
import org.pierce.explain.ControlTold;
import org.pierce.explain.PartySearch;
import org.pierce.intake.ProblemReport;
import org.pierce.matter.MatterBook;
import org.pierce.structure.Structure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Why one party controls another, or what is missing for it. Files are read without being stored. */
@Command(
        name = "why",
        description =
                "Says whether one party controls another: by which facts, level by level; or what is missing, and who could bring it.")
final class WhyCommand implements Callable<ExitCode> {

    private static final int PARTIES = 2;

    /** How the answer is printed. */
    private enum Format {
        TEXT,
        JSON
    }

    /** Facts with the day that they describe. */
    private record Known(Structure structure, LocalDate date) {}

    private final House house;
    private final Console console = new Console();

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Parameters(
            paramLabel = "SOURCE… CONTROLLER CONTROLLED",
            hideParamSyntax = true,
            arity = "3..*",
            description =
                    "Folders of CSV files, workbooks and .sheets files, or the id of a stored matter; then two parties by id or name.")
    private List<String> words = List.of();

    @Option(
            names = "--facts-as-of",
            paramLabel = "DATE",
            description = "The day on which the facts are taken, 2026-11-15; the snapshot's own.")
    private @Nullable LocalDate day;

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", description = "text, json; text.")
    private List<Format> formats = List.of(Format.TEXT);

    WhyCommand(House house) {
        this.house = house;
    }

    @Override
    public ExitCode call() {
        if (words.size() <= PARTIES) {
            throw new ParameterException(
                    specification.commandLine(), "Name the sources or a matter, then who may control, and whom.");
        }
        var sources = words.subList(0, words.size() - PARTIES);
        var known = known(sources);
        for (var format : formats) {
            var told = told(known);
            switch (format) {
                case TEXT -> ControlText.of(told).forEach(console::say);
                case JSON ->
                    console.say(JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(told));
            }
        }
        return ExitCode.NOTHING_OVER_THRESHOLD;
    }

    private ControlTold told(Known known) {
        var search = new PartySearch(known.structure());
        try {
            return ControlTeller.on(known.structure(), day == null ? known.date() : day)
                    .tell(
                            search.get(words.get(words.size() - PARTIES)).id(),
                            search.get(words.getLast()).id());
        } catch (NoSuchElementException | IllegalArgumentException unknown) {
            throw new BadInput(String.valueOf(unknown.getMessage()));
        }
    }

    private Known known(List<String> sources) {
        return sources.size() == 1 && isMatter(sources.getFirst())
                ? stored(sources.getFirst())
                : read(sources.stream().map(Path::of).toList());
    }

    /** A word that is no file, and is written as ids of matters are. */
    private static boolean isMatter(String word) {
        return !Files.exists(Path.of(word))
                && word.equals(word.toLowerCase(Locale.ROOT))
                && !word.contains("/")
                && !word.contains(".");
    }

    private Known stored(String id) {
        var book = house.get(MatterBook.class);
        if (book.find(id).isEmpty()) {
            throw new BadInput("There is no file and no matter %s. Matters: %s."
                    .formatted(
                            id,
                            String.join(
                                    ", ",
                                    book.list().stream()
                                            .map(matter -> matter.id())
                                            .toList())));
        }
        var snapshot = book.findLatest(id)
                .orElseThrow(() -> new BadInput("This matter has no snapshot yet. Take in its facts first."));
        var stored = house.get(StructureStore.class).get(snapshot.id());
        return new Known(stored.structure(), stored.date());
    }

    private Known read(List<Path> files) {
        var read = Sources.read(files, console::step);
        if (!read.errors().isEmpty()) {
            throw new BadInput(ProblemReport.of(read.problems()) + "Mend the rows and run the command again.");
        }
        if (!read.problems().isEmpty()) {
            console.warn(ProblemReport.of(read.problems()));
        }
        var structure = read.getStructure();
        return new Known(structure, SnapshotDate.of(structure, LocalDate.now(java.time.ZoneId.systemDefault())));
    }
}
