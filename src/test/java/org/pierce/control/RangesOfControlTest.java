package org.pierce.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pierce.structure.EntityForm;

@DisplayName(
        "Whatever is true within ranges, and of holders left out, lies between what is certain and what is possible")
class RangesOfControlTest {

    /** {@code -Dgraphs=100000} tries more. */
    private static final long GRAPHS = Long.getLong("graphs", 2_000);

    private static final List<String> PEOPLE = List.of("Ann", "Bob");
    private static final List<String> ENTITIES = List.of("A", "B", "C", "D");

    /** A stake as it is, and between which bounds it is known; a holder left out is known between nothing and nothing. */
    private record Stake(String owner, String entity, int percent, int least, int most) {

        boolean isLeftOut() {
            return most == 0;
        }
    }

    /** With holders left out there are no circles: somebody left out could make others subsidiaries, whose votes would not count. */
    @Test
    void control() {
        LongStream.range(0, GRAPHS).parallel().forEach(seed -> {
            var all = draw(new Random(seed), true);
            var stakes = all.stream().noneMatch(Stake::isLeftOut) ? all : draw(new Random(seed), false);
            var known = known(stakes);
            var truth = truth(stakes);
            for (var party : parties()) {
                var certain = reach(known, party, false);
                var possible = reach(known, party, true);
                var controlled = reach(truth, party, false);
                assertThat(controlled)
                        .as("seed %d: certain %s of %s", seed, party, stakes)
                        .containsAll(certain);
                // who is left out may control what nobody else is known to
                if (stakes.stream().noneMatch(Stake::isLeftOut)) {
                    assertThat(possible)
                            .as("seed %d: possible %s of %s", seed, party, stakes)
                            .containsAll(controlled);
                }
            }
        });
    }

    @Test
    void ownership() {
        LongStream.range(0, GRAPHS).parallel().forEach(seed -> {
            var stakes = draw(new Random(seed), true);
            var known = shares(known(stakes));
            boolean allNamed = stakes.stream().noneMatch(Stake::isLeftOut);
            shares(truth(stakes)).forEach((pair, share) -> {
                var bounds = known.getOrDefault(pair, new EffectiveShare(pair.get(0), pair.get(1), 0, 0, false));
                assertThat(bounds.lower()).as("seed %d: %s", seed, pair).isLessThanOrEqualTo(share.lower() + 1e-9);
                if (allNamed) {
                    assertThat(bounds.upper())
                            .as("seed %d: %s", seed, pair)
                            .isGreaterThanOrEqualTo(share.upper() - 1e-9);
                }
            });
        });
    }

    private static List<Stake> draw(Random random, boolean circles) {
        var stakes = new ArrayList<Stake>();
        boolean leavesOut = random.nextInt(3) == 0;
        for (var entity : ENTITIES) {
            int left = 100;
            for (var owner : parties()) {
                boolean mayOwn =
                        circles ? !owner.equals(entity) : PEOPLE.contains(owner) || owner.compareTo(entity) < 0;
                if (mayOwn && left > 0 && random.nextInt(2) == 0) {
                    int percent = random.nextInt(4) == 0 ? left : 1 + random.nextInt(left);
                    left -= percent;
                    boolean isLeftOut = leavesOut && random.nextInt(5) == 0;
                    boolean range = random.nextInt(3) == 0;
                    stakes.add(new Stake(
                            owner,
                            entity,
                            percent,
                            isLeftOut ? 0 : range ? random.nextInt(percent + 1) : percent,
                            isLeftOut ? 0 : range ? percent + random.nextInt(101 - percent) : percent));
                }
            }
        }
        return stakes;
    }

    private static Facts known(List<Stake> stakes) {
        var facts = facts();
        stakes.stream()
                .filter(stake -> !stake.isLeftOut())
                .forEach(stake -> facts.owns(stake.owner(), stake.entity(), stake.least() + "-" + stake.most()));
        return facts;
    }

    private static Facts truth(List<Stake> stakes) {
        var facts = facts();
        stakes.forEach(stake -> facts.owns(stake.owner(), stake.entity(), "" + stake.percent()));
        return facts;
    }

    private static Facts facts() {
        return new Facts()
                .people(PEOPLE.toArray(String[]::new))
                .entities(EntityForm.CORPORATION, ENTITIES.toArray(String[]::new));
    }

    private static List<String> parties() {
        var parties = new ArrayList<>(PEOPLE);
        parties.addAll(ENTITIES);
        return parties;
    }

    private static Set<String> reach(Facts facts, String from, boolean possible) {
        var edges = facts.edges();
        var reached = new TreeSet<String>();
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            var party = open.remove();
            for (var edge : edges) {
                if (edge.controller().equals(party)
                        && edge.strength() == Strength.CONTROL
                        && (possible || edge.certainty() == Certainty.CERTAIN)
                        && edge.target() instanceof Target.Whole(String entity)
                        && reached.add(entity)) {
                    open.add(entity);
                }
            }
        }
        reached.remove(from);
        return reached;
    }

    private static Map<List<String>, EffectiveShare> shares(Facts facts) {
        var shares = new HashMap<List<String>, EffectiveShare>();
        ControlReasoner.standard()
                .ownership(facts.structure(), Facts.DAY, Set.copyOf(ENTITIES))
                .forEach(share -> shares.put(List.of(share.owner(), share.entity()), share));
        return shares;
    }
}
