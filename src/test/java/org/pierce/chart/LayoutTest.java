package org.pierce.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes a chart readable, measured: nothing lies over anything else. */
class LayoutTest {
    static Stream<Drawing> drawings() {
        return Stream.concat(
                Stream.of(
                        MedSpaDrawing.of(),
                        SampleDrawings.ownerAlone(),
                        SampleDrawings.platform(12),
                        SampleDrawings.platform(40),
                        Folding.fold(SampleDrawings.platform(12), 3)),
                RandomDrawings.some(60).stream());
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noPartyLiesOverAnother(Drawing drawing) {
        List<PlacedParty> parties = Layout.of(drawing).parties();
        for (PlacedParty one : parties) {
            for (PlacedParty other : parties) {
                assertThat(one == other || !one.box().overlaps(other.box()))
                        .as("%s over %s", one.party().id(), other.party().id())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noLabelLiesOverAPartyOrAnotherLabel(Drawing drawing) {
        Layout layout = Layout.of(drawing);
        List<Box> labels = new ArrayList<>();
        layout.lines().forEach(line -> labels.addAll(line.label().boxes()));
        for (int index = 0; index < labels.size(); index++) {
            for (PlacedParty party : layout.parties()) {
                assertThat(labels.get(index).overlaps(party.box()))
                        .as(party.party().id())
                        .isFalse();
            }
            for (Box other : labels.subList(index + 1, labels.size())) {
                assertThat(labels.get(index).overlaps(other)).as("%s", other).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noLineRunsThroughAPartyThatItDoesNotJoin(Drawing drawing) {
        Layout layout = Layout.of(drawing);
        for (PlacedLine line : layout.lines()) {
            Set<String> own = Set.copyOf(
                    Set.of(line.line().from().party())
                                    .equals(Set.of(line.line().to().party()))
                            ? Set.of(line.line().from().party())
                            : Set.of(
                                    line.line().from().party(), line.line().to().party()));
            for (PlacedParty party : layout.parties()) {
                if (!own.contains(party.party().id())) {
                    assertThat(Segment.along(line.points()))
                            .as("%s through %s", line.line().id(), party.party().id())
                            .noneMatch(party.box()::overlaps);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void linesAreLevelOrUprightAndEveryLabelHasItsPlace(Drawing drawing) {
        Layout layout = Layout.of(drawing);
        assertThat(layout.lines()).hasSameSizeAs(drawing.lines());
        for (PlacedLine line : layout.lines()) {
            for (Segment piece : Segment.along(line.points())) {
                boolean level = Math.abs(piece.from().y() - piece.to().y()) < 0.01;
                boolean upright = Math.abs(piece.from().x() - piece.to().x()) < 0.01;
                assertThat(level || upright)
                        .as("%s of %s", piece, line.line().id())
                        .isTrue();
            }
            assertThat(line.label().runs().isEmpty())
                    .isEqualTo(line.line().label().empty() && !line.line().inPractice());
            assertThat(line.disc().isPresent()).isEqualTo(line.line().hop().isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void linesEndOnTheOutlinesOfTheirParties(Drawing drawing) {
        Layout layout = Layout.of(drawing);
        for (PlacedLine line : layout.lines()) {
            Box from = boxOf(layout, line.line().from().party());
            assertThat(from.grown(0.6).overlaps(at(line.points().getFirst())))
                    .as(line.line().id())
                    .isTrue();
            if (!(line.line().to() instanceof LineEnd.OnLine)) {
                Box to = boxOf(layout, line.line().to().party());
                assertThat(to.grown(0.6).overlaps(at(line.points().getLast())))
                        .as(line.line().id())
                        .isTrue();
            }
        }
    }

    @Test
    void samplesFitAPage() {
        for (Drawing drawing : List.of(MedSpaDrawing.of(), SampleDrawings.ownerAlone(), SampleDrawings.platform(12))) {
            Box bounds = Layout.of(Folding.fold(drawing, 3)).bounds();
            assertThat(bounds.width() / bounds.height()).isBetween(0.25, 4.0);
        }
    }

    @Test
    void theSameDrawingGetsTheSameLayout() {
        for (Drawing drawing : RandomDrawings.some(10)) {
            assertThat(Layout.of(drawing)).isEqualTo(Layout.of(drawing));
        }
    }

    @Test
    void parallelLinesKeepTheirDistance() {
        Layout layout = Layout.of(MedSpaDrawing.of());
        List<Double> heights = new ArrayList<>();
        for (String id : List.of("msa", "fee", "sweep")) {
            PlacedLine line = line(layout, id);
            assertThat(line.points()).as("%s is one straight level line", id).hasSize(2);
            heights.add(line.points().getFirst().y());
        }
        Collections.sort(heights);
        assertThat(heights.get(1) - heights.get(0)).isEqualTo(26);
        assertThat(heights.get(2) - heights.get(1)).isEqualTo(26);
    }

    @Test
    void theManagerStandsBesideThePracticeAndTheDeciderLevelWithItsRow() {
        Layout layout = Layout.of(MedSpaDrawing.of());
        assertThat(boxOf(layout, "mso").y())
                .isEqualTo(boxOf(layout, "halewood-pc").y());
        assertThat(line(layout, "decides").points()).hasSize(2);
        assertThat(boxOf(layout, "marsh").bottom())
                .isLessThan(boxOf(layout, "halewood-pc").y());
    }

    @Test
    void theLessImportantLineBuildsTheBridge() {
        Layout layout = Layout.of(MedSpaDrawing.of());
        assertThat(line(layout, "director-fee").bridges()).isNotEmpty();
        assertThat(line(layout, "record").bridges()).isEmpty();
    }

    private static PlacedLine line(Layout layout, String id) {
        return layout.lines().stream()
                .filter(line -> line.line().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Box boxOf(Layout layout, String party) {
        return layout.parties().stream()
                .filter(placed -> placed.party().id().equals(party))
                .findFirst()
                .orElseThrow()
                .box();
    }

    private static Segment at(Point point) {
        return new Segment(point, point);
    }
}
