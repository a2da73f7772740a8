package org.pierce.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pierce.control.kernel.HoldingsOf;
import org.pierce.control.kernel.LargestShares;
import org.pierce.control.kernel.OwnersOf;
import org.pierce.control.kernel.OwnershipDraft;
import org.pierce.control.kernel.OwnershipGraph;
import org.pierce.control.kernel.UltimateShares;

@DisplayName("The ownership kernels agree with exact fractions")
class KernelOwnershipTest {

    /** {@code -Dgraphs=100000} tries more. */
    private static final long GRAPHS = Long.getLong("graphs", 10_000);

    private static final int HUNDRED = 100;

    /** Stakes at least and at most, at {@code [owner][entity]}, in hundredths. */
    private record Graph(int[][] least, int[][] most) {

        int size() {
            return least.length;
        }

        boolean isExact() {
            return Arrays.deepEquals(least, most);
        }

        OwnershipDraft draft() {
            var draft = new OwnershipDraft(size());
            for (int x = 0; x < size(); x++) {
                for (int y = 0; y < size(); y++) {
                    draft.stake(x, y, least[x][y] / 100.0, most[x][y] / 100.0);
                }
            }
            return draft;
        }

        Fraction[][] exact(int[][] parts) {
            return Arrays.stream(parts)
                    .map(row -> Arrays.stream(row)
                            .mapToObj(part -> new Fraction(BigInteger.valueOf(part), BigInteger.valueOf(HUNDRED)))
                            .toArray(Fraction[]::new))
                    .toArray(Fraction[][]::new);
        }
    }

    @Test
    void onRandomGraphs() {
        LongStream.range(0, GRAPHS).parallel().forEach(seed -> check(seed, draw(new Random(seed))));
    }

    @Test
    void whereAlmostNothingLeaksOutOfACircle() {
        for (double leak : new double[] {1e-3, 1e-6, 1e-9, 1e-11}) {
            var draft = new OwnershipDraft(4);
            draft.stake(1, 2, 1);
            draft.stake(2, 3, 1);
            draft.stake(3, 1, 1 - leak);
            draft.stake(0, 1, leak);
            var owners = new OwnersOf(OwnershipGraph.atLeast(draft));
            int count = owners.ask(3);
            assertThat(count).isEqualTo(3);
            for (int at = 0; at < count; at++) {
                assertThat(owners.share(at)).as("leak %s", leak).isCloseTo(1, within(1e-4));
            }
        }
    }

    @Test
    void upAndDownALadderOfAHundredThousandCompanies() {
        int length = 100_000;
        var draft = new OwnershipDraft(length);
        for (int node = 1; node < length; node++) {
            draft.stake(node - 1, node, 0.999_99);
        }
        var graph = OwnershipGraph.atLeast(draft);
        var owners = new OwnersOf(graph);
        assertThat(owners.ask(length - 1)).isEqualTo(length - 1);
        assertThat(owners.share(length - 2)).isCloseTo(Math.pow(0.999_99, length - 1), within(1e-9));
        assertThat(new HoldingsOf(graph).ask(0)).isEqualTo(length - 1);
    }

    private static Graph draw(Random random) {
        int size = 3 + random.nextInt(3);
        var graph = new Graph(new int[size][size], new int[size][size]);
        int ranges = 0;
        for (int entity = 1; entity < size; entity++) {
            var owners = new ArrayList<Integer>();
            for (int owner = 0; owner < size; owner++) {
                owners.add(owner);
            }
            owners.remove(Integer.valueOf(entity));
            Collections.shuffle(owners, random);
            // sometimes all of it, so that closed circles come up
            int left = HUNDRED;
            for (int owner : owners) {
                int part = random.nextInt(5) == 0 ? left : Math.min(left, random.nextInt(70));
                if (random.nextInt(3) > 0 && part > 0) {
                    boolean range = ranges < 3 && random.nextInt(5) == 0;
                    ranges += range ? 1 : 0;
                    int least = range && random.nextBoolean() ? 0 : part;
                    graph.least()[owner][entity] = least;
                    graph.most()[owner][entity] = range ? Math.min(HUNDRED, part + random.nextInt(40)) : part;
                    left -= least;
                }
            }
        }
        return graph;
    }

    private static void check(long seed, Graph graph) {
        var least = graph.exact(graph.least());
        var corners =
                graph.isExact() ? List.<Fraction[][]>of() : ObviousOwnership.corners(least, graph.exact(graph.most()));
        var draft = graph.draft();
        var ordered = OwnershipGraph.atLeast(draft);
        var up = new double[graph.size()][graph.size()];
        var down = new double[graph.size()][graph.size()];
        var most = new double[graph.size()][graph.size()];
        var owners = new OwnersOf(ordered);
        var holdings = new HoldingsOf(ordered);
        var largest = new LargestShares(OwnershipGraph.withRanges(draft));
        for (int node = 0; node < graph.size(); node++) {
            for (int at = owners.ask(node) - 1; at >= 0; at--) {
                up[owners.owner(at)][node] = owners.share(at);
            }
            for (int at = holdings.ask(node) - 1; at >= 0; at--) {
                down[node][holdings.entity(at)] = holdings.share(at);
            }
            for (int at = largest.ask(node) - 1; at >= 0; at--) {
                most[node][largest.entity(at)] = largest.share(at);
            }
        }
        var ultimate = new double[graph.size()][graph.size()];
        var all = new UltimateShares(ordered);
        for (int again = 0; again < 2; again++) {
            all.each((entity, who, shares, count) -> {
                for (int at = 0; at < count; at++) {
                    ultimate[who[at]][entity] = shares[at];
                }
            });
        }
        for (int x = 0; x < graph.size(); x++) {
            boolean isOwned = false;
            for (int owner = 0; owner < graph.size(); owner++) {
                isOwned |= graph.least()[owner][x] > 0;
            }
            var exact = ObviousOwnership.firstPassage(least, x);
            var highest = graph.isExact() ? exact : ObviousOwnership.largest(corners, x);
            for (int y = 0; y < graph.size(); y++) {
                if (x != y) {
                    same(seed, "owners of", up[x][y], exact[y]);
                    same(seed, "holdings", down[x][y], exact[y]);
                    same(seed, "ultimate", ultimate[x][y], isOwned ? Fraction.ZERO : exact[y]);
                    same(seed, "largest", most[x][y], highest[y]);
                }
            }
        }
    }

    private static void same(long seed, String what, double share, Fraction exact) {
        assertThat(share).as("seed %d: %s", seed, what).isCloseTo(exact.asDouble(), within(1e-12));
    }
}
