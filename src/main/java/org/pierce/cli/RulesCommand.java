package org.pierce.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pierce.screening.Flag;
import org.pierce.screening.RuleCatalog;
import org.pierce.structure.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the flags, or shows the page of the rule that looks for one. */
@Command(
        name = "rules",
        description = "Lists what is looked for, or shows one rule: what it means, why, what clears it.",
        subcommands = {RulesNewCommand.class, RulesCheckCommand.class})
final class RulesCommand implements Callable<ExitCode> {

    private final House house;
    private final Console console = new Console();

    @Parameters(paramLabel = "FLAG", arity = "0..1", description = "A flag such as FEE-09.")
    private @Nullable String flag;

    RulesCommand(House house) {
        this.house = house;
    }

    @Override
    public ExitCode call() {
        var catalog = RuleCatalog.of(house.rules());
        if (flag == null) {
            catalog.rules().forEach(rule -> rule.flags().forEach(one -> console.say(line(one, rule.id()))));
            return ExitCode.NOTHING_OVER_THRESHOLD;
        }
        var id = flag.toUpperCase(Locale.ROOT);
        var rule = catalog.findRuleOf(id)
                .orElseThrow(() -> new BadInput("No rule looks for %s. Run pierce rules for the list.".formatted(id)));
        console.say(line(catalog.getFlag(id), rule.id()));
        console.say("");
        rule.page().lines().forEach(console::say);
        return ExitCode.NOTHING_OVER_THRESHOLD;
    }

    private static String line(Flag flag, String rule) {
        var severity = flag.base().map(Words::of).orElse("varies");
        return "%-8s %-9s %-74s %s".formatted(flag.id(), severity, flag.title(), rule);
    }
}
