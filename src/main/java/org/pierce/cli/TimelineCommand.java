package org.pierce.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.Workbench;
import org.pierce.timeline.MatterTimeline;
import org.pierce.timeline.TimelineText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks ahead: which findings appear or end on which later day, and why. */
@Command(
        name = "timeline",
        description =
                "Lists which findings appear, end or change on later days, and whether the law or the facts make it so.")
final class TimelineCommand implements Callable<ExitCode> {

    /** Progress is told again after so many days. */
    private static final int TOLD = 10;

    private final House house;
    private final Console console = new Console();

    @Mixin
    private SourceParameters sources = new SourceParameters();

    @Mixin
    private DateOptions dates = new DateOptions();

    @Option(names = "--until", paramLabel = "DATE", description = "The last day to look at; five years on.")
    private @Nullable LocalDate until;

    TimelineCommand(House house) {
        this.house = house;
    }

    @Override
    public ExitCode call() {
        var taken = new Taking(house, console).take(sources.list(), null);
        var workbench = house.get(Workbench.class);
        var matter = workbench.open(taken, dates.facts(), dates.law());
        var begin = MatterTimeline.begin(matter.assessment());
        var last = until == null ? MatterTimeline.usualEnd(matter.assessment()) : until;
        if (!last.isAfter(begin)) {
            throw new BadInput("The timeline looks ahead from %s: give --until a later day.".formatted(begin));
        }
        var timeline = workbench.lookAhead(matter, last, (done, of) -> {
            if (done % TOLD == 0) {
                console.step("looking ahead: day %d of %d".formatted(done + 1, of));
            }
        });
        new TimelineText(timeline).lines().forEach(console::say);
        return ExitCode.NOTHING_OVER_THRESHOLD;
    }
}
