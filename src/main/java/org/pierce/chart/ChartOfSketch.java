package org.pierce.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pierce.law.Eligibility;
import org.pierce.structure.Fact;
import org.pierce.structure.Party;
import org.pierce.structure.Structure;

/** Builds the drawing of all parties and lines of a structure that has no practice yet. */
public final class ChartOfSketch {

    private static final int SIDE_BY_SIDE = 2;

    private ChartOfSketch() {}

    /** @param unfolded ids of stacks whose members are to stand alone, as an earlier drawing named them */
    public static Drawing of(Structure structure, TitleBlock title, Set<String> unfolded) {
        DayFacts facts = new DayFacts(structure, title.factsAsOf());
        Set<String> scope = new LinkedHashSet<>(structure.list().stream()
                .filter(Party.class::isInstance)
                .map(Fact::id)
                .toList());
        // Who is lay is asked of a practice only.
        PartyWords words = new PartyWords(facts, party -> Eligibility.NOT_KNOWN, List.of(), scope);
        List<DrawnParty> parties =
                scope.stream().map(words::of).map(ChartOfSketch::unmarked).toList();
        List<DrawnLine> hierarchy = HierarchyLines.of(facts, scope, "");
        List<DrawnLine> lines = new ArrayList<>(hierarchy);
        lines.addAll(new AgreementLines(facts, scope, "", hierarchy).list());
        lines.addAll(MoneyLines.of(facts, scope));
        lines.addAll(MoneyLines.reporting(facts, scope));
        Drawing drawing =
                new Drawing(title, "Parties and what joins them; no practice yet.", parties, PaidWork.merged(lines));
        return Folding.crowd(drawing, SIDE_BY_SIDE, Folding::noun, unfolded);
    }

    private static DrawnParty unmarked(DrawnParty drawn) {
        return new DrawnParty(
                drawn.id(),
                drawn.name(),
                drawn.details().stream()
                        .filter(detail -> !detail.equals("eligibility not known"))
                        .toList(),
                drawn.form(),
                drawn.standing() == Standing.UNKNOWN && drawn.form() != ShapeForm.UNDISCLOSED
                        ? Standing.UNMARKED
                        : drawn.standing(),
                List.of(),
                List.of());
    }
}
