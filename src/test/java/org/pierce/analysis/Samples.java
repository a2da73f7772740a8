package org.pierce.analysis;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.screening.Finding;
import org.pierce.screening.PracticeAssessment;
import org.pierce.structure.Words;

/** The samples, and what people have read of them. */
final class Samples {

    static final Path FOLDER = Path.of("sample-data");

    /** Every folder under sample-data with a matter. */
    static final List<String> NAMES = List.of(
            "clean-med-spa",
            "half-documented-med-spa",
            "nominee-med-spa",
            "percentage-fee-four-states",
            "chiropractor-led",
            "private-equity-platform",
            "cases/C01-mallela",
            "cases/C04-flynn",
            "cases/L01-paquette");

    private Samples() {}

    static AnalyzedMatter open(Workbench workbench, String name, @Nullable LocalDate lawAsOf) {
        var taken = workbench.take(List.of(FOLDER.resolve(name)), name, step -> {});
        return workbench.open(
                Objects.requireNonNull(taken.matter(), () -> name + ": " + taken.problems()), null, lawAsOf);
    }

    /** Grades, legs and findings as lines, in the order of the assessment. */
    static String told(AnalyzedMatter matter) {
        return matter.assessment().practices().stream()
                .map(practice -> told(matter, practice))
                .collect(Collectors.joining("\n"));
    }

    private static String told(AnalyzedMatter matter, PracticeAssessment practice) {
        var findings = matter.assessment().findingsOf(practice.practice()).stream()
                .map(Samples::line)
                .sorted()
                .collect(Collectors.joining());
        return "%s: %s%n  ownership in name %s, control or profit %s%n%s"
                .formatted(
                        practice.practice(),
                        practice.grade().words(),
                        Words.spoken(practice.name().result()),
                        Words.spoken(practice.control().result()),
                        findings);
    }

    private static String line(Finding finding) {
        return "  %-8s %-8s %s cause=%s%s%s%n"
                .formatted(
                        finding.flag(),
                        Words.of(finding.severity()),
                        Words.of(finding.record()),
                        String.join("+", finding.cause()),
                        finding.assumed() ? " assumed" : "",
                        finding.path() == null
                                ? ""
                                : " path of %d".formatted(finding.path().edges().size()));
    }
}
