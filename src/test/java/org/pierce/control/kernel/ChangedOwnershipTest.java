package org.pierce.control.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ownership after a change is the same as ownership worked out anew")
class ChangedOwnershipTest {

    /** {@code -Dgraphs=100000} tries more. */
    private static final long GRAPHS = Long.getLong("graphs", 10_000);

    @Test
    void onRandomGraphsChangedSixTimes() {
        LongStream.range(0, GRAPHS).parallel().forEach(ChangedOwnershipTest::check);
    }

    @Test
    void onlyOfStakesThatAreThereAndOfKnownParts() {
        var draft = new OwnershipDraft(3);
        draft.stake(0, 1, 0.6);
        var changed = new ChangedOwnership(OwnershipGraph.atLeast(draft));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> changed.set(2, 1, 0.1))
                .withMessageContaining("draft the graph anew");
        assertThatIllegalArgumentException().isThrownBy(() -> changed.set(0, 1, 1.1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangedOwnership(OwnershipGraph.withRanges(draft)))
                .withMessageContaining("draft the graph anew");
    }

    @Test
    void tellsWhatIsBelowAndNothingElse() {
        int pairs = 10_000;
        var draft = new OwnershipDraft(2 * pairs);
        for (int pair = 0; pair < pairs; pair++) {
            draft.stake(2 * pair, 2 * pair + 1, 0.6);
        }
        var graph = OwnershipGraph.atLeast(draft);
        var changed = new ChangedOwnership(graph);

        assertThat(changed.set(14, 15, 0.2)).isEqualTo(1);
        assertThat(changed.entity(0)).isEqualTo(15);
        var owners = new OwnersOf(graph);
        assertThat(owners.ask(15)).isEqualTo(1);
        assertThat(owners.share(0)).isEqualTo(0.2);
        assertThat(owners.ask(17)).isEqualTo(1);
        assertThat(owners.share(0)).isEqualTo(0.6);
    }

    private static void check(long seed) {
        var random = new Random(seed);
        int nodes = 2 + random.nextInt(7);
        var parts = new double[nodes][nodes];
        for (int entity = 0; entity < nodes; entity++) {
            for (int owners = random.nextInt(4); owners > 0; owners--) {
                // without a direction whoever owns may be owned in turn, so that circles come up
                int owner = seed % 2 == 0 ? random.nextInt(nodes) : random.nextInt(entity + 1);
                parts[owner][entity] = owner == entity ? 0 : part(random);
            }
        }
        var graph = OwnershipGraph.atLeast(draft(parts));
        var changed = new ChangedOwnership(graph);
        var first = parts.clone();
        for (int owner = 0; owner < nodes; owner++) {
            first[owner] = parts[owner].clone();
        }
        for (int change = 0; change < 6; change++) {
            int owner = random.nextInt(nodes);
            int entity = random.nextInt(nodes);
            if (first[owner][entity] > 0) {
                var before = shares(graph);
                parts[owner][entity] = random.nextInt(3) == 0 ? 0 : part(random);
                int count = changed.set(owner, entity, parts[owner][entity]);
                compare("seed %d, change %d".formatted(seed, change), parts, before, graph, touched(changed, count));
            }
        }
    }

    private static HashSet<Integer> touched(ChangedOwnership changed, int count) {
        var touched = new HashSet<Integer>();
        for (int at = 0; at < count; at++) {
            touched.add(changed.entity(at));
        }
        return touched;
    }

    private static void compare(
            String what, double[][] parts, double[][] before, OwnershipGraph graph, HashSet<Integer> touched) {
        var expected = shares(OwnershipGraph.atLeast(draft(parts)));
        var now = shares(graph);
        var held = new HoldingsOf(graph);
        for (int owner = 0; owner < parts.length; owner++) {
            var holdings = new double[parts.length];
            for (int at = held.ask(owner) - 1; at >= 0; at--) {
                holdings[held.entity(at)] = held.share(at);
            }
            for (int entity = 0; entity < parts.length; entity++) {
                assertThat(now[owner][entity])
                        .as("%s: %d of %d", what, owner, entity)
                        .isEqualTo(expected[owner][entity], within(1e-9));
                assertThat(holdings[entity])
                        .as("%s: %d of %d, from above", what, owner, entity)
                        .isEqualTo(expected[owner][entity], within(1e-9));
                if (!touched.contains(entity)) {
                    assertThat(now[owner][entity])
                            .as("%s: untouched %d of %d", what, owner, entity)
                            .isEqualTo(before[owner][entity]);
                }
            }
        }
    }

    private static double[][] shares(OwnershipGraph graph) {
        var shares = new double[graph.nodes()][graph.nodes()];
        var owners = new OwnersOf(graph);
        for (int entity = 0; entity < graph.nodes(); entity++) {
            for (int at = owners.ask(entity) - 1; at >= 0; at--) {
                shares[owners.owner(at)][entity] = owners.share(at);
            }
        }
        return shares;
    }

    /** A third at most, of three owners at most: nothing is owned beyond the whole. */
    private static double part(Random random) {
        return random.nextInt(12) == 0 ? 1.0 / 3 : (1 + random.nextInt(33)) / 100.0;
    }

    private static OwnershipDraft draft(double[][] parts) {
        var draft = new OwnershipDraft(parts.length);
        for (int owner = 0; owner < parts.length; owner++) {
            for (int entity = 0; entity < parts.length; entity++) {
                draft.stake(owner, entity, parts[owner][entity]);
            }
        }
        return draft;
    }
}
