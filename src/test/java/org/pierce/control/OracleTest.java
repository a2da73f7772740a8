package org.pierce.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pierce.structure.Entity;
import org.pierce.structure.Fact;
import org.pierce.structure.Party;
import org.pierce.structure.Person;
import org.pierce.structure.Structure;

@DisplayName("The reasoner agrees with control by its definition")
class OracleTest {

    /** Above this, not every subset of a basis is tried. */
    private static final int SMALL = 6;

    @Test
    void onTheFirstFiveHundredRandomStructures() {
        LongStream.range(0, 500).parallel().forEach(OracleTest::compare);
    }

    @Test
    @Tag("slow")
    void onTheOthersOfTenThousandRandomStructures() {
        LongStream.range(500, 10_000).parallel().forEach(OracleTest::compare);
    }

    private static void compare(long seed) {
        var structure = RandomControl.of(seed);
        var derivation = ControlReasoner.standard().derive(structure);
        for (var day : seed % 3 == 0 ? RandomControl.DAYS : RandomControl.DAYS.subList(0, 1)) {
            var edges = derivation.control().stream()
                    .filter(edge -> edge.holdsOn(day) && edge.strength() == Strength.CONTROL)
                    .toList();
            var oracle = ObviousControl.of(structure, day);
            sameReach(seed, structure, edges, oracle);
            for (var edge : edges) {
                minimal(seed, edge, oracle);
            }
            assumed(seed, structure, edges, oracle);
            once(seed, edges, day);
        }
    }

    private static void sameReach(long seed, Structure structure, List<ControlEdge> edges, ObviousControl oracle) {
        for (var party : parties(structure)) {
            for (boolean possible : List.of(false, true)) {
                var expected = canAct(structure, party) ? oracle.controlled(party, possible) : Set.of();
                assertThat(traverse(edges, party, possible))
                        .as("seed %d: what %s controls, possible %s", seed, party, possible)
                        .isEqualTo(expected);
            }
        }
    }

    /** The facts of the basis are enough, and none of their proper subsets is. */
    private static void minimal(long seed, ControlEdge edge, ObviousControl oracle) {
        var basis = List.copyOf(edge.basis());
        boolean possible = edge.certainty() == Certainty.POSSIBLE;
        assertThat(oracle.allowing(basis::contains).only(edge).holds(edge, possible))
                .as("seed %d: basis of %s is enough", seed, edge)
                .isTrue();
        if (basis.size() <= SMALL) {
            for (int subset = 0; subset < (1 << basis.size()) - 1; subset++) {
                var some = new HashSet<String>();
                for (int at = 0; at < basis.size(); at++) {
                    if ((subset >> at & 1) == 1) {
                        some.add(basis.get(at));
                    }
                }
                assertThat(oracle.allowing(some::contains).only(edge).holds(edge, possible))
                        .as("seed %d: %s of %s is too little", seed, some, edge)
                        .isFalse();
            }
        }
    }

    private static void assumed(long seed, Structure structure, List<ControlEdge> edges, ObviousControl oracle) {
        var assumed = new HashSet<String>();
        structure.list().stream().filter(fact -> fact.common().assumed()).forEach(fact -> assumed.add(fact.id()));
        for (var edge : edges) {
            if (!edge.assumed()) {
                assertThat(edge.basis()).as("seed %d: %s", seed, edge).noneMatch(assumed::contains);
            } else {
                assertThat(edge.basis()).as("seed %d: %s", seed, edge).anyMatch(assumed::contains);
            }
            var known = oracle.allowing(fact -> !assumed.contains(fact)).only(edge);
            if (!known.holds(edge, edge.certainty() == Certainty.POSSIBLE)) {
                assertThat(edge.assumed()).as("seed %d: %s", seed, edge).isTrue();
            }
        }
    }

    private static void once(long seed, List<ControlEdge> edges, LocalDate day) {
        var kinds = edges.stream()
                .map(edge -> List.of(edge.controller(), edge.target(), edge.channel(), edge.record()))
                .toList();
        assertThat(kinds).as("seed %d on %s: one edge of a kind", seed, day).doesNotHaveDuplicates();
    }

    private static Set<String> traverse(List<ControlEdge> edges, String from, boolean possible) {
        var reached = new TreeSet<String>();
        var open = new ArrayDeque<String>(List.of(from));
        var seen = new HashSet<String>();
        while (!open.isEmpty()) {
            var party = open.remove();
            if (seen.add(party)) {
                for (var edge : edges) {
                    if (edge.controller().equals(party) && (possible || edge.certainty() == Certainty.CERTAIN)) {
                        switch (edge.target()) {
                            case Target.Whole(String entity) -> {
                                reached.add(entity);
                                open.add(entity);
                            }
                            case Target.InDomain(String practice, String domain) ->
                                reached.addAll(leaves(practice, domain));
                        }
                    }
                }
            }
        }
        reached.remove(from);
        return reached;
    }

    private static Set<String> leaves(String practice, String domain) {
        var leaves = new TreeSet<String>();
        ObviousDomains.leaves(domain).forEach(leaf -> leaves.add(practice + "/" + leaf));
        return leaves;
    }

    private static List<String> parties(Structure structure) {
        return structure.list().stream()
                .filter(Party.class::isInstance)
                .map(Fact::id)
                .toList();
    }

    private static boolean canAct(Structure structure, String party) {
        return switch (structure.getParty(party)) {
            case Person person -> true;
            case Entity entity -> entity.form() != org.pierce.structure.EntityForm.GROUP;
        };
    }
}
