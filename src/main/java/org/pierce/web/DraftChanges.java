package org.pierce.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.explain.DifferenceText;
import org.pierce.explain.Explainer;
import org.pierce.intake.Problem;
import org.pierce.matter.Scenario;
import org.pierce.matter.ScenarioEdit;
import org.pierce.screening.AssessmentDifference;
import org.pierce.screening.FindingDifference;
import org.pierce.structure.Fact;
import org.pierce.structure.Structure;

/**
 * What a draft changes, and what comes of it.
 *
 * @param edits what was changed, the latest last
 * @param problems why the edited facts cannot be assessed; empty where they can
 * @param difference what comes of it; null where they cannot be assessed
 */
record DraftChanges(
        List<EditLine> edits,
        List<Problem> problems,
        @Nullable AssessmentDifference difference,
        DifferenceText words) {

    /**
     * @param text what was done, in words
     * @param gone id of a fact that is left out by it and not back since; else empty
     */
    record EditLine(String text, String who, String gone) {}

    static DraftChanges of(Draft draft) {
        var after = draft.tried().after();
        return new DraftChanges(
                edits(draft.scenario(), draft.base().structure(), draft.facts()),
                draft.tried().reading().errors(),
                after == null ? null : AssessmentDifference.of(draft.base().assessment(), after.assessment()),
                new DifferenceText(draft.facts()));
    }

    /** The findings that appear, end or change. */
    public List<FindingDifference> findings() {
        return difference == null ? List.of() : difference.findings();
    }

    /** Those that were: they end, or change. */
    public List<FindingDifference> before() {
        return findings().stream().filter(one -> one.before() != null).toList();
    }

    /** Those that are: they appear, or change. */
    public List<FindingDifference> after() {
        return findings().stream().filter(one -> one.after() != null).toList();
    }

    public long count(String kind) {
        return difference == null ? 0 : difference.count(FindingDifference.Kind.valueOf(kind));
    }

    /** In one sentence. */
    public String summary() {
        if (difference == null) {
            return "The edited facts cannot be assessed.";
        }
        return difference.isEmpty()
                ? "No finding appears, ends or changes."
                : "%d appear, %d end, %d change in severity."
                        .formatted(count("APPEARS"), count("ENDS"), count("CHANGES"));
    }

    private static List<EditLine> edits(Scenario scenario, Structure before, Structure after) {
        var lines = new ArrayList<EditLine>();
        var known = before.list().stream().map(Fact::id).collect(Collectors.toSet());
        for (var edit : scenario.edits()) {
            lines.add(new EditLine(text(edit, before, after), edit.who(), gone(edit, known, after)));
        }
        return lines;
    }

    private static String gone(ScenarioEdit edit, Set<String> known, Structure after) {
        boolean isGone = edit.kind().equals("remove")
                && known.contains(edit.fact())
                && after.find(edit.fact()).isEmpty();
        return isGone ? edit.fact() : "";
    }

    private static String text(ScenarioEdit edit, Structure before, Structure after) {
        var fact = after.find(edit.fact()).or(() -> before.find(edit.fact()));
        var told = fact.map(known -> sentence(edit.kind().equals("remove") ? before : after, known))
                .orElse(edit.fact());
        return switch (edit.kind()) {
            case "remove" -> "Left out: " + told;
            case "add" -> "Added: " + told;
            default ->
                "Changed %s: %s"
                        .formatted(
                                edit.fact(),
                                edit.cells().entrySet().stream()
                                        .map(cell -> cell.getKey() + " is now "
                                                + (cell.getValue().isEmpty() ? "empty" : cell.getValue()))
                                        .collect(java.util.stream.Collectors.joining(", ")));
        };
    }

    private static String sentence(Structure structure, Fact fact) {
        return structure.find(fact.id()).isPresent()
                ? new Explainer(structure).point(fact).text()
                : fact.id();
    }
}
