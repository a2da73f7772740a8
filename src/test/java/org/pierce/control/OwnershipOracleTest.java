package org.pierce.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pierce.structure.EntityForm;

@DisplayName("Look-through ownership agrees with exact fractions")
class OwnershipOracleTest {

    private static final List<String> PARTIES = List.of("Ann", "Bob", "A", "B", "C", "D");
    private static final int PEOPLE = 2;

    @Test
    void onFiveHundredRandomStructures() {
        compare(0, 500);
    }

    @Test
    @Tag("slow")
    void onTenThousandRandomStructures() {
        compare(500, 10_500);
    }

    private static void compare(long from, long to) {
        for (long seed = from; seed < to; seed++) {
            var random = new Random(seed);
            var lower = zeros();
            var upper = zeros();
            var facts = new Facts().people("Ann", "Bob").entities(EntityForm.CORPORATION, "A", "B", "C", "D");
            int ranges = 0;
            for (int entity = PEOPLE; entity < PARTIES.size(); entity++) {
                // sometimes all of it, so that closed circles come up
                int left = 100;
                for (int owner : order(random, entity)) {
                    int percent = random.nextInt(5) == 0 ? left : Math.min(left, random.nextInt(70));
                    if (percent > 0 && random.nextInt(3) > 0) {
                        boolean range = ranges < 3 && random.nextInt(4) == 0;
                        ranges += range ? 1 : 0;
                        int most = range ? Math.min(100, percent + random.nextInt(40)) : percent;
                        facts.owns(PARTIES.get(owner), PARTIES.get(entity), percent + "-" + most);
                        lower[owner][entity] = Fraction.of(BigDecimal.valueOf(percent, 2));
                        upper[owner][entity] = Fraction.of(BigDecimal.valueOf(most, 2));
                        left -= percent;
                    }
                }
            }
            check(seed, facts, lower, upper);
        }
    }

    private static void check(long seed, Facts facts, Fraction[][] lower, Fraction[][] upper) {
        var entities = Set.copyOf(PARTIES.subList(PEOPLE, PARTIES.size()));
        var shares = new HashMap<List<String>, EffectiveShare>();
        ControlReasoner.standard()
                .ownership(facts.structure(), Facts.DAY, entities)
                .forEach(share -> shares.put(List.of(share.owner(), share.entity()), share));
        for (int x = 0; x < PARTIES.size(); x++) {
            for (int y = PEOPLE; y < PARTIES.size(); y++) {
                if (x != y) {
                    var pair = List.of(PARTIES.get(x), PARTIES.get(y));
                    var share = shares.getOrDefault(pair, new EffectiveShare(pair.get(0), pair.get(1), 0, 0, false));
                    double least = ObviousOwnership.firstPassage(lower, x, y).asDouble() * 100;
                    double most = ObviousOwnership.largest(lower, upper, x, y).asDouble() * 100;
                    assertThat(share.lower()).as("seed %d: %s", seed, pair).isCloseTo(least, within(1e-9));
                    assertThat(share.upper()).as("seed %d: %s", seed, pair).isCloseTo(most, within(1e-9));
                    ObviousOwnership.corrected(lower, x, y).ifPresent(exact -> assertThat(share.lower())
                            .as("seed %d: %s by matrix inversion", seed, pair)
                            .isCloseTo(exact.asDouble() * 100, within(1e-9)));
                }
            }
        }
    }

    private static List<Integer> order(Random random, int without) {
        var order = new java.util.ArrayList<Integer>();
        for (int party = 0; party < PARTIES.size(); party++) {
            order.add(party);
        }
        java.util.Collections.shuffle(order, random);
        return order.stream().filter(party -> party != without).collect(Collectors.toList());
    }

    private static Fraction[][] zeros() {
        var matrix = new Fraction[PARTIES.size()][PARTIES.size()];
        Arrays.stream(matrix).forEach(row -> Arrays.fill(row, Fraction.ZERO));
        return matrix;
    }
}
