package org.pierce.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pierce.structure.Structure;

class ChartOfPracticeTest {
    private final Structure structure = SampleViews.structure("nominee-med-spa");
    private final Drawing drawing = ChartOfPractice.of(SampleViews.practice(structure, "halewood-ca", "HIRE"));

    @Test
    void theLitPathEndsAtItsDomain() {
        assertThat(drawing.sentence()).contains("4 hops", "Gavin Strode", "clinician hiring");
        assertThat(drawing.lines().stream()
                        .filter(line -> line.hop().isPresent())
                        .map(DrawnLine::kind))
                .containsExactlyInAnyOrder(LineKind.EQUITY, LineKind.EQUITY, LineKind.OFFICE, LineKind.CONTROL);
        DrawnLine last = drawing.lines().stream()
                .filter(line -> line.kind() == LineKind.CONTROL)
                .findFirst()
                .orElseThrow();
        assertThat(last.from()).isEqualTo(LineEnd.party("dana-whitcombe"));
        assertThat(last.inPractice()).isTrue();
        assertThat(last.label().below()).isEqualTo("Management services agreement § 4.3 reserves this to the practice");
        assertThat(drawing.focus().orElseThrow().rows().stream().filter(DomainRow::reached))
                .extracting(DomainRow::label)
                .containsExactly("Clinician hiring");
    }

    @Test
    void whoStandsAboveIsDrawnAndPatientsAreNot() {
        assertThat(drawing.parties())
                .extracting(DrawnParty::id)
                .contains("gavin-strode", "tamsin-shareholders", "strode-trust", "paul-ishigaki", "elena-marsh")
                .doesNotContain("halewood-patients");
        assertThat(drawing.getParty("elena-marsh").standing()).isEqualTo(Standing.ELIGIBLE);
        assertThat(drawing.getParty("gavin-strode").standing()).isEqualTo(Standing.LAY);
        assertThat(drawing.getParty("tamsin-shareholders").standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void theTransferRestrictionBindsTheShare() {
        assertThat(drawing.lines())
                .filteredOn(line -> line.id().equals("agr-stra"))
                .singleElement()
                .satisfies(line -> assertThat(line.to()).isEqualTo(LineEnd.line("halewood-pc", "stake-marsh-pc")));
    }

    @Test
    void agreementsAboutAnotherPracticeOfTheSameOwnerAreNotDrawn() {
        Structure platform = SampleViews.structure("private-equity-platform");
        Drawing one = ChartOfPractice.of(SampleViews.practice(platform, "practice-ca-1", ""));
        assertThat(one.lines())
                .filteredOn(line -> line.to() instanceof LineEnd.OnLine)
                .hasSize(1);
    }

    @Test
    void rowsTellFoundFromNotFoundFromNotKnown() {
        assertThat(count("Operating account")).isInstanceOf(PathCount.Found.class);
        assertThat(count("Diagnosis and treatment")).isEqualTo(PathCount.noneFound());
        assertThat(count("Records content")).isEqualTo(PathCount.notKnown());
    }

    @Test
    void withoutAPathNothingIsLit() {
        PracticeView view = SampleViews.practice(structure, "halewood-ca", "HIRE");
        Drawing plain = ChartOfPractice.of(new PracticeView(
                structure, view.practice(), view.paths(), Optional.empty(), view.eligibility(), view.title()));
        assertThat(plain.lit()).isFalse();
        assertThat(plain.focus().orElseThrow().rows()).noneMatch(DomainRow::reached);
    }

    @Test
    void noPracticeOfThatName() {
        PracticeView view = SampleViews.practice(structure, "halewood-ca", "HIRE");
        assertThatThrownBy(() -> ChartOfPractice.of(new PracticeView(
                        structure, "gavin-strode", view.paths(), view.lit(), view.eligibility(), view.title())))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("practices sheet");
    }

    @Test
    void looks() throws IOException {
        Files.createDirectories(Path.of("target/looks"));
        byte[] picture = new PngRenderer().render(drawing);
        Files.write(Path.of("target/looks/nominee.png"), picture);
        assertThat(picture).hasSizeGreaterThan(50_000);
    }

    private PathCount count(String label) {
        return drawing.focus().orElseThrow().rows().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow()
                .paths();
    }
}
