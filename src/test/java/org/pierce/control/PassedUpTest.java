package org.pierce.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pierce.control.kernel.OwnershipDraft;
import org.pierce.control.kernel.OwnershipGraph;
import org.pierce.control.kernel.PassedUp;

@DisplayName("What is passed up to all owners agrees with exact fractions")
class PassedUpTest {

    /** {@code -Dgraphs=100000} tries more. */
    private static final long GRAPHS = Long.getLong("graphs", 10_000);

    @Test
    void onRandomGraphs() {
        LongStream.range(0, GRAPHS).parallel().forEach(PassedUpTest::check);
    }

    @Test
    void whatEntersAClosedCircleReachesAllOfIt() {
        var draft = new OwnershipDraft(3);
        draft.stake(1, 0, 0.25);
        draft.stake(1, 2, 1);
        draft.stake(2, 1, 1);
        var amount = new double[] {100, 0, 3};

        new PassedUp(OwnershipGraph.atLeast(draft)).solve(amount);

        assertThat(amount).containsExactly(100, 28, 28);
    }

    @Test
    void onlyWithAnAmountForEachAndWithoutRanges() {
        var draft = new OwnershipDraft(2);
        draft.stake(0, 1, 0.25);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PassedUp(OwnershipGraph.atLeast(draft)).solve(new double[1]))
                .withMessageContaining("each of the 2 nodes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PassedUp(OwnershipGraph.withRanges(draft)))
                .withMessageContaining("draft the graph at least");
    }

    private static void check(long seed) {
        var random = new Random(seed);
        var parts = RandomStakes.of(random, 3 + random.nextInt(5));
        var inverse = ObviousOwnership.inverse(RandomStakes.exact(parts)).orElseThrow();
        var passed = new PassedUp(OwnershipGraph.atLeast(RandomStakes.draft(parts)));
        for (int again = 0; again < 2; again++) {
            var own = random.ints(parts.length, 0, 50).toArray();
            var amount = java.util.Arrays.stream(own).asDoubleStream().toArray();
            passed.solve(amount);
            for (int owner = 0; owner < parts.length; owner++) {
                var exact = Fraction.ZERO;
                for (int entity = 0; entity < parts.length; entity++) {
                    exact = exact.plus(inverse[owner][entity].times(Fraction.of(own[entity])));
                }
                assertThat(amount[owner]).as("seed %d: %d", seed, owner).isCloseTo(exact.asDouble(), within(1e-8));
            }
        }
    }
}
