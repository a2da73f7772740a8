package org.pierce.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Stake;

/** All derived edges of one day. */
final class DayDerivation {

    private record Kind(String controller, Target target, Channel channel, OnRecord record) {}

    private final FactsOnDay facts;
    private final ControlSettings settings;
    private final ControlKernel kernel;

    DayDerivation(FactsOnDay facts, ControlSettings settings, ControlKernel kernel) {
        this.facts = facts;
        this.settings = settings;
        this.kernel = kernel;
    }

    List<DayEdge> list() {
        var subject = new Subject(facts);
        var capacity = new Capacity(facts);
        var holders = new PowerHolders(facts, capacity);
        var approvals = new Approvals(facts, subject, holders);
        var rights = new Rights(facts, settings, subject, holders, approvals);
        var decisions = new Decisions(facts, subject, holders, approvals);
        var votes = new VoteBlocks(facts, rights.hands()::containsKey, new SelfHeldVotes(facts, kernel).find());
        var offices = new OfficeBlocks(facts, rights.seats());
        var accounts = new Accounts(facts, capacity);
        var blocks = new ArrayList<Block>();
        blocks.addAll(votes.list());
        blocks.addAll(hands(rights));
        blocks.addAll(offices.list());
        blocks.addAll(rights.blocks());
        blocks.addAll(decisions.blocks());
        blocks.addAll(accounts.blocks());
        blocks.addAll(new Fees(facts, settings, capacity).list());
        var edges = new ArrayList<DayEdge>(controlOf(blocks));
        Stream.of(votes.joint(), offices.joint(), decisions.vetoes(), accounts.jointly())
                .flatMap(List::stream)
                .map(DayEdge::of)
                .forEach(edges::add);
        return edges.stream().distinct().toList();
    }

    private List<Block> hands(Rights rights) {
        var blocks = new ArrayList<Block>();
        for (var stake : facts.list(Stake.class)) {
            var hands = rights.hands().get(stake.id());
            if (hands != null) {
                blocks.addAll(hands);
                if (facts.canAct(stake.owner())) {
                    blocks.add(own(stake));
                }
            }
        }
        return blocks;
    }

    private static Block own(Stake stake) {
        var owner = new Node.Holder(stake.owner());
        return Block.anyOf(
                new Node.Hand(stake.id()),
                Channel.VOTES,
                stake.common().record(),
                Certainty.CERTAIN,
                List.of(Entry.alone(owner, List.of(stake.id()), stake.common().assumed(), null)));
    }

    /** Certain edges, and those that are only possible; of one kind the surest, then the one that rests on least. */
    private List<DayEdge> controlOf(List<Block> blocks) {
        var certain = new ImmediateEdges(ControlProblem.of(blocks, Certainty.CERTAIN), Certainty.CERTAIN, kernel);
        var possible = new ImmediateEdges(ControlProblem.of(blocks, Certainty.POSSIBLE), Certainty.POSSIBLE, kernel);
        var best = new LinkedHashMap<Kind, DayEdge>();
        var all = new ArrayList<>(certain.list(Set.of()));
        all.addAll(possible.list(certain.wins()));
        all.sort(Comparator.comparing(DayEdge::certainty)
                .thenComparing(DayEdge::assumed)
                .thenComparing(edge -> edge.basis().size())
                .thenComparing(edge -> String.join(" ", edge.basis())));
        all.forEach(edge ->
                best.putIfAbsent(new Kind(edge.controller(), edge.target(), edge.channel(), edge.record()), edge));
        best.values().removeIf(edge -> edge.channel() == Channel.APPOINTMENT && isOfficeToo(edge, best));
        return List.copyOf(best.values());
    }

    // somebody who sits in a majority of the seats and fills nobody else's controls by office only
    private static boolean isOfficeToo(DayEdge edge, LinkedHashMap<Kind, DayEdge> edges) {
        var office = edges.get(new Kind(edge.controller(), edge.target(), Channel.OFFICE, edge.record()));
        return office != null
                && office.basis().equals(edge.basis())
                && office.certainty().compareTo(edge.certainty()) <= 0;
    }
}
