package org.pierce.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Period;

class RoutesTest {

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
        var edges = new java.util.ArrayList<ControlEdge>();
        for (var between : List.of("b", "c", "d")) {
            edges.add(edge("a", between));
            edges.add(edge(between, "practice"));
        }

        assertThat(parties(edges, "a", 2)).hasSize(2).doesNotHaveDuplicates();
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
