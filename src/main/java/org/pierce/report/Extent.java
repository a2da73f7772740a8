package org.pierce.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pierce.report.ReportView.Issue;
import org.pierce.screening.Assessment;
import org.pierce.screening.Finding;
import org.pierce.screening.PracticeAssessment;

/**
 * How much of a large matter a format takes. What is left out is said, and where it stands.
 *
 * @param listed most practices in the table
 * @param setOut most practices with a section and a chart of their own
 * @param issues most entries among the top findings
 */
record Extent(int listed, int setOut, int issues) {

    /** Everything, for formats that are searched rather than paged through. */
    static final Extent ALL = new Extent(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** For pages: about a thousand at most, in some ten seconds (house judgment). */
    static final Extent PAGES = new Extent(400, 40, 120);

    /** For a memo, which somebody edits, with each chart as a picture (house judgment). */
    static final Extent MEMO = new Extent(400, 25, 120);

    /** The ids of the practices with a section, the gravest first taken. */
    Set<String> setOut(Assessment assessment) {
        return gravest(assessment, setOut);
    }

    /** The ids of the practices in the table. */
    Set<String> listed(Assessment assessment) {
        return gravest(assessment, listed);
    }

    /** Sentences for the reader; none where nothing is left out. */
    List<String> omissions(Assessment assessment, List<Issue> found) {
        var sentences = new ArrayList<String>();
        var practices = assessment.practices().size();
        if (practices > listed) {
            sentences.add(
                    "Of %,d practices the %,d with the gravest assessment are listed.".formatted(practices, listed));
        }
        if (practices > setOut) {
            sentences.add("Of %,d practices the %,d with the gravest assessment are set out in full and drawn."
                    .formatted(practices, setOut));
        }
        if (found.size() > issues) {
            sentences.add(
                    "Of %,d causes the first %,d are told among the top findings.".formatted(found.size(), issues));
        }
        if (!sentences.isEmpty()) {
            sentences.add("The HTML report and the issues list have all practices and all findings.");
        }
        return sentences;
    }

    private static Set<String> gravest(Assessment assessment, int most) {
        var practices = assessment.practices();
        if (practices.size() <= most) {
            return practices.stream().map(PracticeAssessment::practice).collect(Collectors.toSet());
        }
        var findings = assessment.findings().stream()
                .collect(Collectors.groupingBy(Finding::practice, Collectors.summingLong(Extent::weight)));
        return practices.stream()
                .sorted(Comparator.comparing(PracticeAssessment::grade)
                        .thenComparing(practice -> -findings.getOrDefault(practice.practice(), 0L)))
                .limit(most)
                .map(PracticeAssessment::practice)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Only for the order within a grade: one critical finding outweighs any number of milder ones. */
    private static long weight(Finding finding) {
        return switch (finding.severity()) {
            case CRITICAL -> 1_000_000_000L;
            case HIGH -> 1_000_000L;
            case MEDIUM -> 1_000L;
            case LOW -> 1L;
            case INFO -> 0L;
        };
    }
}
