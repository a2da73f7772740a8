package org.pierce.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pierce.screening.Grade.ELEVATED;
import static org.pierce.screening.Grade.INSUFFICIENT_EVIDENCE;
import static org.pierce.screening.Grade.NO_INDICATOR_FOUND;
import static org.pierce.screening.Grade.RESTRICTED_FEE;
import static org.pierce.screening.Grade.STRONG_INDICATORS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pierce.intake.Intake;
import org.pierce.intake.Progress;
import org.pierce.screening.Assessment;
import org.pierce.screening.Finding;
import org.pierce.screening.Grade;
import org.pierce.screening.PracticeAssessment;
import org.pierce.screening.Severity;
import org.pierce.store.CypherText;
import org.pierce.store.EmbeddedStoreInitializer;
import org.pierce.store.Sessions;
import org.pierce.store.SharedStore;
import org.pierce.store.SnapshotHead;
import org.pierce.structure.Structure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The samples give the grades that sample-data/README.md promises, and the findings of their golden files. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
class SampleFindingsTest {

    private static final Path SAMPLES = Path.of("sample-data");
    private static final CypherText MATTER = CypherText.of("test/matter", "MERGE (:Matter {id: 'test'})");

    private static final List<Path> WRITTEN = new ArrayList<>();

    private final Analysis analysis;
    private final StructureStore store;
    private final Sessions sessions;

    @Autowired
    SampleFindingsTest(Analysis analysis, StructureStore store, Sessions sessions) {
        this.analysis = analysis;
        this.store = store;
        this.sessions = sessions;
    }

    @AfterAll
    static void nothingWasWritten() {
        assertThat(WRITTEN)
                .as("golden files that were missing and are written: read them, then run again")
                .isEmpty();
    }

    @BeforeEach
    void emptyStore() {
        SharedStore.get().empty();
        sessions.write(MATTER, Map.of());
    }

    @Test
    void cleanMedSpa() throws IOException {
        var assessment = assess("clean-med-spa");

        assertGrades(assessment, Map.of("larkmoor-ca", NO_INDICATOR_FOUND));
        assertThat(assessment.findings())
                .noneMatch(finding -> finding.severity().isAtLeast(Severity.MEDIUM));
        assertGolden("clean-med-spa", "", assessment);
    }

    @Test
    void halfDocumentedMedSpa() throws IOException {
        var assessment = assess("half-documented-med-spa");

        assertGrades(assessment, Map.of("larkmoor-ca", INSUFFICIENT_EVIDENCE));
        assertGolden("half-documented-med-spa", "", assessment);
    }

    @Test
    void nomineeMedSpa() throws IOException {
        var assessment = assess("nominee-med-spa");

        assertGrades(assessment, Map.of("halewood-ca", STRONG_INDICATORS));
        assertThat(assessment.findings()).extracting(Finding::flag).contains("SUC-02", "FEE-09", "CLN-02", "AGR-07");
        assertGolden("nominee-med-spa", "", assessment);
    }

    @Test
    void percentageFeeInFourStates() throws IOException {
        var assessment = assess("percentage-fee-four-states");

        assertGrades(
                assessment,
                Map.of(
                        "alder-point-ca", NO_INDICATOR_FOUND,
                        "alder-point-ny", RESTRICTED_FEE,
                        "alder-point-il", RESTRICTED_FEE,
                        "alder-point-fl", NO_INDICATOR_FOUND));
        assertGolden("percentage-fee-four-states", "", assessment);
    }

    @Test
    void chiropractorLed() throws IOException {
        var assessment = assess("chiropractor-led");

        assertGrades(assessment, Map.of("bergen-nj", STRONG_INDICATORS));
        assertThat(assessment.findings()).extracting(Finding::flag).contains("OWN-05", "SUC-03");
        assertGolden("chiropractor-led", "", assessment);
    }

