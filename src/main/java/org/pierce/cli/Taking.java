package org.pierce.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.Workbench;
import org.pierce.intake.Problem;
import org.pierce.intake.ProblemReport;

/** Takes sources in, tells the problems, and stops where one is an error. */
final class Taking {

    private final Workbench workbench;
    private final Console console;

    Taking(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    /**
     * @return id of the matter
     * @throws BadInput if there are errors; nothing was stored then
     */
    String take(List<Path> sources, @Nullable String name) {
        var imported = workbench.take(sources, name, console::step);
        var problems = imported.problems();
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new BadInput(
                    ProblemReport.of(problems) + "Nothing was stored. Mend the rows and run the command again.");
        }
        if (!problems.isEmpty()) {
            console.warn(ProblemReport.of(problems));
        }
        return Objects.requireNonNull(imported.matter());
    }
}
