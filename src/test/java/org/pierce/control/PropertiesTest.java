package org.pierce.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Governance;
import org.pierce.structure.Trigger;

@DisplayName("Laws that control obeys")
class PropertiesTest {

    private static final int GRAPHS = 300;

    /** One stake or right; the owner is a party's number, percents are whole. */
    private record Hold(String owner, String entity, int percent, boolean right) {}

    @Test
    void moreVotesNeverMeanLessControl() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            var random = new Random(seed);
            var holds = draw(random);
            var at = random.nextInt(holds.size());
            var raised = new ArrayList<>(holds);
            var hold = holds.get(at);
            int taken = holds.stream()
                    .filter(other -> other.entity().equals(hold.entity()) && !other.right())
                    .mapToInt(Hold::percent)
                    .sum();
            if (!hold.right()) {
                raised.set(at, new Hold(hold.owner(), hold.entity(), hold.percent() + 100 - taken, false));
            }
            assertThat(reach(raised, hold.owner())).as("seed %d", seed).containsAll(reach(holds, hold.owner()));
        }
    }

    @Test
    void namesDoNotMatter() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            var holds = draw(new Random(seed));
            UnaryOperator<String> rename = name -> new StringBuilder(name).reverse() + "x";
            var renamed = holds.stream()
                    .map(hold -> new Hold(
                            rename.apply(hold.owner()), rename.apply(hold.entity()), hold.percent(), hold.right()))
                    .toList();
            for (var party : parties(holds)) {
                assertThat(reach(renamed, rename.apply(party)))
                        .as("seed %d", seed)
                        .isEqualTo(reach(holds, party).stream().map(rename).collect(Collectors.toSet()));
            }
        }
    }

    @Test
    void holdingThroughShellsThatAreWhollyOwnedChangesNothing() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            var holds = draw(new Random(seed));
            var split = holds.getFirst().owner();
            var shelled = new ArrayList<Hold>();
            int shells = 0;
            for (var hold : holds) {
                if (hold.owner().equals(split)) {
                    var shell = "shell" + shells++;
                    shelled.add(new Hold(split, shell, 100, false));
                    shelled.add(new Hold(shell, hold.entity(), hold.percent(), hold.right()));
                } else {
                    shelled.add(hold);
                }
            }
            for (var party : parties(holds)) {
                var reach = reach(shelled, party);
                reach.removeIf(each -> each.startsWith("shell"));
                assertThat(reach).as("seed %d", seed).isEqualTo(reach(holds, party));
            }
        }
    }

    @Test
    void certainControlIsPossibleControlAndNoEdgeEndsAtAPerson() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            var structure = RandomControl.of(seed);
            for (var edge : ControlReasoner.standard().derive(structure).control()) {
                assertThat(edge.since()).isBeforeOrEqualTo(edge.until());
                assertThat(edge.basis()).allMatch(fact -> structure.find(fact).isPresent());
                assertThat(edge.voters().getFirst()).isEqualTo(edge.controller());
                if (edge.target() instanceof Target.Whole(String entity)) {
                    assertThat(structure.getParty(entity)).isInstanceOf(org.pierce.structure.Entity.class);
                    assertThat(entity).isNotEqualTo(edge.controller());
                }
            }
        }
    }

    @Test
    void theSameFactsGiveTheSameEdges() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(ControlReasoner.standard().derive(RandomControl.of(seed)))
                    .isEqualTo(ControlReasoner.standard().derive(RandomControl.of(seed)));
        }
    }

    private static List<Hold> draw(Random random) {
        var holds = new ArrayList<Hold>();
        for (int entity = 0; entity < 6; entity++) {
            int left = 100;
            var owners = new HashSet<String>();
            for (int owner = 0; owner < 3; owner++) {
                var party = random.nextInt(3) == 0 ? "person" + random.nextInt(3) : "entity" + random.nextInt(6);
                int percent = Math.min(left, 1 + random.nextInt(70));
                if (percent > 0 && !party.equals("entity" + entity) && owners.add(party)) {
                    holds.add(new Hold(party, "entity" + entity, percent, random.nextInt(8) == 0));
                    left -= percent;
                }
            }
        }
        return holds;
    }

    private static Set<String> parties(List<Hold> holds) {
        var parties = new TreeSet<String>();
        holds.forEach(hold -> parties.addAll(List.of(hold.owner(), hold.entity())));
        return parties;
    }

    private static Set<String> reach(List<Hold> holds, String party) {
        var facts = new Facts();
        var entities = holds.stream().map(Hold::entity).collect(Collectors.toCollection(TreeSet::new));
        entities.forEach(entity -> facts.entity(entity, EntityForm.LLC, Governance.MEMBERS, null));
        parties(holds).stream().filter(each -> !entities.contains(each)).forEach(facts::people);
        int number = 0;
        for (var hold : holds) {
            if (hold.right()) {
                facts.right("right" + number++, hold.owner(), hold.entity(), "REPLACE_OWNER", Trigger.AT_WILL);
            } else {
                facts.owns(hold.owner(), hold.entity(), "" + hold.percent());
            }
        }
        var reasoner = ControlReasoner.standard();
        return new TreeSet<>(reasoner.on(facts.structure(), reasoner.derive(facts.structure()), Facts.DAY)
                .controlledBy(party));
    }
}
