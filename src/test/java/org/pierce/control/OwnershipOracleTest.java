package org.pierce.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pierce.structure.EntityForm;
import org.pierce.structure.OfficeKind;
import org.pierce.structure.Trigger;

@DisplayName("Look-through ownership agrees with exact fractions")
class OwnershipOracleTest {

    /** {@code -Dgraphs=100000} tries more. */
    private static final long GRAPHS = Long.getLong("graphs", 10_000);

    private static final List<String> PARTIES = List.of("Ann", "Bob", "A", "B", "C", "D");
    private static final int PEOPLE = 2;

    /** What a graph says, and its stakes as matrices: at {@code [owner][entity]} the part owned at least and at most. */
    private record Graph(Facts facts, Fraction[][] lower, Fraction[][] upper) {}

    @Test
    void onRandomGraphs() {
        LongStream.range(0, GRAPHS).parallel().forEach(seed -> check(seed, draw(new Random(seed))));
    }

    private static Graph draw(Random random) {
        var graph = new Graph(
                new Facts().people("Ann", "Bob").entities(EntityForm.CORPORATION, "A", "B", "C", "D"),
                zeros(),
                zeros());
        int ranges = 0;
        for (int entity = PEOPLE; entity < PARTIES.size(); entity++) {
            // sometimes all of it, so that closed circles come up
            int left = 100;
            for (int owner : others(random, entity)) {
                int percent = random.nextInt(5) == 0 ? left : Math.min(left, random.nextInt(70));
                if (percent > 0 && random.nextInt(3) > 0) {
                    boolean range = ranges < 3 && random.nextInt(4) == 0;
                    ranges += range ? 1 : 0;
                    int most = range ? Math.min(100, percent + random.nextInt(40)) : percent;
                    graph.facts().owns(PARTIES.get(owner), PARTIES.get(entity), percent + "-" + most);
                    graph.lower()[owner][entity] = Fraction.of(BigDecimal.valueOf(percent, 2));
                    graph.upper()[owner][entity] = Fraction.of(BigDecimal.valueOf(most, 2));
                    left -= percent;
                }
            }
            aside(random, graph.facts(), entity);
        }
        return graph;
    }

    /** Rights and offices, which are no ownership. */
    private static void aside(Random random, Facts facts, int entity) {
        var others = others(random, entity);
        var over = PARTIES.get(entity);
        if (random.nextInt(3) == 0) {
            facts.right("right-" + over, PARTIES.get(others.getFirst()), over, "ACQUIRE_SHARES", Trigger.AT_WILL);
        }
        if (random.nextInt(3) == 0) {
            facts.office(PARTIES.get(others.getLast()), over, OfficeKind.DIRECTOR);
        }
    }

    private static void check(long seed, Graph graph) {
        var entities = Set.copyOf(PARTIES.subList(PEOPLE, PARTIES.size()));
        var shares = new HashMap<List<String>, EffectiveShare>();
        ControlReasoner.standard()
                .ownership(graph.facts().structure(), Facts.DAY, entities)
                .forEach(share -> shares.put(List.of(share.owner(), share.entity()), share));
        var corners = ObviousOwnership.corners(graph.lower(), graph.upper());
        var inverse = ObviousOwnership.inverse(graph.lower());
        for (int x = 0; x < PARTIES.size(); x++) {
            var least = ObviousOwnership.firstPassage(graph.lower(), x);
            var most = ObviousOwnership.largest(corners, x);
            for (int y = PEOPLE; y < PARTIES.size(); y++) {
                if (x != y) {
                    var pair = List.of(PARTIES.get(x), PARTIES.get(y));
                    var share = shares.getOrDefault(pair, new EffectiveShare(pair.get(0), pair.get(1), 0, 0, false));
                    same(seed, pair, share.lower(), least[y]);
                    same(seed, pair, share.upper(), most[y]);
                    if (inverse.isPresent()) {
                        same(seed, pair, share.lower(), ObviousOwnership.corrected(inverse.get(), x, y));
                    }
                }
            }
        }
    }

    private static void same(long seed, List<String> pair, double percent, Fraction exact) {
        assertThat(percent).as("seed %d: %s", seed, pair).isCloseTo(exact.asDouble() * 100, within(1e-9));
    }

    private static List<Integer> others(Random random, int without) {
        var others = new ArrayList<Integer>();
        for (int party = 0; party < PARTIES.size(); party++) {
            if (party != without) {
                others.add(party);
            }
        }
        Collections.shuffle(others, random);
        return others;
    }

    private static Fraction[][] zeros() {
        var matrix = new Fraction[PARTIES.size()][PARTIES.size()];
        Arrays.stream(matrix).forEach(row -> Arrays.fill(row, Fraction.ZERO));
        return matrix;
    }
}
