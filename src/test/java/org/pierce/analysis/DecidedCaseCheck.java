package org.pierce.analysis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pierce.screening.Assessment;
import org.pierce.screening.Finding;
import org.pierce.screening.FlagOutcome;
import org.pierce.screening.PracticeAssessment;
import org.pierce.screening.Result;

/** Holds an assessment to what was decided. What differs is keyed by its subject: a flag, or one of the words below. */
final class DecidedCaseCheck {

    /** Output speaks of indicators; only a court finds a violation. */
    private static final Pattern VERDICT =
            Pattern.compile("\\b(violat\\w*|illegal\\w*|guilty|fraud\\w*|sham)\\b", Pattern.CASE_INSENSITIVE);

    private final DecidedHead head;
    private final Assessment assessment;
    private final Map<String, String> differences = new TreeMap<>();

    private DecidedCaseCheck(DecidedHead head, Assessment assessment) {
        this.head = head;
        this.assessment = assessment;
    }

    static Map<String, String> differences(DecidedHead head, Assessment assessment) {
        var check = new DecidedCaseCheck(head, assessment);
        check.compareGrades();
        check.compareFlags();
        check.compareException();
        check.compareWords();
        return check.differences;
    }

    private void compareGrades() {
        practices().stream()
                .filter(practice -> !head.outcome().accepts(practice, assessment, head))
                .forEach(practice -> differences.put(
                        "grade", "%s is %s: %s".formatted(practice.practice(), practice.grade(), practice.reason())));
    }

    private void compareFlags() {
        var found = findings().stream().map(Finding::flag).collect(Collectors.toSet());
        head.flags().stream()
                .filter(flag -> !found.contains(flag))
                .forEach(flag -> differences.put(flag, "was not found"));
        head.notFlagged().stream()
                .filter(found::contains)
                .forEach(flag -> differences.put(flag, "was found and must not be"));
    }

    private void compareException() {
        var named = practices().stream()
                .flatMap(practice -> practice.outcomes().stream())
                .filter(outcome -> outcome.result() == Result.CLEARED)
                .map(FlagOutcome::flag)
                .collect(Collectors.toSet());
        head.exceptions().stream()
                .filter(exception -> !named.contains(exception))
                .forEach(exception ->
                        differences.put("exception", exception + " is not among what is cleared: " + named));
    }

    private void compareWords() {
        findings().stream()
                .map(Finding::statement)
                .filter(statement -> VERDICT.matcher(statement).find())
                .forEach(statement -> differences.put("words", statement));
    }

    private List<PracticeAssessment> practices() {
        var practices = assessment.practices().stream()
                .filter(practice ->
                        head.practices().isEmpty() || head.practices().contains(practice.practice()))
                .toList();
        if (practices.isEmpty()) {
            throw new AssertionError(head.name() + ": no such practice");
        }
        return practices;
    }

    private List<Finding> findings() {
        return practices().stream()
                .flatMap(practice -> assessment.findingsOf(practice.practice()).stream())
                .toList();
    }
}
