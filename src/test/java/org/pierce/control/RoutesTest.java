package org.pierce.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Period;

class RoutesTest {

    /** {@code -Dgraphs=100000} tries more. */
    private static final long GRAPHS = Long.getLong("graphs", 2_000);

    private static final Target PRACTICE = new Target.Whole("practice");

    @Test
    void theShorterWayComesFirstAndBothAreTold() {
        var edges =
                List.of(edge("fund", "holding"), edge("holding", "mso"), edge("mso", "practice"), edge("fund", "mso"));

        assertThat(parties(edges, "fund", 5)).containsExactly("fund mso", "fund holding mso");
    }

    @Test
    void aCertainWayComesBeforeAShorterPossibleOne() {
        var edges = List.of(
                possible("fund", "practice"), edge("fund", "holding"), edge("holding", "mso"), edge("mso", "practice"));

        assertThat(parties(edges, "fund", 5)).containsExactly("fund holding mso", "fund");
    }

    @Test
    void noWayPassesAPartyTwiceAndCirclesEnd() {
        var edges = List.of(edge("a", "b"), edge("b", "a"), edge("b", "practice"));

        assertThat(parties(edges, "a", 5)).containsExactly("a b");
    }

    @Test
    void whatOnlyPreventsMayEndAWayAndLeadsNoFurther() {
        var vetoes = new ControlEdge(
                "veto",
                "a",
                new Target.Whole("b"),
                Channel.POWER,
                Strength.NEGATIVE,
                Period.EVER,
                Period.OPEN,
                OnRecord.PAPER,
                Certainty.CERTAIN,
                false,
                List.of("f"),
                List.of("a"),
                null);

        assertThat(new Routes(List.of(vetoes, edge("b", "practice")), Set.of(PRACTICE)).best("a", 5))
                .isEmpty();
        assertThat(new Routes(List.of(vetoes), Set.of(new Target.Whole("b"))).best("a", 5))
                .containsExactly(List.of(vetoes));
    }

    @Test
    void noMoreAreToldThanAskedFor() {
        var edges = new ArrayList<ControlEdge>();
        for (var between : List.of("b", "c", "d")) {
            edges.add(edge("a", between));
            edges.add(edge(between, "practice"));
        }

        assertThat(parties(edges, "a", 2)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void fiveAreFoundAmongHalfAMillionOfOneLength() {
        var edges = new ArrayList<ControlEdge>();
        int layers = 12;
        for (int layer = 0; layer < layers; layer++) {
            for (int owner = 0; owner < 3; owner++) {
                for (int owned = 0; owned < 3; owned++) {
                    var from = layer == 0 ? "top" : "p%d-%d".formatted(layer, owner);
                    var to = layer == layers - 1 ? "practice" : "p%d-%d".formatted(layer + 1, owned);
                    edges.add(edge(from, to));
                }
            }
        }
        var distinct = edges.stream().distinct().toList();

        var begun = System.nanoTime();
        var ways = new Routes(distinct, Set.of(PRACTICE)).best("top", 5);

        assertThat(ways).hasSize(5).doesNotHaveDuplicates().allMatch(way -> way.size() == layers);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void theyAreThoseThatComeFirstAmongAllThereAre() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            var random = new Random(seed);
            var edges = new ArrayList<ControlEdge>();
            for (int number = 3 + random.nextInt(12); number > 0; number--) {
                var from = "p" + random.nextInt(6);
                var to = random.nextInt(4) == 0 ? "practice" : "p" + random.nextInt(6);
                edges.add(edge(from, to, random.nextInt(3) == 0 ? Certainty.POSSIBLE : Certainty.CERTAIN));
            }
            var distinct = edges.stream()
                    .filter(edge -> !edge.target().equals(new Target.Whole(edge.controller())))
                    .filter(edge -> edges.stream()
                                    .filter(other -> other.id().equals(edge.id()))
                                    .findFirst()
                                    .orElseThrow()
                            == edge)
                    .toList();
            var all = new ArrayList<List<ControlEdge>>();
            walk(distinct, "p0", List.of(), all);
            all.sort(Comparator.comparingLong(RoutesTest::weaknesses)
                    .thenComparing(List::size)
                    .thenComparing(way ->
                            String.join(" ", way.stream().map(ControlEdge::id).toList())));
            assertThat(new Routes(distinct, Set.of(PRACTICE)).best("p0", 5))
                    .as("seed %d", seed)
                    .isEqualTo(all.subList(0, Math.min(5, all.size())));
        }
    }

    private static long weaknesses(List<ControlEdge> way) {
        return way.stream()
                .filter(edge -> edge.certainty() == Certainty.POSSIBLE)
                .count();
    }

    private static void walk(
            List<ControlEdge> edges, String at, List<ControlEdge> before, List<List<ControlEdge>> all) {
        for (var edge : edges) {
            var longer = new ArrayList<>(before);
            longer.add(edge);
            boolean again = edge.target().equals(new Target.Whole("p0"))
                    || before.stream().anyMatch(step -> step.target().equals(edge.target()));
            if (edge.controller().equals(at) && edge.target().equals(PRACTICE)) {
                all.add(longer);
            } else if (edge.controller().equals(at) && !again) {
                walk(edges, ((Target.Whole) edge.target()).entity(), longer, all);
            }
        }
    }

    private static List<String> parties(List<ControlEdge> edges, String from, int most) {
        return new Routes(edges, Set.of(PRACTICE))
                .best(from, most).stream()
                        .map(way -> String.join(
                                " ", way.stream().map(ControlEdge::controller).toList()))
                        .toList();
    }

    private static ControlEdge edge(String from, String to) {
        return edge(from, to, Certainty.CERTAIN);
    }

    private static ControlEdge possible(String from, String to) {
        return edge(from, to, Certainty.POSSIBLE);
    }

    private static ControlEdge edge(String from, String to, Certainty certainty) {
        return new ControlEdge(
                from + ">" + to,
                from,
                new Target.Whole(to),
                Channel.VOTES,
                Strength.CONTROL,
                Period.EVER,
                Period.OPEN,
                OnRecord.PAPER,
                certainty,
                false,
                List.of("fact of " + from + to),
                List.of(from),
                null);
    }
}
