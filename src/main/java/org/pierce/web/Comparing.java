package org.pierce.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pierce.analysis.MatterComparison;
import org.pierce.analysis.MatterComparison.Cause;
import org.pierce.explain.DifferenceText;
import org.pierce.explain.Explainer;
import org.pierce.intake.EditedRows;
import org.pierce.screening.FindingDifference;
import org.pierce.structure.FactDifference;
import org.pierce.structure.SheetSchema;

/** A comparison in words. */
final class Comparing {

    /** More lines nobody reads. */
    private static final int SHOWN = 500;

    private final MatterComparison comparison;
    private final DifferenceText words;
    private final Explainer before;
    private final Explainer after;

    Comparing(MatterComparison comparison) {
        this.comparison = comparison;
        this.words = new DifferenceText(comparison.after().structure());
        this.before = new Explainer(comparison.before().structure());
        this.after = new Explainer(comparison.after().structure());
    }

    /**
     * @param sheet its sheet
     * @param kind {@code came}, {@code went} or {@code changed}
     * @param text the fact as a sentence, and which cells changed
     */
    record FactLine(String sheet, String kind, String text) {}

    /** @param why what makes it differ */
    record FindingLine(FindingDifference difference, String text, String why) {}

    public boolean isEmpty() {
        return comparison.facts().isEmpty() && comparison.assessments().isEmpty();
    }

    public List<String> grades() {
        return comparison.assessments().grades().stream().map(words::of).toList();
    }

    public List<FindingLine> findings() {
        return comparison.assessments().findings().stream()
                .map(one -> new FindingLine(
                        one,
                        words.of(one),
                        why(Objects.requireNonNull(
                                comparison.causes().get(one.finding().id())))))
                .toList();
    }

    public List<FactLine> facts() {
        return comparison.facts().stream().limit(SHOWN).map(this::line).toList();
    }

    public int more() {
        return Math.max(0, comparison.facts().size() - SHOWN);
    }

    private FactLine line(FactDifference difference) {
        var explainer = difference.after().isEmpty() ? before : after;
        var text = explainer.point(difference.fact()).text();
        return new FactLine(
                SheetSchema.get(difference.fact().getClass()).name(),
                difference.kind().name().toLowerCase(java.util.Locale.ROOT),
                difference.kind() == FactDifference.Kind.CHANGED ? text + " " + cells(difference) : text);
    }

    private static String cells(FactDifference difference) {
        if (difference.before().size() != difference.after().size()) {
            return "Its history has %d rows, before %d."
                    .formatted(difference.after().size(), difference.before().size());
        }
        var changed = new ArrayList<String>();
        for (int row = 0; row < difference.after().size(); row++) {
            var was = EditedRows.cells(difference.before().get(row));
            EditedRows.cells(difference.after().get(row)).forEach((heading, text) -> {
                var old = was.getOrDefault(heading, "");
                if (!old.equals(text)) {
                    changed.add("%s: %s, before %s".formatted(heading, shown(text), shown(old)));
                }
            });
        }
        return String.join("; ", changed) + ".";
    }

    private static String shown(String text) {
        return text.isEmpty() ? "empty" : text;
    }

    private static String why(Cause cause) {
        return switch (cause) {
            case FACTS -> "By the facts.";
            case LAW -> "By the law.";
            case LAW_AND_FACTS -> "By law and facts together, or by each of them.";
        };
    }
}
