package org.pierce.intake;

import java.util.List;
import java.util.Optional;
import org.pierce.structure.Structure;

/**
 * What came of a reading: a structure, or why there is none.
 *
 * @param structure all facts of all sources; empty if any problem is an error
 * @param problems all problems, errors first
 */
public record IntakeResult(Optional<Structure> structure, List<Problem> problems) {

    public List<Problem> errors() {
        return problems.stream().filter(Problem::isError).toList();
    }

    public List<Problem> warnings() {
        return problems.stream().filter(problem -> !problem.isError()).toList();
    }

    /**
     * The structure.
     *
     * @throws IllegalStateException if there are errors; its message lists them grouped
     */
    public Structure getStructure() {
        return structure.orElseThrow(() -> new IllegalStateException(
                ProblemReport.of(errors()) + "Nothing was imported. Mend the rows named above and read again."));
    }
}
