package org.pierce.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root of the command line. Each command is a class in this package; it asks the {@link House} for what it needs. */
@Command(
        name = "pierce",
        description =
                "Finds indicators of lay control of medical practices. Indicators with their evidence, not legal advice.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            AnalyzeCommand.class,
            ImportCommand.class,
            TemplateCommand.class,
            ChartCommand.class,
            TimelineCommand.class,
            WhyCommand.class,
            ExportCommand.class,
            RulesCommand.class,
            LawCommand.class,
            ServeCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ForgetCommand.class,
            GenerateCommand.class,
            MeasureCommand.class
        },
        scope = ScopeType.INHERIT,
        usageHelpAutoWidth = true)
final class PierceCommand implements Runnable {

    private final House house;

    @Spec
    private CommandSpec specification = CommandSpec.create();

    PierceCommand(House house) {
        this.house = house;
    }

    @Option(
            names = "--home",
            paramLabel = "DIRECTORY",
            scope = ScopeType.INHERIT,
            description = "Where the embedded graph store lives; ~/.pierce, or PIERCE_HOME.")
    void home(Path directory) {
        house.set("pierce.home", directory.toString());
    }

    @Option(
            names = "--rules",
            paramLabel = "DIRECTORY",
            split = ",",
            scope = ScopeType.INHERIT,
            description =
                    "Rules of your own beside those of Pierce, each in GROUP/NAME/rule.cypher; see pierce rules new.")
    void rules(List<Path> directories) {
        house.set(House.RULES, directories.stream().map(Path::toString).collect(Collectors.joining(",")));
    }

    @Option(
            names = "-D",
            paramLabel = "SETTING=VALUE",
            scope = ScopeType.INHERIT,
            description = "Any setting, such as -D spring.neo4j.uri=neo4j+s://HOST for your own Neo4j.")
    void settings(Map<String, String> settings) {
        settings.forEach(house::set);
    }

    @Option(
            names = "--stack-trace",
            scope = ScopeType.INHERIT,
            description = "With a failure, print where in the program it happened.")
    boolean stackTrace;

    @Override
    public void run() {
        throw new ParameterException(specification.commandLine(), "Name a command.");
    }
}
