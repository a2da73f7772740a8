package org.pierce.trial;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pierce.screening.Assessment;
import org.pierce.screening.Finding;
import org.pierce.screening.Result;
import org.pierce.screening.RuleException;
import org.pierce.structure.Words;

/**
 * What must come out of one flag in one practice: {@code FEE-09 found P1 cause=acc-1 severity=critical}.
 *
 * @param flag OWN-01 …
 * @param practice id of the practice
 * @param cause ids, sorted; empty where any will do
 * @param severity empty where any will do
 */
public record Expectation(String flag, Result result, String practice, Set<String> cause, String severity) {

    public Expectation {
        cause = Set.copyOf(cause);
    }

    /**
     * @param place the file, for messages
     * @throws RuleException if the line is not of that form
     */
    static Expectation parse(String place, String line) {
        var words = line.strip().split("\\s+");
        if (words.length < 3) {
            throw wrong(place, line);
        }
        Set<String> cause = new TreeSet<>();
        var severity = "";
        for (int i = 3; i < words.length; i++) {
            var pair = words[i].split("=", 2);
            if (pair.length < 2) {
                throw wrong(place, line);
            }
            switch (pair[0]) {
                case "cause" -> cause.addAll(List.of(pair[1].split("[;,]")));
                case "severity" -> severity = pair[1];
                default -> throw wrong(place, line);
            }
        }
        var result = Words.find(Result.class, words[1]).orElseThrow(() -> wrong(place, line));
        return new Expectation(words[0], result, words[2], cause, severity);
    }

    private static RuleException wrong(String place, String line) {
        return new RuleException(
                place,
                "'expect: %s' cannot be read.".formatted(line),
                "Write a flag, one of %s, the practice's id and, if you like, cause=… and severity=…."
                        .formatted(String.join(", ", Words.list(Result.class))));
    }

    /** What is otherwise in the assessment, in words; empty if it is as expected. */
    public Optional<String> findDifference(Assessment assessment) {
        var outcome = assessment.practices().stream()
                .filter(one -> one.practice().equals(practice))
                .flatMap(one -> one.outcomes().stream())
                .filter(one -> one.flag().equals(flag))
                .findFirst();
        if (outcome.isEmpty()) {
            return Optional.of("%s was not asked of %s: no such flag or practice".formatted(flag, practice));
        }
        var came = outcome.get();
        if (came.result() != result) {
            return Optional.of("%s of %s must be %s, but is %s%s"
                    .formatted(
                            flag,
                            practice,
                            Words.spoken(result),
                            Words.spoken(came.result()),
                            came.reason().isEmpty() ? "" : " (%s)".formatted(came.reason())));
        }
        var found = assessment.findingsOf(practice).stream()
                .filter(finding -> finding.flag().equals(flag))
                .sorted(Comparator.comparing(Finding::id))
                .toList();
        return result != Result.FOUND || found.stream().anyMatch(this::matches)
                ? Optional.empty()
                : Optional.of("%s of %s is found, but otherwise: %s"
                        .formatted(
                                flag,
                                practice,
                                found.stream().map(Expectation::told).toList()));
    }

    private boolean matches(Finding finding) {
        return (cause.isEmpty() || cause.equals(Set.copyOf(finding.cause())))
                && (severity.isEmpty() || Words.of(finding.severity()).equals(severity));
    }

    private static String told(Finding finding) {
        return "cause=%s severity=%s (%s)"
                .formatted(
                        String.join(",", finding.cause()),
                        Words.of(finding.severity()),
                        finding.severityReason().isEmpty() ? "the flag's own" : finding.severityReason());
    }
}
