package org.pierce.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.Sources;
import org.pierce.analysis.Workbench;
import org.pierce.intake.ProblemReport;

/** Reads sources while the house is starting, tells the problems, stops where one is an error, and stores what was read. */
final class Taking {

    private final House house;
    private final Console console;

    Taking(House house, Console console) {
        this.house = house;
        this.console = console;
    }

    /**
     * @return id of the matter
     * @throws BadInput if there are errors; nothing was stored then
     */
    String take(List<Path> sources, @Nullable String name) {
        house.prepare(Workbench.class);
        var read = Sources.read(sources, console::step);
        if (!read.errors().isEmpty()) {
            throw new BadInput(
                    ProblemReport.of(read.problems()) + "Nothing was stored. Mend the rows and run the command again.");
        }
        if (!read.problems().isEmpty()) {
            console.warn(ProblemReport.of(read.problems()));
        }
        return house.get(Workbench.class).store(read.getStructure(), sources, name, console::step);
    }
}
