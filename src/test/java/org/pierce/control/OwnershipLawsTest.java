package org.pierce.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pierce.control.kernel.LargestShares;
import org.pierce.control.kernel.OwnersOf;
import org.pierce.control.kernel.OwnershipDraft;
import org.pierce.control.kernel.OwnershipGraph;
import org.pierce.control.kernel.UltimateShares;

@DisplayName("Laws that the ownership kernels obey")
class OwnershipLawsTest {

    /** {@code -Dgraphs=100000} tries more. */
    private static final long GRAPHS = Long.getLong("graphs", 10_000);

    /** The rows of all shares take half a millisecond to make ready. */
    private static final int SOME = 20;

    private static final double ROUNDING = 1e-12;

    @Test
    void theNumbersOfThePartiesDoNotMatter() {
        each((seed, random, parts) -> {
            var names = new ArrayList<>(IntStream.range(0, parts.length).boxed().toList());
            Collections.shuffle(names, random);
            var renamed = renamed(parts, parts.length, names::get);
            same(seed, shares(parts), shares(renamed), names::get);
            if (seed % SOME == 0) {
                same(seed, ultimate(parts), ultimate(renamed), names::get);
            }
        });
    }

    @Test
    void holdingThroughShellsThatAreWhollyOwnedChangesNothing() {
        each((seed, random, parts) -> {
            int holder = random.nextInt(parts.length);
            var shelled = renamed(parts, 2 * parts.length, party -> party);
            for (int entity = 0; entity < parts.length; entity++) {
                int shell = parts.length + entity;
                shelled[holder][entity] = 0;
                shelled[shell][entity] = parts[holder][entity];
                shelled[holder][shell] = RandomStakes.HUNDRED;
            }
            same(seed, shares(parts), shares(shelled), party -> party);
            if (seed % SOME == 0) {
                same(seed, ultimate(parts), ultimate(shelled), party -> party);
            }
        });
    }

    @Test
    void whatNobodyHeldAndSomebodyTakesNeverLessensAShare() {
        each((seed, random, parts) -> {
            int entity = 1 + random.nextInt(parts.length - 1);
            int owner = (entity + 1 + random.nextInt(parts.length - 1)) % parts.length;
            var more = renamed(parts, parts.length, party -> party);
            int left = RandomStakes.HUNDRED
                    - Arrays.stream(parts).mapToInt(row -> row[entity]).sum();
            more[owner][entity] += 1 + random.nextInt(left);
            var before = shares(parts);
            var after = shares(more);
            for (int x = 0; x < parts.length; x++) {
                for (int y = 0; y < parts.length; y++) {
                    assertThat(after[x][y])
                            .as("seed %d: %d of %d", seed, x, y)
                            .isGreaterThanOrEqualTo(before[x][y] - ROUNDING);
                }
            }
        });
    }

    @Test
    void whateverIsTrueOfRangesLiesBetweenTheLeastAndTheLargestShare() {
        each((seed, random, parts) -> {
            var least = new int[parts.length][parts.length];
            var most = new int[parts.length][parts.length];
            for (int owner = 0; owner < parts.length; owner++) {
                for (int entity = 0; entity < parts.length; entity++) {
                    // what is drawn is one truth among those that the bounds allow
                    int part = parts[owner][entity];
                    boolean range = part > 0 && random.nextInt(3) == 0;
                    least[owner][entity] = range ? random.nextInt(part + 1) : part;
                    most[owner][entity] = range ? part + random.nextInt(RandomStakes.HUNDRED + 1 - part) : part;
                }
            }
            var lower = shares(least);
            var point = shares(parts);
            var upper = largest(least, most);
            for (int x = 0; x < parts.length; x++) {
                for (int y = 0; y < parts.length; y++) {
                    assertThat(point[x][y])
                            .as("seed %d: %d of %d", seed, x, y)
                            .isBetween(lower[x][y] - ROUNDING, upper[x][y] + ROUNDING);
                }
            }
        });
    }

    /** What is checked of one graph. */
    @FunctionalInterface
    private interface Law {
        void check(long seed, Random random, int[][] parts);
    }

    private static void each(Law law) {
        LongStream.range(0, GRAPHS).parallel().forEach(seed -> {
            var random = new Random(seed);
            law.check(seed, random, RandomStakes.of(random, 3 + random.nextInt(5)));
        });
    }

    private static int[][] renamed(int[][] parts, int size, IntUnaryOperator name) {
        var renamed = new int[size][size];
        for (int owner = 0; owner < parts.length; owner++) {
            for (int entity = 0; entity < parts.length; entity++) {
                renamed[name.applyAsInt(owner)][name.applyAsInt(entity)] = parts[owner][entity];
            }
        }
        return renamed;
    }

    private static void same(long seed, double[][] one, double[][] other, IntUnaryOperator name) {
        for (int x = 0; x < one.length; x++) {
            for (int y = 0; y < one.length; y++) {
                assertThat(other[name.applyAsInt(x)][name.applyAsInt(y)])
                        .as("seed %d: %d of %d", seed, x, y)
                        .isCloseTo(one[x][y], within(ROUNDING));
            }
        }
    }

    private static double[][] shares(int[][] parts) {
        var shares = new double[parts.length][parts.length];
        var owners = new OwnersOf(OwnershipGraph.atLeast(RandomStakes.draft(parts)));
        for (int entity = 0; entity < parts.length; entity++) {
            for (int at = owners.ask(entity) - 1; at >= 0; at--) {
                shares[owners.owner(at)][entity] = owners.share(at);
            }
        }
        return shares;
    }

    private static double[][] ultimate(int[][] parts) {
        var ultimate = new double[parts.length][parts.length];
        new UltimateShares(OwnershipGraph.atLeast(RandomStakes.draft(parts))).each((entity, who, shares, count) -> {
            for (int at = 0; at < count; at++) {
                ultimate[who[at]][entity] = shares[at];
            }
        });
        return ultimate;
    }

    private static double[][] largest(int[][] least, int[][] most) {
        var draft = new OwnershipDraft(least.length);
        for (int owner = 0; owner < least.length; owner++) {
            for (int entity = 0; entity < least.length; entity++) {
                draft.stake(owner, entity, least[owner][entity] / 100.0, most[owner][entity] / 100.0);
            }
        }
        var shares = new double[least.length][least.length];
        var largest = new LargestShares(OwnershipGraph.withRanges(draft));
        for (int owner = 0; owner < least.length; owner++) {
            for (int at = largest.ask(owner) - 1; at >= 0; at--) {
                shares[owner][largest.entity(at)] = largest.share(at);
            }
        }
        return shares;
    }
}
