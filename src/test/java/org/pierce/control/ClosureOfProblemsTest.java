package org.pierce.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pierce.control.kernel.ControlClosure;
import org.pierce.control.kernel.ControlGraph;

@DisplayName("The closure of all pairs agrees with what each party reaches")
class ClosureOfProblemsTest {

    /** {@code -Dgraphs=100000} tries more. */
    private static final long GRAPHS = Long.getLong("graphs", 2_000);

    @Test
    void onTheVotesOfficesRightsAndHandsOfRandomStructures() {
        LongStream.range(0, GRAPHS).parallel().forEach(seed -> {
            var facts = new FactsOnDay(RandomControl.of(seed), RandomControl.DAYS.getFirst());
            var blocks = new DayDerivation(facts, ControlSettings.standard()).blocks();
            for (var certainty : Certainty.values()) {
                compare(seed, ControlProblem.of(blocks, certainty));
            }
        });
    }

    private static void compare(long seed, ControlProblem problem) {
        var control = new ControlClosure(ControlGraph.of(problem.draft())).solve();
        var kernel = new WorklistKernel();
        for (int source = 0; source < problem.nodes(); source++) {
            var reach = kernel.reach(problem, source);
            for (int node = 0; node < problem.nodes(); node++) {
                assertThat(control.controls(source, node))
                        .as("seed %d: %s over %s", seed, problem.node(source), problem.node(node))
                        .isEqualTo(reach.contains(node));
            }
        }
    }
}
