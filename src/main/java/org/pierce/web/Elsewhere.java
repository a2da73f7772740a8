package org.pierce.web;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.screening.Finding;
import org.pierce.screening.FlagOutcome;
import org.pierce.screening.Result;

/**
 * The same flag in other practices, for the same cause: the same party or agreement, or an agreement of the same template.
 *
 * @param templates the templates that they share
 * @param lines the findings in other practices
 * @param others in how many practices the flag was found for another cause
 * @param notFound in how many practices it was examined and not found, or cleared
 * @param notKnown in how many it is not known
 * @param notExamined in how many it was not examined
 */
record Elsewhere(
        List<String> templates, List<FindingLine> lines, int others, int notFound, int notKnown, int notExamined) {

    static Elsewhere of(AnalyzedMatter matter, Finding finding) {
        var templates = Templates.of(finding, matter.structure());
        var elsewhere = matter.assessment().findings().stream()
                .filter(other ->
                        other.flag().equals(finding.flag()) && !other.practice().equals(finding.practice()))
                .map(other -> FindingLine.of(matter, other))
                .toList();
        var lines = elsewhere.stream()
                .filter(other -> other.finding().cause().equals(finding.cause())
                        || !Collections.disjoint(other.templates(), templates))
                .toList();
        Map<Result, Long> results = matter.assessment().practices().stream()
                .filter(practice -> !practice.practice().equals(finding.practice()))
                .flatMap(practice -> practice.outcomes().stream())
                .filter(outcome -> outcome.flag().equals(finding.flag()))
                .collect(Collectors.groupingBy(FlagOutcome::result, Collectors.counting()));
        return new Elsewhere(
                templates,
                lines,
                practices(elsewhere) - practices(lines),
                count(results, Result.NOT_FOUND) + count(results, Result.CLEARED),
                count(results, Result.NOT_KNOWN),
                count(results, Result.NOT_EXAMINED));
    }

    private static int practices(List<FindingLine> lines) {
        return (int)
                lines.stream().map(line -> line.finding().practice()).distinct().count();
    }

    private static int count(Map<Result, Long> results, Result result) {
        return results.getOrDefault(result, 0L).intValue();
    }
}
