package org.pierce.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Small structures, and what the reasoner makes of them, in lines. */
final class Facts extends PowerFacts<Facts> {

    static final LocalDate DAY = LocalDate.of(2026, 11, 15);

    @Override
    Facts self() {
        return this;
    }

    List<ControlEdge> edges() {
        return ControlReasoner.standard().derive(structure()).control().stream()
                .filter(edge -> edge.holdsOn(DAY))
                .toList();
    }

    /** {@code MSO > PC votes paper certain}, one for each edge on the day. */
    List<String> lines() {
        return edges().stream().map(Facts::line).toList();
    }

    List<ControlPath> layPaths(String practice, String... eligible) {
        var reasoner = ControlReasoner.standard();
        var structure = structure();
        var eligibleParties = Set.of(eligible);
        return reasoner.on(structure, reasoner.derive(structure), DAY).layPaths(practice, eligibleParties::contains);
    }

    /** {@code Fund > MSO > PC certain}, one for each path. */
    List<String> lay(String practice, String... eligible) {
        return layPaths(practice, eligible).stream()
                .map(path -> String.join(" > ", path.parties()) + " > " + name(path.target()) + " "
                        + path.certainty().name().toLowerCase(java.util.Locale.ROOT)
                        + (path.edges().getLast().strength() == Strength.NEGATIVE ? " negative" : ""))
                .toList();
    }

    static String line(ControlEdge edge) {
        return "%s > %s %s %s%s"
                .formatted(
                        edge.controller(),
                        name(edge.target()),
                        edge.channel().name().toLowerCase(java.util.Locale.ROOT),
                        edge.certainty().name().toLowerCase(java.util.Locale.ROOT),
                        edge.strength() == Strength.NEGATIVE ? " negative" : "");
    }

    private static String name(Target target) {
        return switch (target) {
            case Target.Whole(String entity) -> entity;
            case Target.InDomain(String practice, String domain) -> domain;
        };
    }
}
