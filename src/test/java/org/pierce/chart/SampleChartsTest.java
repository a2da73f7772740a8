package org.pierce.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;

/** Every practice of every sample matter makes a chart in which nothing lies over anything else. */
class SampleChartsTest {
    static Stream<String> samples() throws IOException {
        List<String> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("sample-data"))) {
            files.filter(file -> file.endsWith("practices.csv"))
                    .map(file ->
                            Path.of("sample-data").relativize(file.getParent()).toString())
                    .sorted()
                    .forEach(samples::add);
        }
        return samples.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPracticeIsDrawn(String sample) throws IOException {
        Structure structure = SampleViews.structure(sample);
        for (Practice practice : structure.list(Practice.class)) {
            Drawing drawing = ChartOfPractice.of(SampleViews.practice(structure, practice.id(), ""));
            assertReadable(drawing, practice.id());
            keep(sample + "-" + practice.id(), drawing);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theMatterIsDrawn(String sample) throws IOException {
        Structure structure = SampleViews.structure(sample);
        Practice first = structure.list(Practice.class).getFirst();
        PracticeView view = SampleViews.practice(structure, first.id(), "");
        Drawing drawing = ChartOfMatter.of(structure, view.eligibility(), SampleDrawings.TITLE);
        assertThat(drawing.parties()).isNotEmpty();
        assertReadable(drawing, sample);
        keep(sample + "-matter", drawing);
    }

    private static void keep(String name, Drawing drawing) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/looks"));
        Files.writeString(
                folder.resolve(name.replace('/', '-') + ".svg"),
                SvgRenderer.forPage().render(drawing));
    }

    private static void assertReadable(Drawing drawing, String name) {
        Layout layout = Layout.of(drawing);
        assertThat(layout.bounds().width() / layout.bounds().height()).as(name).isLessThan(4);
        List<Box> taken =
                new ArrayList<>(layout.parties().stream().map(PlacedParty::box).toList());
        layout.lines().forEach(line -> taken.addAll(line.label().boxes()));
        for (int index = 0; index < taken.size(); index++) {
            for (Box other : taken.subList(index + 1, taken.size())) {
                assertThat(taken.get(index).overlaps(other))
                        .as("%s: %s over %s", name, taken.get(index), other)
                        .isFalse();
            }
        }
        assertThat(layout.notes()).as("labels without room in %s", name).hasSizeLessThan(3);
    }
}
