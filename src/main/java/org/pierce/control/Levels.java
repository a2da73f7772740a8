package org.pierce.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pierce.control.ControlAnswer.Level;
import org.pierce.control.ControlAnswer.Voter;

/** The steps of a derivation as they are told: hands on stakes are no steps, they are part of what is brought. */
final class Levels {

    private final List<Support.Won> derivation;
    private final Map<Node, Support.Won> hands = new HashMap<>();

    /** @param derivation each block after those that it rests on */
    Levels(List<Support.Won> derivation) {
        this.derivation = derivation;
    }

    List<Level> list() {
        var levels = new ArrayList<Level>();
        for (var won : derivation) {
            switch (won.block().target()) {
                case Node.Hand hand -> hands.put(hand, won);
                case Node.Holder(String entity) -> levels.add(level(entity, won));
                case Node.Decision decision -> {}
            }
        }
        return levels;
    }

    private Level level(String entity, Support.Won won) {
        var block = won.block();
        return new Level(
                entity,
                block.channel(),
                block.record(),
                block.certainty(),
                block.count().sum(block, won.entries()),
                won.entries().stream().map(entry -> voter(block, entry)).toList());
    }

    private Voter voter(Block block, Entry entry) {
        var hand = hands.get(entry.holder());
        var own = hand == null ? entry : hand.entries().getFirst();
        var facts = hand == null
                ? entry.facts()
                : Stream.concat(own.facts().stream(), entry.facts().stream())
                        .distinct()
                        .toList();
        boolean commands = hand != null && hand.block().channel() == Channel.RIGHT;
        var stake = commands && entry.holder() instanceof Node.Hand(String id) ? id : null;
        var party = own.holder() instanceof Node.Holder(String id) ? id : "";
        return new Voter(party, stake, block.count().units(List.of(entry)), facts, own.agent());
    }
}
