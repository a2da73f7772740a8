package org.pierce.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pierce.control.Certainty;
import org.pierce.control.ControlEdge;
import org.pierce.control.Strength;
import org.pierce.control.Target;
import org.pierce.explain.Explanation.Hop;
import org.pierce.explain.Explanation.Point;
import org.pierce.structure.Domains;
import org.pierce.structure.Fact;
import org.pierce.structure.Figures;
import org.pierce.structure.Office;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Power;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Words;
import org.pierce.structure.Work;

/** The steps of a control path. An edge that somebody exercises for an entity is two steps: through whom, and what. */
final class Hops {

    private final Structure structure;
    private final Function<Fact, Point> points;

    Hops(Structure structure, Function<Fact, Point> points) {
        this.structure = structure;
        this.points = points;
    }

    List<Hop> of(List<ControlEdge> edges) {
        var hops = new ArrayList<Hop>();
        for (var edge : edges) {
            var facts = edge.basis().stream()
                    .flatMap(id -> structure.find(id).stream())
                    .toList();
            var agent = edge.agent();
            if (agent == null) {
                hops.add(step(hops.size() + 1, edge, edge.controller(), facts));
                continue;
            }
            var agency = facts.stream().filter(Hops::isAgency).toList();
            hops.add(new Hop(
                    hops.size() + 1,
                    edge.controller(),
                    agent,
                    "Acts through " + Phrases.name(agent, structure),
                    capacity(agency),
                    "What a person decides for an entity is the entity's decision.",
                    agency.stream().map(points).toList(),
                    edge.certainty() == Certainty.POSSIBLE));
            var rest = facts.stream().filter(fact -> !isAgency(fact)).toList();
            hops.add(step(hops.size() + 1, edge, agent, rest));
        }
        return hops;
    }

    private Hop step(int number, ControlEdge edge, String from, List<? extends Fact> facts) {
        return new Hop(
                number,
                from,
                end(edge.target()),
                title(edge),
                what(edge, facts),
                why(edge),
                facts.stream().map(points).toList(),
                edge.certainty() == Certainty.POSSIBLE);
    }

    private String end(Target target) {
        return switch (target) {
            case Target.Whole whole -> whole.entity();
            case Target.InDomain in -> Domains.standard().get(in.domain()).title();
        };
    }

    private static String title(ControlEdge edge) {
        var practice = edge.record() == OnRecord.PRACTICE;
        if (edge.strength() == Strength.NEGATIVE) {
            return practice ? "Prevents, in practice" : "May prevent, on paper";
        }
        return switch (edge.channel()) {
            case VOTES -> edge.voters().size() > 1 ? "Votes, held together" : "Votes";
            case OFFICE -> "Office";
            case APPOINTMENT -> "Fills the board";
            case RIGHT -> practice ? "Replaces the owner, in practice" : "Right over the owner's place";
            case POWER -> practice ? "Decides, in practice" : "May decide, on paper";
            case ACCOUNT -> "Controls the account";
            case FEE -> "Takes what is left";
        };
    }

    private String what(ControlEdge edge, List<? extends Fact> facts) {
        return switch (edge.channel()) {
            case VOTES -> votes(facts);
            case OFFICE, APPOINTMENT ->
                facts.stream()
                        .filter(Office.class::isInstance)
                        .map(fact -> ((Office) fact).office().spoken())
                        .distinct()
                        .collect(Collectors.joining(", "));
            case RIGHT, POWER ->
                facts.stream()
                        .filter(Power.class::isInstance)
                        .map(Power.class::cast)
                        .findFirst()
                        .map(power -> Phrases.domain(power.domain())
                                + Phrases.when(power.trigger(), trigger -> ", " + Words.spoken(trigger))
                                + Phrases.when(power.price(), price -> ", for " + Figures.dollars(price)))
                        .orElse("");
            case ACCOUNT -> "signs alone or holds the sweep";
            case FEE -> "the fee has no floor under the practice's profit";
        };
    }

    private static String votes(List<? extends Fact> facts) {
        return facts.stream()
                .filter(Stake.class::isInstance)
                .map(Stake.class::cast)
                .map(stake -> Phrases.join(
                        ", ",
                        Phrases.when(stake.votes(), votes -> Figures.percent(votes) + " of votes"),
                        Phrases.when(
                                stake.percent(),
                                percent -> Figures.percent(percent) + (stake.votes() == null ? "" : " economic"))))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** A name that ends in a stop needs no second one. */
    private String why(ControlEdge edge) {
        return reason(edge).replaceAll("\\.\\.$", ".");
    }

    private String reason(ControlEdge edge) {
        var target =
                switch (edge.target()) {
                    case Target.Whole whole -> structure.nameOf(whole.entity());
                    case Target.InDomain in -> Phrases.domain(in.domain());
                };
        if (edge.strength() == Strength.NEGATIVE) {
            return "It can prevent decisions on %s; it cannot make them alone.".formatted(target);
        }
        return switch (edge.channel()) {
            case VOTES ->
                edge.voters().size() > 1
                        ? "With %s, which it controls, it holds more than half of the votes in %s."
                                .formatted(others(edge), target)
                        : "Whoever holds more than half of the votes decides who governs %s.".formatted(target);
            case OFFICE -> "The holder of this office governs %s.".formatted(target);
            case APPOINTMENT -> "Whoever fills more than half of the seats governs %s.".formatted(target);
            case RIGHT ->
                "Whoever may replace the owner at will, or call the shares, holds %s without owning it, used or not."
                        .formatted(target);
            case POWER -> "Who decides alone, without a licensee's approval, controls %s.".formatted(target);
            case ACCOUNT -> "Who alone moves the money controls %s.".formatted(target);
            case FEE -> "A fee that takes all that is left leaves the owner nothing to decide on.";
        };
    }

    private String others(ControlEdge edge) {
        return edge.voters().stream()
                .skip(1)
                .map(id -> Phrases.name(id, structure))
                .collect(Collectors.joining(" and "));
    }

    private static boolean isAgency(Fact fact) {
        return fact instanceof Work || fact instanceof Office;
    }

    private static String capacity(List<? extends Fact> agency) {
        return agency.stream()
                .map(fact -> switch (fact) {
                    case Office office -> office.office().spoken();
                    case Work work ->
                        (work.role() == null ? Words.spoken(work.kind()) : work.role())
                                + (Boolean.TRUE.equals(work.removableAtWill()) ? ", removable at will" : "");
                    default -> "";
                })
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
