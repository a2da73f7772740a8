package org.pierce.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pierce.structure.Common;
import org.pierce.structure.EntityForm;
import org.pierce.structure.PartialDate;
import org.pierce.structure.Period;
import org.pierce.structure.Range;
import org.pierce.structure.Stake;

@DisplayName("Edges hold on the days on which their facts do")
class DatesTest {

    private static Stake stake(String id, String percent, @Nullable String from, @Nullable String to) {
        var period =
                new Period(from == null ? null : PartialDate.parse(from), to == null ? null : PartialDate.parse(to));
        return new Stake(Common.of(id).with(period), "Ann", "X", Range.of(percent), null, null, null, null, null, null);
    }

    private static List<ControlEdge> edges(Stake... stakes) {
        var facts = new Facts().people("Ann").entities(EntityForm.CORPORATION, "X");
        for (var stake : stakes) {
            facts.add(stake);
        }
        return ControlReasoner.standard().derive(facts.structure()).control();
    }

    @Test
    void anEdgeBeginsAndEndsWithItsFacts() {
        var edge = edges(stake("a", "60", "2026-03-01", "2026-08-31")).getFirst();
        assertThat(edge.since()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(edge.until()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(edge.certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void aYearIsCertainOnNoDayOfItsOwn() {
        assertThat(edges(stake("a", "60", "2025", "2026-06")))
                .extracting(ControlEdge::certainty, ControlEdge::since, ControlEdge::until)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Certainty.POSSIBLE, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 30)),
                        org.assertj.core.groups.Tuple.tuple(
                                Certainty.CERTAIN, LocalDate.of(2025, 12, 31), LocalDate.of(2026, 6, 1)),
                        org.assertj.core.groups.Tuple.tuple(
                                Certainty.POSSIBLE, LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 30)));
    }

    @Test
    void undatedFactsHoldForEverAndOtherDatesDoNotCutThem() {
        assertThat(edges(stake("a", "60", null, null), stake("b", "1", "2020-01-01", "2021-01-01")))
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge.since()).isEqualTo(Period.EVER);
                    assertThat(edge.until()).isEqualTo(Period.OPEN);
                    assertThat(edge.basis()).containsExactly("a");
                });
    }
}
