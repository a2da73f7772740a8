package org.pierce.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pierce.screening.Flag;
import org.pierce.screening.Question;
import org.pierce.screening.Questions;
import org.pierce.screening.Rule;
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
    private final Questions questions = Questions.standard();

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
            questions.list().forEach(this::list);
            return ExitCode.NOTHING_OVER_THRESHOLD;
        }
        var id = flag.toUpperCase(Locale.ROOT);
        var rule = catalog.findRuleOf(id);
        var question = questions.find(id);
        if (rule.isEmpty() && question.isEmpty()) {
            throw new BadInput("No rule or question looks for %s. Run pierce rules for the list.".formatted(id));
        }
        rule.ifPresent(found -> show(catalog.getFlag(id), found));
        question.ifPresent(this::show);
        return ExitCode.NOTHING_OVER_THRESHOLD;
    }

    private void show(Flag looked, Rule rule) {
        console.say(line(looked, rule.id()));
        console.say("");
        rule.page().lines().forEach(console::say);
    }

    private void list(Question question) {
        console.say("%-8s %-9s %s".formatted(question.flag(), "question", question.question()));
    }

    private void show(Question question) {
        console.say("");
        list(question);
        console.say("Answered by: %s.".formatted(question.document()));
        console.say("Not left to facts alone: %s".formatted(question.why()));
        console.say("Authority: %s".formatted(question.authority()));
    }

    private static String line(Flag flag, String rule) {
        var severity = flag.base().map(Words::of).orElse("varies");
        return "%-8s %-9s %-74s %s".formatted(flag.id(), severity, flag.title(), rule);
    }
}
