package org.pierce.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pierce.control.ControlEdge;
import org.pierce.control.Derivation;
import org.pierce.explain.Explanation.Point;
import org.pierce.screening.Finding;
import org.pierce.structure.Account;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Bearing;
import org.pierce.structure.Fact;
import org.pierce.structure.Office;
import org.pierce.structure.Payment;
import org.pierce.structure.Reporting;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Words;
import org.pierce.structure.Work;

/** Tells what the lines of a chart are: facts, or edges derived from facts. */
public final class LineTeller {

    private static final int STEPS = 12;

    private final Structure structure;
    private final Derivation derivation;
    private final List<Finding> findings;
    private final LocalDate day;
    private final Explainer explainer;
    private final FactsAround around;

    /** @param findings those that a reader may be led to, the worst first */
    public LineTeller(Structure structure, Derivation derivation, List<Finding> findings, LocalDate day) {
        this.structure = structure;
        this.derivation = derivation;
        this.findings = findings;
        this.day = day;
        this.explainer = new Explainer(structure);
        this.around = new FactsAround(structure);
    }

    /**
     * What a line stands for.
     *
     * @param id of the fact or of the derived edge
     */
    public Optional<LineAnswer> find(String id) {
        return structure.find(id).map(this::tell).or(() -> derivation.control().stream()
                .filter(edge -> edge.id().equals(id))
                .findFirst()
                .map(this::tell));
    }

    private LineAnswer tell(Fact fact) {
        var ids = around.idsOf(fact);
        var edges = derivation.control().stream()
                .filter(edge -> edge.holdsOn(day) && !Collections.disjoint(edge.basis(), ids))
                .limit(STEPS)
                .toList();
        var point = explainer.point(fact);
        var title = fact instanceof Agreement agreement ? agreement.title() : explainer.title(fact);
        return new LineAnswer(
                title,
                Stream.concat(Stream.of(point), explainer.further(fact.id(), Bearing.SUPPORTS).stream())
                        .toList(),
                around.of(fact).stream()
                        // What a contract says comes before who signed it.
                        .sorted(Comparator.comparing(other -> other instanceof AgreementParty))
                        .map(explainer::point)
                        .toList(),
                explainer.hops(edges),
                edges.isEmpty() ? without(fact, ids) : "",
                against(ids),
                resting(ids));
    }

    private LineAnswer tell(ControlEdge edge) {
        var steps = explainer.hops(List.of(edge));
        var last = steps.getLast();
        return new LineAnswer(
                "%s: %s".formatted(Phrases.name(edge.controller(), structure), Phrases.small(last.title())),
                List.of(),
                List.of(),
                steps,
                "",
                against(Set.copyOf(edge.basis())),
                findings.stream()
                        .filter(finding -> finding.path() != null
                                && finding.path().edges().stream()
                                        .anyMatch(step -> step.id().equals(edge.id())))
                        .toList());
    }

    private List<Point> against(Set<String> ids) {
        var points = new ArrayList<Point>();
        ids.forEach(id -> points.addAll(explainer.further(id, Bearing.CONTRADICTS)));
        return points;
    }

    private List<Finding> resting(Set<String> ids) {
        return findings.stream()
                .filter(finding -> !Collections.disjoint(finding.facts(), ids)
                        || (finding.path() != null
                                && !Collections.disjoint(finding.path().facts(), ids)))
                .toList();
    }

    /** Why no edge was derived. Influence weighs in findings, and is said. */
    private String without(Fact fact, Set<String> ids) {
        var influence = derivation.influence().stream()
                .filter(edge -> edge.holdsOn(day) && !Collections.disjoint(edge.basis(), ids))
                .findFirst()
                .map(edge -> " It is influence, by %s: it weighs in findings and is never followed on."
                        .formatted(Words.spoken(edge.kind())))
                .orElse("");
        return reason(fact) + influence;
    }

    private static String reason(Fact fact) {
        return switch (fact) {
            case Stake stake ->
                "It makes no majority: only more than half of the votes, alone or with the parties that its owner controls, would confer control.";
            case Office office -> "Whoever holds this office does not govern alone by it.";
            case Agreement agreement ->
                "No power under it that is on file replaces the owner or decides a protected matter without a licensee.";
            case Payment payment -> "Money confers control only where it takes all that is left of the revenue.";
            case Account account -> "Nobody outside the practice is known to move its money alone.";
            case Reporting reporting -> "Reporting says who is told, not who decides.";
            case Work work -> "Work for somebody gives no hold on what the worker owns or decides otherwise.";
            default -> "Nothing that confers control rests on it.";
        };
    }
}
