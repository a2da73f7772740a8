package org.pierce.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.analysis.Workbench.Tried;
import org.pierce.explain.DifferenceText;
import org.pierce.explain.Explainer;
import org.pierce.intake.Problem;
import org.pierce.matter.Scenario;
import org.pierce.matter.ScenarioEdit;
import org.pierce.screening.AssessmentDifference;
import org.pierce.screening.FindingDifference;
import org.pierce.structure.Dependents;
import org.pierce.structure.Fact;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;

/**
 * What the page of a scenario shows.
 *
 * @param edits what was changed, the latest last
 * @param rows the facts of the chosen sheet, as edited
 * @param more how many rows are not shown
 * @param problems why the edited facts cannot be assessed; empty where they can
 * @param difference what comes of it; null where they cannot be assessed
 */
record ScenarioView(
        List<EditLine> edits,
        List<RowLine> rows,
        int more,
        List<Problem> problems,
        @Nullable AssessmentDifference difference,
        DifferenceText words) {

    /** More rows nobody reads; one searches. */
    private static final int SHOWN = 200;

    /** @param text what was done, in words */
    record EditLine(String text, String who) {}

    /**
     * @param text the fact as a sentence
     * @param source document and page
     * @param dependents how many other facts name it and go with it
     */
    record RowLine(String id, String text, String source, int dependents) {}

    static ScenarioView of(AnalyzedMatter matter, Scenario scenario, Tried tried, SheetSchema sheet, String searched) {
        var edited = tried.reading().structure().orElse(matter.structure());
        var after = tried.after();
        var rows = rows(edited, sheet, searched);
        return new ScenarioView(
                edits(scenario, matter.structure(), edited),
                rows.stream().limit(SHOWN).toList(),
                Math.max(0, rows.size() - SHOWN),
                tried.reading().errors(),
                after == null ? null : AssessmentDifference.of(matter.assessment(), after.assessment()),
                new DifferenceText(edited));
    }

    /** The findings that appear, end or change. */
    public List<FindingDifference> findings() {
        return difference == null ? List.of() : difference.findings();
    }

    public long count(String kind) {
        return difference == null ? 0 : difference.count(FindingDifference.Kind.valueOf(kind));
    }

    private static List<EditLine> edits(Scenario scenario, Structure before, Structure after) {
        var lines = new ArrayList<EditLine>();
        for (var edit : scenario.edits()) {
            lines.add(new EditLine(text(edit, before, after), edit.who()));
        }
        return lines;
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

    private static List<RowLine> rows(Structure structure, SheetSchema sheet, String searched) {
        var explainer = new Explainer(structure);
        var dependents = new Dependents(structure);
        var wanted = searched.strip().toLowerCase(Locale.ROOT);
        return structure.list(sheet.type()).stream()
                .map(fact -> {
                    var point = explainer.point(fact);
                    return new RowLine(
                            fact.id(),
                            point.text(),
                            point.source(),
                            dependents.of(fact.id()).size());
                })
                .filter(row -> wanted.isEmpty()
                        || (row.id() + ' ' + row.text())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .toList();
    }
}
