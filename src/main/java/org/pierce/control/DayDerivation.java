package org.pierce.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pierce.structure.Stake;

/** What the facts of one day say about control, before anything is solved. */
final class DayDerivation {

    private final FactsOnDay facts;
    private final List<Block> blocks = new ArrayList<>();
    private final SelfHeld selfHeld;
    private final List<Hold> holds;
    private final VoteBlocks votes;

    DayDerivation(FactsOnDay facts, ControlSettings settings) {
        this.facts = facts;
        var subject = new Subject(facts);
        var capacity = new Capacity(facts);
        var holders = new PowerHolders(facts, capacity);
        var approvals = new Approvals(facts, subject, holders);
        var rights = new Rights(facts, settings, subject, holders, approvals);
        var decisions = new Decisions(facts, subject, holders, approvals);
        selfHeld = new SelfHeldVotes(facts).find();
        votes = new VoteBlocks(facts, rights.hands()::containsKey, selfHeld);
        var offices = new OfficeBlocks(facts, rights.seats());
        var accounts = new Accounts(facts, capacity);
        blocks.addAll(votes.list());
        blocks.addAll(hands(rights));
        blocks.addAll(offices.list());
        blocks.addAll(rights.blocks());
        blocks.addAll(decisions.blocks());
        blocks.addAll(accounts.blocks());
        blocks.addAll(new Fees(facts, settings, capacity).list());
        holds = Stream.of(votes.joint(), offices.joint(), decisions.vetoes(), accounts.jointly())
                .flatMap(List::stream)
                .toList();
    }

    /** All ways to control. */
    List<Block> blocks() {
        return blocks;
    }

    /** What only lets prevent. */
    List<Hold> holds() {
        return holds;
    }

    /** The votes as they are counted. */
    VoteBlocks votes() {
        return votes;
    }

    /** The stakes that an entity holds in itself. */
    SelfHeld selfHeld() {
        return selfHeld;
    }

    private List<Block> hands(Rights rights) {
        var hands = new ArrayList<Block>();
        for (var stake : facts.list(Stake.class)) {
            var others = rights.hands().get(stake.id());
            if (others != null) {
                hands.addAll(others);
                if (facts.canAct(stake.owner())) {
                    hands.add(own(stake));
                }
            }
        }
        return hands;
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
}
