package org.pierce.analysis;

import java.util.List;
import java.util.stream.Collectors;
import org.pierce.control.ControlPath;
import org.pierce.screening.Assessment;
import org.pierce.screening.Finding;
import org.pierce.screening.LegResult;
import org.pierce.screening.PracticeAssessment;
import org.pierce.screening.Result;
import org.pierce.structure.Words;

/** An assessment as a text to read and to keep as a golden file. */
final class FindingsText {

    private FindingsText() {}

    static String of(Assessment assessment) {
        return "Facts as of %s, law as of %s\n".formatted(assessment.factsAsOf(), assessment.lawAsOf())
                + assessment.practices().stream()
                        .map(practice -> practice(practice, assessment.findingsOf(practice.practice())))
                        .collect(Collectors.joining());
    }

    private static String practice(PracticeAssessment practice, List<Finding> findings) {
        var text = new StringBuilder();
        text.append("\n%s: %s\n".formatted(practice.practice(), practice.grade().words()));
        practice.also().forEach(grade -> text.append("  also: %s\n".formatted(grade.words())));
        text.append("  %s\n".formatted(practice.reason()));
        text.append("  ownership in name: %s\n".formatted(leg(practice.name())));
        text.append("  control or profit: %s\n".formatted(leg(practice.control())));
        practice.contrary().forEach(contrary -> text.append("  contrary: %s\n".formatted(contrary)));
        findings.forEach(finding -> text.append(finding(finding)));
        text.append(outcomes(practice, Result.CLEARED, "cleared"));
        text.append(outcomes(practice, Result.NOT_KNOWN, "not known"));
        for (var result : List.of(Result.NOT_FOUND, Result.NOT_EXAMINED)) {
            text.append("  %s: %s\n".formatted(Words.spoken(result), flags(practice, result)));
        }
        text.append("  ask for: %s\n"
                .formatted(practice.ask().stream().map(Words::of).collect(Collectors.joining(", "))));
        return text.toString();
    }

    private static String leg(LegResult leg) {
        return Words.spoken(leg.result())
                + (leg.onAssumptions() ? ", on assumptions" : "")
                + (leg.missing().isEmpty() ? "" : ", missing " + String.join(", ", leg.missing()));
    }

    private static String finding(Finding finding) {
        var text = new StringBuilder();
        text.append("  %s %s (%s, %s%s): %s\n"
                .formatted(
                        Words.of(finding.severity()),
                        finding.flag(),
                        Words.of(finding.record()),
                        Words.of(finding.certainty()),
                        finding.assumed() ? ", assumed" : "",
                        finding.statement()));
        var path = finding.path();
        if (path != null) {
            text.append("      path: %s\n".formatted(path(path)));
        }
        text.append("      facts: %s\n".formatted(String.join(", ", finding.facts())));
        if (!finding.against().isEmpty()) {
            text.append("      against: %s\n".formatted(String.join(", ", finding.against())));
        }
        finding.law()
                .forEach(law -> text.append("      law: %s %s = %s (%s, %s)\n"
                        .formatted(law.jurisdiction(), law.parameter(), law.value(), law.citation(), law.basis())));
        return text.toString();
    }

    private static String path(ControlPath path) {
        var parties = path.edges().stream()
                .map(edge -> "%s (%s)".formatted(edge.controller(), Words.of(edge.channel())))
                .collect(Collectors.joining(" > "));
        return String.join("+", path.apex()) + ": " + parties;
    }

    private static String outcomes(PracticeAssessment practice, Result result, String word) {
        return practice.outcomes().stream()
                .filter(outcome -> outcome.result() == result)
                .map(outcome -> "  %s: %s %s%s\n"
                        .formatted(
                                word,
                                outcome.flag(),
                                outcome.reason(),
                                outcome.missing().isEmpty() ? "" : " [" + String.join(", ", outcome.missing()) + "]"))
                .collect(Collectors.joining());
    }

    private static String flags(PracticeAssessment practice, Result result) {
        return practice.outcomes().stream()
                .filter(outcome -> outcome.result() == result)
                .map(outcome -> outcome.flag())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
