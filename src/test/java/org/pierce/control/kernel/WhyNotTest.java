package org.pierce.control.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is missing for control is just what is missing, by the definition")
class WhyNotTest {

    /** {@code -Dgraphs=100000} tries more. */
    private static final long GRAPHS = Long.getLong("graphs", 10_000);

    @Test
    void onRandomGraphs() {
        LongStream.range(0, GRAPHS).parallel().forEach(seed -> check(seed, RandomVotes.of(seed)));
    }

    @Test
    void ofTwoFundsWithThirtyPercentEachTheSecondIsMissing() {
        var draft = new ControlDraft(5);
        draft.entry(draft.block(1, 50), 0, 100);
        int votes = draft.block(4, 50);
        draft.entry(votes, 1, 30);
        draft.entry(votes, 2, 30);
        draft.entry(votes, 3, 10);
        var graph = ControlGraph.of(draft);
        var whyNot = new WhyNot(graph, new ControlClosure(graph).solve());

        assertThat(whyNot.ask(0, 4)).isEqualTo(1);
        assertThat(whyNot.block(0)).isEqualTo(votes);
        assertThat(whyNot.brings(0)).isEqualTo(30);
        assertThat(whyNot.missing(0)).isEqualTo(21);
        assertThat(whyNot.helpers(0)).containsExactly(2);
        assertThat(whyNot.ask(0, 3)).as("nobody can control it").isZero();
    }

    private static void check(long seed, RandomVotes votes) {
        var graph = ControlGraph.of(votes.draft());
        var whyNot = new WhyNot(graph, new ControlClosure(graph).solve());
        for (int x = 0; x < votes.nodes(); x++) {
            var own = votes.controlledBy(x);
            own[x] = true;
            for (int y = 0; y < votes.nodes(); y++) {
                if (!own[y]) {
                    int ways = whyNot.ask(x, y);
                    int over = y;
                    assertThat((long) ways)
                            .isEqualTo(votes.ways().stream()
                                    .filter(way -> way.target() == over)
                                    .count());
                    for (int way = 0; way < ways; way++) {
                        check("seed %d, %d over %d, way %d".formatted(seed, x, y, way), votes, whyNot, x, y, way, own);
                    }
                }
            }
        }
    }

    private static void check(String what, RandomVotes votes, WhyNot whyNot, int x, int y, int at, boolean[] own) {
        int number = whyNot.block(at);
        var way = votes.ways().get(number);
        assertThat(way.target()).as(what).isEqualTo(y);
        long brought = way.entries().stream()
                .filter(entry -> own[entry.holder()])
                .mapToLong(RandomVotes.Brought::first)
                .sum();
        assertThat(whyNot.brings(at)).as(what).isEqualTo(brought);
        long first = whyNot.missing(at);
        long second = whyNot.missingSecond(at);
        assertThat(first + second).as(what).isPositive();
        assertThat(given(votes, number, x, first, second)[y]).as(what).isTrue();
        if (first > 0) {
            assertThat(given(votes, number, x, first - 1, second)[y]).as(what).isFalse();
        }
        if (second > 0) {
            assertThat(given(votes, number, x, first, second - 1)[y]).as(what).isFalse();
        }
        checkHelpers(what, votes, way, whyNot.helpers(at), own, first, second, x, y);
    }

    private static void checkHelpers(
            String what,
            RandomVotes votes,
            RandomVotes.Way way,
            int[] helpers,
            boolean[] own,
            long first,
            long second,
            int x,
            int y) {
        int[] others = way.entries().stream()
                .mapToInt(RandomVotes.Brought::holder)
                .filter(holder -> holder != y && !own[holder])
                .distinct()
                .toArray();
        int fewest = Integer.MAX_VALUE;
        for (int some = 1; some < 1 << others.length; some++) {
            int chosen = some;
            boolean enough = isEnough(way, holder -> contains(others, chosen, holder), first, second);
            fewest = enough ? Math.min(fewest, Integer.bitCount(some)) : fewest;
        }
        if (fewest == Integer.MAX_VALUE) {
            assertThat(helpers).as(what).isEmpty();
            return;
        }
        assertThat(helpers).as(what).isNotEmpty().doesNotHaveDuplicates();
        assertThat(Arrays.stream(helpers).noneMatch(helper -> own[helper]))
                .as(what)
                .isTrue();
        for (int left : helpers) {
            assertThat(isEnough(way, holder -> holder != left && contains(helpers, -1, holder), first, second))
                    .as("%s without %d", what, left)
                    .isFalse();
        }
        if (way.second() < 0) {
            assertThat(helpers.length).as(what).isEqualTo(fewest);
        }
        var ways = new ArrayList<>(votes.ways());
        for (int helper : helpers) {
            ways.add(new RandomVotes.Way(helper, 0, -1, List.of(new RandomVotes.Brought(x, 1, 0))));
        }
        assertThat(new RandomVotes(votes.nodes(), ways).controlledBy(x)[y])
                .as(what)
                .isTrue();
    }

    private static boolean contains(int[] holders, int chosen, int holder) {
        for (int at = 0; at < holders.length; at++) {
            if (holders[at] == holder) {
                return (chosen >> at & 1) == 1;
            }
        }
        return false;
    }

    private static boolean isEnough(
            RandomVotes.Way way, java.util.function.IntPredicate helps, long first, long second) {
        long one = 0;
        long other = 0;
        for (var entry : way.entries()) {
            if (helps.test(entry.holder())) {
                one += entry.first();
                other += entry.second();
            }
        }
        return one >= first && other >= second;
    }

    /** What x controls if it brought so much more by one way. */
    private static boolean[] given(RandomVotes votes, int number, int x, long first, long second) {
        var ways = new ArrayList<>(votes.ways());
        var way = ways.get(number);
        var entries = new ArrayList<>(way.entries());
        entries.add(new RandomVotes.Brought(x, first, second));
        ways.set(number, new RandomVotes.Way(way.target(), way.first(), way.second(), entries));
        return new RandomVotes(votes.nodes(), ways).controlledBy(x);
    }
}
