package org.pierce.control.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Control after a change is the same as control worked out anew")
class ChangedControlTest {

    /** {@code -Dgraphs=100000} tries more. */
    private static final long GRAPHS = Long.getLong("graphs", 10_000);

    @Test
    void onRandomGraphsChangedSixTimes() {
        LongStream.range(0, GRAPHS).parallel().forEach(ChangedControlTest::check);
    }

    @Test
    void onlyOfEntriesThatAreThere() {
        var draft = new ControlDraft(3);
        draft.entry(draft.block(1, 50), 0, 60);
        var closure = new ControlClosure(ControlGraph.of(draft));
        closure.solve();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangedControl(closure).set(0, 2, 60, 0))
                .withMessageContaining("draft the graph anew");
    }

    @Test
    void touchesNothingElse() {
        int pairs = 10_000;
        var draft = new ControlDraft(2 * pairs);
        for (int pair = 0; pair < pairs; pair++) {
            draft.entry(draft.block(2 * pair + 1, 50), 2 * pair, 60);
        }
        var closure = new ControlClosure(ControlGraph.of(draft));
        var control = closure.solve();
        assertThat(new ChangedControl(closure).set(7, 14, 40, 0)).isEqualTo(1);
        assertThat(control.controls(14, 15)).isFalse();
        assertThat(control.countPairs()).isEqualTo(pairs - 1);
    }

    private static void check(long seed) {
        var random = new Random(~seed);
        var votes = RandomVotes.of(seed);
        var closure = new ControlClosure(ControlGraph.of(votes.draft()));
        var control = closure.solve();
        var changed = new ChangedControl(closure);
        for (int change = 0; change < 6; change++) {
            int block = random.nextInt(Math.max(1, votes.ways().size()));
            if (votes.ways().isEmpty() || votes.ways().get(block).entries().isEmpty()) {
                continue;
            }
            var entries = votes.ways().get(block).entries();
            int holder = entries.get(random.nextInt(entries.size())).holder();
            long first = random.nextInt(3) == 0 ? 0 : 5L * random.nextInt(12);
            votes = with(votes, block, holder, first, first / 2);
            changed.set(block, holder, first, first / 2);
            compare(control, votes, "seed %d, change %d".formatted(seed, change));
        }
        compare(closure.solve(), votes, "seed %d, solved again".formatted(seed));
        compare(closure.solveOnTwoThreads(), votes, "seed %d, solved again on two threads".formatted(seed));
    }

    private static void compare(Control control, RandomVotes votes, String of) {
        for (int source = 0; source < votes.nodes(); source++) {
            var expected = votes.controlledBy(source);
            for (int node = 0; node < votes.nodes(); node++) {
                assertThat(control.controls(source, node))
                        .as("%s: %d over %d", of, source, node)
                        .isEqualTo(expected[node]);
            }
        }
    }

    private static RandomVotes with(RandomVotes votes, int block, int holder, long first, long second) {
        var ways = new ArrayList<>(votes.ways());
        var way = ways.get(block);
        var entries = new ArrayList<>(way.entries());
        entries.removeIf(entry -> entry.holder() == holder);
        entries.add(new RandomVotes.Brought(holder, first, second));
        ways.set(block, new RandomVotes.Way(way.target(), way.first(), way.second(), entries));
        return new RandomVotes(votes.nodes(), ways);
    }
}
