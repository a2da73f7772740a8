package org.pierce.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.pierce.control.ControlPath;
import org.pierce.structure.Practice;

/** Builds the drawing of one practice from the facts of a day, with one control path lit. */
public final class ChartOfPractice {
    /** More clinicians than this who differ in nothing that is drawn stand as one stack. */
    private static final int SIDE_BY_SIDE = 2;

    private ChartOfPractice() {}

    /** @throws NoSuchElementException if the structure has no such practice */
    public static Drawing of(PracticeView view) {
        DayFacts facts = new DayFacts(view.structure(), view.title().factsAsOf());
        Practice practice = view.structure()
                .find(view.practice())
                .filter(Practice.class::isInstance)
                .map(Practice.class::cast)
                .orElseThrow(
                        () -> new NoSuchElementException("No practice has that id: take one of the practices sheet."));
        String entity = practice.entity();
        Optional<DayFacts> before = view.proposal().map(proposal -> new DayFacts(proposal.before(), facts.day()));
        Set<String> scope = new LinkedHashSet<>();
        // Nobody leaves the chart because a line was switched off, and the order, which decides the layout, stays.
        before.ifPresent(was -> PartyScope.of(was, practice.id(), entity, view.drawn()).stream()
                .filter(facts::isParty)
                .forEach(scope::add));
        scope.addAll(PartyScope.of(facts, practice.id(), entity, view.drawn()));
        view.proposal()
                .ifPresent(proposal ->
                        proposal.parties().stream().filter(facts::isParty).forEach(scope::add));
        PartyWords words = new PartyWords(
                facts, view.eligibility(), List.of(practice), PartyScope.staff(facts, entity, view.drawn()));
        List<DrawnParty> parties = new ArrayList<>();
        for (String party : scope) {
            DrawnParty drawn = words.of(party);
            parties.add(
                    party.equals(entity)
                            ? focus(drawn, practice, new PracticeRows(view, facts, entity).list())
                            : drawn);
        }
        List<DrawnLine> merged = lines(facts, scope, entity);
        List<DrawnLine> lit = view.lit()
                .map(path -> LitPath.over(facts, entity, merged, path))
                .orElse(merged);
        List<DrawnLine> all = view.derived() ? LitPath.derived(facts, entity, lit, view.paths()) : lit;
        List<DrawnLine> ghosts = before.map(was ->
                        view.proposal().orElseThrow().ghosts(lines(was, scope, entity), view.structure(), all, scope))
                .orElse(List.of());
        Drawing drawing = new Drawing(view.title(), sentence(view, entity), parties, Proposal.with(all, ghosts));
        return Folding.fold(drawing, SIDE_BY_SIDE, Folding::noun, view.unfolded());
    }

    /** What joins the parties by the facts of a day. */
    private static List<DrawnLine> lines(DayFacts facts, Set<String> scope, String entity) {
        List<DrawnLine> hierarchy = HierarchyLines.of(facts, scope, entity);
        List<DrawnLine> lines = new ArrayList<>(hierarchy);
        lines.addAll(new AgreementLines(facts, scope, entity, hierarchy).list());
        lines.addAll(MoneyLines.of(facts, scope));
        lines.addAll(MoneyLines.reporting(facts, scope));
        return PaidWork.merged(lines);
    }

    private static DrawnParty focus(DrawnParty drawn, Practice practice, List<DomainRow> rows) {
        List<String> details = new ArrayList<>(drawn.details());
        if (practice.facilityLicense() != null) {
            details.add("facility license " + practice.facilityLicense());
        }
        ShapeForm form =
                switch (drawn.form()) {
                    case PROFESSIONAL, LLC, CORPORATION -> drawn.form();
                    // No other outline has room for rows.
                    case INDIVIDUAL, GROUP, PARTNERSHIP, TRUST, UNDISCLOSED -> ShapeForm.CORPORATION;
                };
        return new DrawnParty(drawn.id(), drawn.name(), details, form, drawn.standing(), rows, List.of());
    }

    private static String sentence(PracticeView view, String entity) {
        String name = view.structure().nameOf(entity);
        String chart = "Ownership and control chart of " + name + (name.endsWith(".") ? "" : ".");
        return view.lit()
                .map(path -> chart + " One control path of " + hops(path) + " is lit, from "
                        + String.join(" and ", names(view, path)) + " to " + end(view, path) + ".")
                .orElse(chart + " No control path is lit.");
    }

    private static String hops(ControlPath path) {
        long hops = path.edges().stream()
                .mapToLong(edge -> edge.agent() == null || edge.agent().equals(edge.controller()) ? 1 : 2)
                .sum();
        return hops == 1 ? "one hop" : hops + " hops";
    }

    private static Set<String> names(PracticeView view, ControlPath path) {
        Set<String> names = new LinkedHashSet<>();
        path.apex().forEach(apex -> names.add(view.structure().nameOf(apex)));
        return names;
    }

    private static String end(PracticeView view, ControlPath path) {
        Set<String> rows = new LinkedHashSet<>(PracticeRows.rowsOf(path.target()));
        return rows.contains(PracticeRows.WHOLE)
                ? "the practice as a whole"
                : String.join(", ", rows).replace('-', ' ');
    }
}
