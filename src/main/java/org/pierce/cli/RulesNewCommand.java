package org.pierce.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pierce.trial.RuleDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a rule of the user's own. */
@Command(name = "new", description = "Writes the folder of a new rule: a query that works, its page and its cases.")
final class RulesNewCommand implements Callable<ExitCode> {

    private final Console console = new Console();

    @Parameters(paramLabel = "GROUP/NAME", description = "Such as leases/rent-above-market.")
    private String id = "";

    @Option(names = "--in", paramLabel = "DIR", description = "The directory of your rules; pierce-rules here.")
    private Path directory = Path.of("pierce-rules");

    @Option(names = "--flag", paramLabel = "FLAG", description = "The flag that it declares; USR-01.")
    private String flag = "USR-01";

    @Override
    public ExitCode call() {
        RuleDraft.write(directory, id, flag).forEach(file -> console.say("Written: " + file));
        console.say("");
        console.say("Change the query, the page and the cases, then:");
        console.say("  pierce rules check %s".formatted(directory));
        console.say("  pierce analyze deal.xlsx --rules %s".formatted(directory));
        return ExitCode.NOTHING_OVER_THRESHOLD;
    }
}
