package org.pierce.control.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The closure of all pairs agrees with control by its definition")
class ControlClosureTest {

    /** {@code -Dgraphs=100000} tries more. */
    private static final long GRAPHS = Long.getLong("graphs", 10_000);

    @Test
    void onRandomGraphs() {
        LongStream.range(0, GRAPHS).parallel().forEach(seed -> check("seed " + seed, RandomVotes.of(seed)));
    }

    @Test
    void whenSolvedAgainWithOtherWeights() {
        for (long seed = 0; seed < 500; seed++) {
            var votes = RandomVotes.of(seed);
            var closure = new ControlClosure(ControlGraph.of(votes.draft()));
            long pairs = closure.solve().countPairs();
            var changed = new ChangedControl(closure);
            setAll(changed, votes, 0);
            assertThat(closure.solve().countPairs()).isZero();
            setAll(changed, votes, 1);
            assertThat(closure.solve().countPairs()).as("seed %d", seed).isEqualTo(pairs);
        }
    }

    /** Sets what every holder brings to so many times what it was; several entries of one holder in one block are one. */
    private static void setAll(ChangedControl changed, RandomVotes votes, int times) {
        for (int block = 0; block < votes.ways().size(); block++) {
            var brought = votes.ways().get(block).entries().stream()
                    .collect(Collectors.groupingBy(RandomVotes.Brought::holder));
            for (var holder : brought.entrySet()) {
                long first = holder.getValue().stream()
                        .mapToLong(RandomVotes.Brought::first)
                        .sum();
                long second = holder.getValue().stream()
                        .mapToLong(RandomVotes.Brought::second)
                        .sum();
                changed.set(block, holder.getKey(), times * first, times * second);
            }
        }
    }

    @Test
    void whateverTheNumbersOfTheParties() {
        for (long seed = 0; seed < 1_000; seed++) {
            var votes = RandomVotes.of(seed);
            var names =
                    new ArrayList<>(IntStream.range(0, votes.nodes()).boxed().toList());
            Collections.shuffle(names, new Random(seed));
            var renamed = new RandomVotes(
                    votes.nodes(),
                    votes.ways().stream()
                            .map(way -> new RandomVotes.Way(
                                    names.get(way.target()),
                                    way.first(),
                                    way.second(),
                                    way.entries().stream()
                                            .map(entry -> new RandomVotes.Brought(
                                                    names.get(entry.holder()), entry.first(), entry.second()))
                                            .toList()))
                            .toList());
            var one = new ControlClosure(ControlGraph.of(votes.draft())).solve();
            var other = new ControlClosure(ControlGraph.of(renamed.draft())).solve();
            for (int x = 0; x < votes.nodes(); x++) {
                for (int y = 0; y < votes.nodes(); y++) {
                    assertThat(other.controls(names.get(x), names.get(y)))
                            .as("seed %d", seed)
                            .isEqualTo(one.controls(x, y));
                }
            }
        }
    }

    @Test
    void onAChainOfAHundredThousandWithoutListingItsFiveBillionPairs() {
        int length = 100_000;
        var draft = new ControlDraft(length);
        for (int node = 1; node < length; node++) {
            draft.entry(draft.block(node, 50), node - 1, 100);
        }
        var control = new ControlClosure(ControlGraph.of(draft)).solve();
        assertThat(control.controls(0, length - 1)).isTrue();
        assertThat(control.controls(length - 1, 0)).isFalse();
        assertThat(control.countControllers(length - 1)).isEqualTo(length - 1);
    }

    @Test
    void onTwoThreadsThatShareLargeLevels() {
        var random = new Random(3);
        int parties = 60_000;
        var draft = new ControlDraft(parties);
        for (int node = parties / 3; node < parties; node++) {
            int left = 100;
            for (int block = draft.block(node, 50); left > 0; ) {
                int weight = Math.min(left, 5 + random.nextInt(60));
                draft.entry(block, random.nextInt(random.nextInt(4) == 0 ? node : parties / 30), weight);
                left -= weight;
            }
            if (random.nextInt(20) == 0) {
                draft.entry(draft.block(node, 0), random.nextInt(node), 1);
            }
        }
        var graph = ControlGraph.of(draft);
        var alone = controllers(new ControlClosure(graph).solve(), parties);
        var closure = new ControlClosure(graph);
        for (int turn = 0; turn < 20; turn++) {
            assertThat(controllers(closure.solveOnTwoThreads(), parties)).isEqualTo(alone);
        }
        assertThat(alone).filteredOn(list -> list.size() > 1).hasSizeGreaterThan(1_000);
    }

    private static List<List<Integer>> controllers(Control control, int parties) {
        return IntStream.range(0, parties)
                .mapToObj(node -> {
                    var all = new ArrayList<Integer>();
                    control.eachController(node, all::add);
                    Collections.sort(all);
                    return List.copyOf(all);
                })
                .toList();
    }

    @Test
    void onALargeCircleHeldFromAbove() {
        int size = 300;
        var draft = new ControlDraft(size + 2);
        for (int node = 0; node < size; node++) {
            int block = draft.block(node, 50);
            draft.entry(block, (node + 1) % size, 30);
            draft.entry(block, (node + 7) % size, 15);
            draft.entry(block, size, node == 0 ? 55 : 10);
            draft.entry(block, size + 1, 10);
        }
        var control = new ControlClosure(ControlGraph.of(draft)).solve();
        var expected = new RandomVotes(size + 2, ways(size));
        for (int x : List.of(0, 1, size - 1, size, size + 1)) {
            var controlled = expected.controlledBy(x);
            for (int y = 0; y < size + 2; y++) {
                assertThat(control.controls(x, y)).as("%d over %d", x, y).isEqualTo(controlled[y]);
            }
        }
    }

    private static List<RandomVotes.Way> ways(int size) {
        return IntStream.range(0, size)
                .mapToObj(node -> new RandomVotes.Way(
                        node,
                        50,
                        -1,
                        List.of(
                                new RandomVotes.Brought((node + 1) % size, 30, 0),
                                new RandomVotes.Brought((node + 7) % size, 15, 0),
                                new RandomVotes.Brought(size, node == 0 ? 55 : 10, 0),
                                new RandomVotes.Brought(size + 1, 10, 0))))
                .toList();
    }

    private static void check(String seed, RandomVotes votes) {
        // every level is shared, however few its blocks
        var closure = new ControlClosure(ControlGraph.of(votes.draft()), 1);
        for (var solve : List.<Supplier<Control>>of(closure::solve, closure::solveOnTwoThreads)) {
            var control = solve.get();
            long pairs = 0;
            for (int source = 0; source < votes.nodes(); source++) {
                var expected = votes.controlledBy(source);
                for (int node = 0; node < votes.nodes(); node++) {
                    assertThat(control.controls(source, node))
                            .as("%s: %d over %d", seed, source, node)
                            .isEqualTo(expected[node]);
                    pairs += expected[node] ? 1 : 0;
                }
            }
            assertThat(control.countPairs()).as(seed).isEqualTo(pairs);
        }
    }
}
