package org.pierce.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How far a crowd is folded, and that everybody comes out again. */
class CrowdTest {

    @Test
    void aFewAreFoldedOnlyWhereTheyAreTheSameForEverybody() {
        Drawing drawing = platforms(1, 12);

        Drawing folded = Folding.crowd(drawing, 2, Folding::noun, Set.of());

        // Each practice has an owner of its own, so none is like another.
        assertThat(folded.parties()).hasSameSizeAs(drawing.parties());
    }

    @Test
    void practicesOfOnePlatformEachWithItsOwnerStandAsOneInACrowd() {
        Drawing folded = Folding.crowd(platforms(3, 40), 2, Folding::noun, Set.of());

        assertThat(folded.parties())
                .extracting(DrawnParty::name)
                .containsExactlyInAnyOrder(
                        "Manager 0",
                        "Manager 1",
                        "Manager 2",
                        "40 professional entities",
                        "40 professional entities",
                        "40 professional entities",
                        "40 people",
                        "40 people",
                        "40 people");
        assertThat(folded.lines())
                .hasSize(6)
                .extracting(line -> line.label().main())
                .containsOnly("MSA", "100.00 %");
    }

    @Test
    void howeverManyThereAreNoMoreThan300ShapesAreDrawn() {
        for (int platforms : new int[] {50, 250, 600}) {
            Drawing drawing = platforms(platforms, 7);
            Drawing folded = Folding.crowd(drawing, 2, Folding::noun, Set.of());

            assertThat(folded.parties()).hasSizeLessThanOrEqualTo(Folding.MOST_SHAPES);
            assertThat(members(folded))
                    .containsExactlyInAnyOrderElementsOf(
                            drawing.parties().stream().map(DrawnParty::id).toList());
        }
    }

    @Test
    void aStackComesOutAPartAtATimeAndNothingElseMoves() {
        Drawing drawing = platforms(1, 150);
        Drawing folded = Folding.crowd(drawing, 2, Folding::noun, Set.of());
        String stack = stack(folded, "150 professional entities");

        Drawing some = Folding.crowd(drawing, 2, Folding::noun, Set.of(stack));
        assertThat(some.parties()).hasSize(folded.parties().size() + Folding.UNFOLDED_AT_ONCE);
        String rest = stack(some, "90 professional entities");
        Drawing more = Folding.crowd(drawing, 2, Folding::noun, Set.of(stack, rest));
        assertThat(stack(more, "30 professional entities")).isNotEqualTo(rest);
        assertThat(stack(more, "150 people")).isEqualTo(stack(folded, "150 people"));
        assertThat(members(more)).hasSameSizeAs(drawing.parties());
    }

    @Test
    void whatBindsAFoldedShareBindsTheLineOfTheStack() {
        List<DrawnParty> parties = new ArrayList<>();
        List<DrawnLine> lines = new ArrayList<>();
        parties.add(party("pc", "Practice", ShapeForm.PROFESSIONAL));
        parties.add(party("mso", "Manager", ShapeForm.LLC));
        for (int owner = 0; owner < 4; owner++) {
            parties.add(party("o" + owner, "Owner " + owner, ShapeForm.INDIVIDUAL));
            lines.add(DrawnLine.of("s" + owner, LineKind.EQUITY, "o" + owner, "pc", LineLabel.of("25.00 %", "")));
        }
        lines.add(DrawnLine.of("option", LineKind.CONTRACT, "mso", "pc", LineLabel.of("Option", ""))
                .withTo(LineEnd.line("pc", "s2")));

        Drawing folded = Folding.fold(new Drawing(SampleDrawings.TITLE, "", parties, lines), 2);

        assertThat(folded.lines()).extracting(DrawnLine::id).containsExactly("s0", "option");
        assertThat(folded.lines().getLast().to()).isEqualTo(LineEnd.line("pc", "s0"));
    }

    private static String stack(Drawing drawing, String name) {
        return drawing.parties().stream()
                .filter(party -> party.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<String> members(Drawing drawing) {
        return drawing.parties().stream()
                .flatMap(party ->
                        party.members().isEmpty() ? java.util.stream.Stream.of(party.id()) : party.members().stream())
                .toList();
    }

    /** Managers with practices, each of which an own physician owns. */
    private static Drawing platforms(int platforms, int practices) {
        List<DrawnParty> parties = new ArrayList<>();
        List<DrawnLine> lines = new ArrayList<>();
        for (int platform = 0; platform < platforms; platform++) {
            String mso = "mso" + platform;
            parties.add(party(mso, "Manager " + platform, ShapeForm.LLC));
            for (int practice = 0; practice < practices; practice++) {
                String pc = mso + "-pc" + practice;
                String owner = mso + "-o" + practice;
                parties.add(party(pc, "Practice " + pc, ShapeForm.PROFESSIONAL));
                parties.add(party(owner, "Owner " + owner, ShapeForm.INDIVIDUAL));
                lines.add(DrawnLine.of("of " + pc, LineKind.EQUITY, owner, pc, LineLabel.of("100.00 %", "")));
                lines.add(DrawnLine.of("for " + pc, LineKind.CONTRACT, mso, pc, LineLabel.of("MSA", "")));
            }
        }
        return new Drawing(SampleDrawings.TITLE, "", parties, lines);
    }

    private static DrawnParty party(String id, String name, ShapeForm form) {
        return DrawnParty.of(id, name, form, Standing.UNMARKED);
    }
}
