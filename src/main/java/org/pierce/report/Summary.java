package org.pierce.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pierce.report.ReportView.Issue;
import org.pierce.report.ReportView.PracticeRow;
import org.pierce.screening.Grade;

/** The summary: what came out, what stands behind most of it, and what was not seen. */
final class Summary {

    private static final List<String> SMALL = List.of(
            "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve");

    private final List<PracticeRow> practices;
    private final List<Issue> issues;
    private final int findings;

    Summary(List<PracticeRow> practices, List<Issue> issues, int findings) {
        this.practices = practices;
        this.issues = issues;
        this.findings = findings;
    }

    /** Two or three sentences. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(headline() + ".");
        shared(sentences);
        unseen(sentences);
        return sentences;
    }

    /** The title of the overview: {@code Three practices show strong indicators of lay control}. */
    String headline() {
        Map<Grade, Long> grades = practices.stream()
                .collect(Collectors.groupingBy(PracticeRow::grade, TreeMap::new, Collectors.counting()));
        if (grades.isEmpty()) {
            return "No practice was given";
        }
        var worst = grades.entrySet().iterator().next();
        var count = worst.getValue().intValue();
        var who = "%s practice%s".formatted(word(count), count == 1 ? "" : "s");
        return switch (worst.getKey()) {
            case STRONG_INDICATORS ->
                "%s show%s strong indicators of lay control".formatted(who, count == 1 ? "s" : "");
            case INELIGIBLE_OWNERSHIP ->
                "%s show%s indicators of ownership or governance by an ineligible party"
                        .formatted(who, count == 1 ? "s" : "");
            case RESTRICTED_FEE ->
                "%s pay%s a fee of a kind that the state restricts".formatted(who, count == 1 ? "s" : "");
            case ELEVATED -> "%s %s elevated indicators".formatted(who, count == 1 ? "shows" : "show");
            case ISOLATED_ISSUES -> "%s %s isolated issues".formatted(who, count == 1 ? "shows" : "show");
            case NO_INDICATOR_FOUND -> "No indicator was found in what was examined";
            case INSUFFICIENT_EVIDENCE ->
                "The evidence does not suffice to assess %s".formatted(who.toLowerCase(Locale.ROOT));
        };
    }

    private void shared(List<String> sentences) {
        var several = issues.stream()
                .filter(issue -> issue.practices().size() > 1)
                .sorted(Comparator.comparing((Issue issue) -> -issue.practices().size()))
                .limit(2)
                .toList();
        if (several.isEmpty()) {
            if (findings > 0) {
                sentences.add("There %s."
                        .formatted(findings == 1 ? "is one finding" : "are %d findings".formatted(findings)));
            }
            return;
        }
        var covered =
                several.stream().mapToInt(issue -> issue.practices().size()).sum();
        sentences.add("Of %d findings, %d rest on %s: %s."
                .formatted(
                        findings,
                        covered,
                        several.size() == 1 ? "one cause" : "two causes",
                        several.stream()
                                .map(issue -> "%s (%d practices)"
                                        .formatted(
                                                issue.first().finding().title(),
                                                issue.practices().size()))
                                .collect(Collectors.joining("; "))));
    }

    private void unseen(List<String> sentences) {
        var blind = practices.stream()
                .filter(row -> row.grade() == Grade.INSUFFICIENT_EVIDENCE)
                .count();
        if (blind > 0 && blind < practices.size()) {
            sentences.add("In %s the evidence does not suffice; what to ask for is listed."
                    .formatted(ReportViews.counted((int) blind, "practice")));
        }
    }

    private static String word(int count) {
        return count < SMALL.size() ? SMALL.get(count) : String.valueOf(count);
    }
}
