package org.pierce.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pierce.explain.Explainer;
import org.pierce.report.HtmlReport;
import org.pierce.report.ReportSubject;
import org.pierce.screening.Finding;
import org.pierce.screening.Grade;
import org.pierce.screening.Severity;
import org.pierce.store.EmbeddedStoreInitializer;
import org.pierce.store.SharedStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** Every sample comes out as people have read it, and says of each finding all that a reader needs. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "spring.main.lazy-initialization=true")
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/pierce/analysis");

    private final Workbench workbench;
    private final Map<String, AnalyzedMatter> matters = new HashMap<>();

    @Autowired
    SamplesTest(Workbench workbench) {
        this.workbench = workbench;
    }

    @BeforeAll
    void takeIn() {
        SharedStore.get().empty();
        Samples.NAMES.forEach(name -> matters.put(name, Samples.open(workbench, name, null)));
    }

    static Stream<String> names() {
        return Samples.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void comesOutAsItWasRead(String name) throws IOException {
        assertGolden(name.replace('/', '-') + ".txt", Samples.told(get(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyFindingIsWhole(String name) {
        var matter = get(name);
        var explainer = new Explainer(matter.structure());
        assertThat(matter.assessment().findings()).allSatisfy(finding -> {
            assertThat(finding.statement()).as("statement").isNotBlank().doesNotContain("{", "}");
            assertThat(finding.cure()).as("cure").isNotBlank();
            assertThat(finding.cause()).as("cause").isNotEmpty();
            assertThat(finding.facts().isEmpty()
                            && finding.path() == null
                            && finding.statement().isBlank())
                    .as("a path, facts, or a statement of what does not exist")
                    .isFalse();
            assertThat(finding.facts())
                    .as("facts on file")
                    .allMatch(fact -> matter.structure().find(fact).isPresent());
            assertThat(finding.law()).as("law with its basis").allSatisfy(law -> {
                assertThat(law.citation()).isNotBlank();
                assertThat(law.basis()).isNotBlank();
            });
            var told = explainer.explain(finding);
            assertThat(told.supports()).allSatisfy(point -> {
                var source = matter.structure()
                        .find(point.fact())
                        .orElseThrow()
                        .common()
                        .source();
                if (source != null && source.document() != null) {
                    assertThat(point.source()).as("document and page").isNotBlank();
                }
            });
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void theReportGivesNoVerdict(String name) {
        var matter = get(name);
        var html = HtmlReport.of(new ReportSubject(
                matter.name(), matter.snapshot(), matter.structure(), matter.assessment(), matter.flags(), Map.of()));
        // What is quoted from the data room or the research may say anything; Pierce's own words may not.
        var own = html.replaceAll("(?s)<q>.*?</q>", "")
                .replaceAll("(?s)<style.*?</style>", "")
                .replaceAll("(?s)<span class=\"src\">.*?</span>", "");
        assertThat(own.toLowerCase(java.util.Locale.ROOT))
                .doesNotContainPattern("\\b(is|are|was) (illegal|unlawful|guilty|a sham|a violation|compliant)\\b");
    }

    @Test
    void theCleanMedSpaShowsNothingFromMediumUpward() {
        var matter = get("clean-med-spa");
        assertThat(grades("clean-med-spa")).containsOnly(Grade.NO_INDICATOR_FOUND);
        assertThat(matter.assessment().findings())
                .noneMatch(finding -> finding.severity().isAtLeast(Severity.MEDIUM));
    }

    @Test
    void itsHalfDocumentedTwinIsInsufficientEvidence() {
        assertThat(grades("half-documented-med-spa")).containsOnly(Grade.INSUFFICIENT_EVIDENCE);
        assertThat(get("half-documented-med-spa")
                        .assessment()
                        .practices()
                        .getFirst()
                        .ask())
                .isNotEmpty();
    }

    @Test
    void mallelaAndFlynnShowStrongIndicatorsAndPaquetteDoesNot() {
        assertThat(grades("cases/C01-mallela")).containsOnly(Grade.STRONG_INDICATORS);
        assertThat(grades("cases/C04-flynn")).containsOnly(Grade.STRONG_INDICATORS);
        assertThat(grades("cases/L01-paquette"))
                .doesNotContain(Grade.STRONG_INDICATORS, Grade.INELIGIBLE_OWNERSHIP, Grade.RESTRICTED_FEE);
    }

    @Test
    void onePercentageFeeHasFourOutcomesInFourStates() {
        var severities = get("percentage-fee-four-states").assessment().practices().stream()
                .map(practice -> get("percentage-fee-four-states").assessment().findingsOf(practice.practice()).stream()
                        .filter(finding -> finding.flag().startsWith("FEE-"))
                        .map(finding -> finding.flag() + finding.severity() + finding.law())
                        .sorted()
                        .toList())
                .distinct();
        assertThat(severities).hasSize(4);
    }

    @Test
    void oregonDiffersBetweenTwoYears() {
        var now = get("private-equity-platform");
        var later = Samples.open(workbench, "private-equity-platform", LocalDate.of(2029, 1, 1));
        assertThat(findingsIn(now, "OR")).isNotEqualTo(findingsIn(later, "OR"));
        assertThat(findingsIn(now, "FL")).isEqualTo(findingsIn(later, "FL"));
    }

    private static List<String> findingsIn(AnalyzedMatter matter, String state) {
        var practices = matter.structure().list(org.pierce.structure.Practice.class).stream()
                .filter(practice -> practice.state().equals(state))
                .map(org.pierce.structure.Practice::id)
                .toList();
        return matter.assessment().findings().stream()
                .filter(finding -> practices.contains(finding.practice()))
                .map((Finding finding) -> finding.flag() + finding.severity() + finding.practice())
                .sorted()
                .toList();
    }

    private List<Grade> grades(String name) {
        return get(name).assessment().practices().stream()
                .map(practice -> practice.grade())
                .toList();
    }

    private AnalyzedMatter get(String name) {
        return java.util.Objects.requireNonNull(matters.get(name), name);
    }

    private static void assertGolden(String name, String text) throws IOException {
        var file = GOLDEN.resolve(name);
        if (Files.notExists(file)) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
            fail("The golden file " + name + " was missing and is written: read it, then run again.");
        }
        assertThat(text).as(name).isEqualTo(Files.readString(file));
    }
}
