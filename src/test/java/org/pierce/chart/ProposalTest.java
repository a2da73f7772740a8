package org.pierce.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pierce.law.Eligibility;
import org.pierce.structure.Fact;
import org.pierce.structure.Reporting;
import org.pierce.structure.Structure;

/** What a chart of tried facts shows beside them. */
class ProposalTest {
    private final Structure record = SampleViews.structure("nominee-med-spa");

    @Test
    void whatIsSwitchedOffStaysAsAGhostAndNobodyLeavesTheChart() {
        Drawing before = ofPractice(record, Optional.empty());
        Structure tried = without("pay-fee");

        Drawing after = ofPractice(tried, Optional.of(new Proposal(record, Set.of())));

        assertThat(after.parties()).isEqualTo(before.parties());
        assertThat(after.lines())
                .extracting(DrawnLine::id)
                .hasSameElementsAs(before.lines().stream().map(DrawnLine::id).toList());
        assertThat(after.lines().stream().filter(DrawnLine::ghost))
                .singleElement()
                .satisfies(ghost -> {
                    assertThat(ghost.fact()).isEqualTo("pay-fee");
                    assertThat(ghost.label().rest()).startsWith("off: ");
                });
        assertThat(LegendItem.of(after)).contains(LegendItem.Sign.OFF);
    }

    @Test
    void aGhostIsKeptByTheGraphAndByAFoldedChart() {
        Drawing drawing = ofPractice(without("pay-fee"), Optional.of(new Proposal(record, Set.of())));

        Drawing read = DrawingGraph.read(DrawingGraph.of(drawing));

        assertThat(read.lines()).isEqualTo(drawing.lines());
        assertThat(Folding.fold(drawing, 1).lines()).anyMatch(DrawnLine::ghost);
    }

    @Test
    void withoutAProposalNothingIsAGhost() {
        assertThat(ofPractice(without("pay-fee"), Optional.empty()).lines()).noneMatch(DrawnLine::ghost);
    }

    @Test
    void whatIsDrawnIsSeenInTheChartOfAllPracticesToo() {
        Reporting told = record.list(Reporting.class).getFirst();
        Structure before = without(told.id());
        Set<String> parties = Set.of(told.reporter(), told.superior());

        assertThat(ofMatter(record, Optional.empty()).lines())
                .noneMatch(line -> line.fact().equals(told.id()));
        assertThat(ofMatter(record, Optional.of(new Proposal(before, parties))).lines())
                .anyMatch(line -> line.fact().equals(told.id()) && !line.ghost());
    }

    @Test
    void aStakeThatIsSwitchedOffStaysInTheChartOfAllPractices() {
        Drawing drawing = ofMatter(without("stake-strode-holdings"), Optional.of(new Proposal(record, Set.of())));

        assertThat(drawing.parties())
                .isEqualTo(ofMatter(record, Optional.empty()).parties());
        assertThat(drawing.lines().stream().filter(DrawnLine::ghost))
                .singleElement()
                .satisfies(ghost -> assertThat(ghost.fact()).isEqualTo("stake-strode-holdings"));
    }

    private Structure without(String id) {
        Stream<Fact> left = record.list().stream().filter(fact -> !fact.id().equals(id));
        return Structure.of(left.toList());
    }

    private static Drawing ofPractice(Structure structure, Optional<Proposal> proposal) {
        return ChartOfPractice.of(new PracticeView(
                structure,
                "halewood-ca",
                List.of(),
                Optional.empty(),
                party -> Eligibility.NOT_KNOWN,
                SampleDrawings.TITLE,
                false,
                Set.of(),
                proposal));
    }

    private static Drawing ofMatter(Structure structure, Optional<Proposal> proposal) {
        return ChartOfMatter.of(
                structure, party -> Eligibility.NOT_KNOWN, SampleDrawings.TITLE, Optional.empty(), Set.of(), proposal);
    }
}
