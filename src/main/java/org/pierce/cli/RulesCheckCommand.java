package org.pierce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pierce.trial.RuleTrials;
import org.pierce.trial.Trial;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tries rules of the user's own on the cases that lie beside them, in a store of its own that is deleted again. */
@Command(
        name = "check",
        description = "Puts each rule of a directory to the gate and to its cases, and tells what is not as expected.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every rule is let in and meets its cases",
            "1:a case comes out otherwise",
            "2:a rule is refused"
        })
final class RulesCheckCommand implements Callable<ExitCode> {

    private final House house;
    private final Console console = new Console();

    @Parameters(paramLabel = "DIR", description = "Holds GROUP/NAME/rule.cypher.")
    private Path directory = Path.of("");

    RulesCheckCommand(House house) {
        this.house = house;
    }

    @Override
    public ExitCode call() throws IOException {
        var home = Files.createTempDirectory("pierce-rules-");
        try {
            house.set("pierce.home", home.toString());
            house.set("spring.neo4j.uri", "");
            console.step("starting a store for the trials");
            var trials = house.get(RuleTrials.class).run(directory, this::tell);
            var failed = trials.stream().filter(trial -> !trial.isPassed()).count();
            console.say("%d of %d passed.".formatted(trials.size() - failed, trials.size()));
            if (failed == 0) {
                return ExitCode.NOTHING_OVER_THRESHOLD;
            }
            return trials.stream().anyMatch(Trial::isRefusal) ? ExitCode.BAD_INPUT : ExitCode.FINDINGS;
        } finally {
            house.close();
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private void tell(Trial trial) {
        console.say("%-8s %s: %s".formatted(trial.isPassed() ? "passed" : "FAILED", trial.rule(), trial.subject()));
        trial.wrong().forEach(wrong -> console.say("         " + wrong));
    }
}