    @Test
    void privateEquityPlatformIn2026AndIn2029() throws IOException {
        var stored = stored(read("private-equity-platform"));
        var request = AnalysisRequest.of(stored);
        var now = run(request);
        var later = run(request.withLawAsOf(LocalDate.of(2029, 1, 2)));

        for (var practice : List.of("ca-1", "ca-2", "ca-3", "tx-1", "tx-2", "il-1", "ny-1")) {
            assertThat(grade(now, "practice-" + practice)).as(practice).isEqualTo(STRONG_INDICATORS);
        }
        assertThat(grade(now, "practice-fl-1")).isEqualTo(RESTRICTED_FEE);
        assertThat(grade(now, "practice-fl-2")).isEqualTo(RESTRICTED_FEE);
        assertThat(grade(now, "practice-ny-2")).isGreaterThan(ELEVATED);
        for (var practice : List.of("practice-or-1", "practice-or-2")) {
            assertThat(grade(now, practice)).as(practice).isEqualTo(ELEVATED);
            assertThat(grade(later, practice)).as(practice).isEqualTo(STRONG_INDICATORS);
        }
        assertGolden("private-equity-platform", "", now);
        assertGolden("private-equity-platform", "-law-2029", later);
    }

    @Test
    void mallela() throws IOException {
        var assessment = assess("cases/C01-mallela");

        assertGrades(assessment, Map.of("mallela-ny", STRONG_INDICATORS));
        assertGolden("cases/C01-mallela", "", assessment);
    }

    @Test
    void flynn() throws IOException {
        var assessment = assess("cases/C04-flynn");

        assertThat(grade(assessment, "fma-tx")).isEqualTo(STRONG_INDICATORS);
        assertGolden("cases/C04-flynn", "", assessment);
    }

    @Test
    void paquetteAtHomeAndMoved() throws IOException {
        var home = assess("cases/L01-paquette");

        assertThat(grade(home, "paquette-ca")).isNotIn(STRONG_INDICATORS, RESTRICTED_FEE);
        assertGolden("cases/L01-paquette", "", home);
        for (var state : List.of("NY", "IL")) {
            var moved = run(AnalysisRequest.of(stored(MovedPractice.to(state, read("cases/L01-paquette")))));
            assertThat(grade(moved, "paquette-ca")).as(state).isEqualTo(RESTRICTED_FEE);
            assertGolden("cases/L01-paquette", "-moved-to-" + state, moved);
        }
    }

    private Assessment assess(String sample) {
        return run(AnalysisRequest.of(stored(read(sample))));
    }

    private Assessment run(AnalysisRequest request) {
        var assessment = analysis.run(request, AnalysisProgress.NONE).assessment();
        var structure = request.stored().structure();
        assertThat(assessment.findings()).allSatisfy(finding -> assertComplete(finding, structure));
        return assessment;
    }

    /** A path or a statement, facts that are on file, law with its basis, and a cure. */
    private static void assertComplete(Finding finding, Structure structure) {
        assertThat(finding.statement()).as(finding.flag()).isNotBlank().doesNotContain("{", "null");
        assertThat(finding.cure()).as(finding.flag()).isNotBlank();
        assertThat(finding.law()).as(finding.flag()).isNotEmpty().allSatisfy(law -> {
            assertThat(law.basis()).isNotBlank();
            assertThat(law.citation()).isNotBlank();
        });
        assertThat(finding.facts())
                .as(finding.flag())
                .allSatisfy(id -> assertThat(structure.find(id)).as(id).isPresent());
    }

    private StoredStructure stored(Structure structure) {
        var date = Objects.requireNonNull(structure.findCover().orElseThrow().date());
        return store.write(new SnapshotHead("test", date, List.of()), structure, AnalysisProgress.NONE);
    }

    private static Structure read(String sample) {
        return Intake.read(List.of(SAMPLES.resolve(sample)), Progress.SILENT).getStructure();
    }

    private static void assertGrades(Assessment assessment, Map<String, Grade> expected) {
        assertThat(assessment.practices())
                .as(FindingsText.of(assessment))
                .allSatisfy(practice -> assertThat(practice.grade()).isEqualTo(expected.get(practice.practice())))
                .hasSize(expected.size());
    }

    private static Grade grade(Assessment assessment, String practice) {
        return assessment.practices().stream()
                .filter(one -> one.practice().equals(practice))
                .map(PracticeAssessment::grade)
                .findFirst()
                .orElseThrow();
    }

    private static void assertGolden(String sample, String variant, Assessment assessment) throws IOException {
        var golden = SAMPLES.resolve(sample).resolve("expected-findings" + variant + ".txt");
        var text = FindingsText.of(assessment);
        if (Files.notExists(golden)) {
            Files.writeString(golden, text);
            WRITTEN.add(golden);
        }
        assertThat(text).as("%s", golden).isEqualTo(Files.readString(golden));
    }
}
