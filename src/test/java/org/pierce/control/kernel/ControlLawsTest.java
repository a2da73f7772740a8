package org.pierce.control.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Laws that the closure of all pairs obeys")
class ControlLawsTest {

    /** {@code -Dgraphs=100000} tries more. */
    private static final long GRAPHS = Long.getLong("graphs", 10_000);

    @Test
    void moreVotesNeverMeanLessControl() {
        LongStream.range(0, GRAPHS).parallel().forEach(seed -> {
            var votes = RandomVotes.of(seed);
            var random = new Random(seed);
            int at = random.nextInt(Math.max(1, votes.ways().size()));
            if (votes.ways().isEmpty()) {
                return;
            }
            var ways = new ArrayList<>(votes.ways());
            var way = ways.get(at);
            var entries = new ArrayList<>(way.entries());
            entries.add(new RandomVotes.Brought(random.nextInt(votes.nodes()), random.nextInt(60), random.nextInt(60)));
            ways.set(at, new RandomVotes.Way(way.target(), way.first(), way.second(), entries));
            var before = control(votes);
            var after = control(new RandomVotes(votes.nodes(), ways));
            for (int x = 0; x < votes.nodes(); x++) {
                for (int y = 0; y < votes.nodes(); y++) {
                    if (before.controls(x, y)) {
                        assertThat(after.controls(x, y))
                                .as("seed %d: %d over %d", seed, x, y)
                                .isTrue();
                    }
                }
            }
        });
    }

    @Test
    void holdingThroughShellsThatAreWhollyOwnedChangesNothing() {
        LongStream.range(0, GRAPHS).parallel().forEach(seed -> {
            var votes = RandomVotes.of(seed);
            var plain = control(votes);
            var shelled = control(throughShells(votes, new Random(seed).nextInt(votes.nodes())));
            for (int x = 0; x < votes.nodes(); x++) {
                for (int y = 0; y < votes.nodes(); y++) {
                    assertThat(shelled.controls(x, y))
                            .as("seed %d: %d over %d", seed, x, y)
                            .isEqualTo(plain.controls(x, y));
                }
            }
        });
    }

    /** All that one holder brings it brings by a shell of its own for each entry. */
    private static RandomVotes throughShells(RandomVotes votes, int holder) {
        var shells = new ArrayList<RandomVotes.Way>();
        var ways = new ArrayList<RandomVotes.Way>();
        for (var way : votes.ways()) {
            var entries = new ArrayList<RandomVotes.Brought>();
            for (var entry : way.entries()) {
                int by = entry.holder();
                if (by == holder) {
                    by = votes.nodes() + shells.size();
                    shells.add(new RandomVotes.Way(by, 50, -1, List.of(new RandomVotes.Brought(holder, 100, 0))));
                }
                entries.add(new RandomVotes.Brought(by, entry.first(), entry.second()));
            }
            ways.add(new RandomVotes.Way(way.target(), way.first(), way.second(), entries));
        }
        ways.addAll(shells);
        return new RandomVotes(votes.nodes() + shells.size(), ways);
    }

    private static Control control(RandomVotes votes) {
        return new ControlClosure(ControlGraph.of(votes.draft())).solve();
    }
}
