package org.pierce.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pierce.structure.Agreement;
import org.pierce.structure.License;
import org.pierce.structure.Party;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;

class HiddenNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"nominee-med-spa", "private-equity-platform"})
    void noNameTitleOrNumberOfTheFactsIsLeftInTheFile(String sample) throws Exception {
        Structure structure = SampleViews.structure(sample);
        List<String> telling = new ArrayList<>();
        structure.list().stream().filter(Party.class::isInstance).forEach(party -> telling.add(((Party) party).name()));
        structure.list(Agreement.class).forEach(agreement -> {
            if (agreement.template() != null) {
                telling.add(agreement.template());
            }
        });
        structure.list(License.class).forEach(license -> {
            if (license.number() != null) {
                telling.add(license.number());
            }
        });
        Practice practice = structure.list(Practice.class).getFirst();
        Structure hidden = HiddenNames.in(structure);
        PracticeView view = SampleViews.practice(structure, practice.id(), "");
        Drawing drawing = HiddenIds.in(ChartOfPractice.of(new PracticeView(
                hidden, practice.id(), view.paths(), view.lit(), view.eligibility(), SampleDrawings.TITLE)));

        String svg = new String(ChartFormat.SVG.write(drawing), java.nio.charset.StandardCharsets.UTF_8);
        String graph = new String(ChartFormat.GRAPHML.write(drawing), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(telling).isNotEmpty();
        for (String words : telling) {
            assertThat(svg).doesNotContain(words);
            assertThat(graph).doesNotContain(words);
        }
        assertThat(svg).contains("Practice 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nominee-med-spa", "private-equity-platform"})
    void theDrawingHasAsManyPartiesAndLinesAsBefore(String sample) throws Exception {
        Structure structure = SampleViews.structure(sample);
        Practice practice = structure.list(Practice.class).getFirst();
        PracticeView view = SampleViews.practice(structure, practice.id(), "");
        Drawing named = ChartOfPractice.of(view);
        Drawing hidden = ChartOfPractice.of(new PracticeView(
                HiddenNames.in(structure),
                practice.id(),
                view.paths(),
                view.lit(),
                view.eligibility(),
                SampleDrawings.TITLE));

        assertThat(hidden.lines()).hasSameSizeAs(named.lines());
        assertThat(hidden.parties())
                .extracting(DrawnParty::id)
                .isEqualTo(named.parties().stream().map(DrawnParty::id).toList());
    }
}
