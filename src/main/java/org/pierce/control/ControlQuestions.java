package org.pierce.control;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pierce.control.ControlAnswer.Controller;
import org.pierce.control.ControlAnswer.Decided;
import org.pierce.control.ControlAnswer.Prevented;
import org.pierce.control.ControlAnswer.Shortfall;
import org.pierce.structure.Party;
import org.pierce.structure.Practice;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;

/**
 * Answers why one party controls another on one day, or why not: by the same blocks, and to the same end, as the edges are derived
 * from. Made once for many questions; may be asked by several threads.
 */
public final class ControlQuestions {

    private final FactsOnDay facts;
    private final Map<Node, List<Block>> blocks = new HashMap<>();
    private final Map<String, List<Node>> decisions = new HashMap<>();
    private final Map<String, List<Hold>> holds = new HashMap<>();
    private final SelfHeld selfHeld;

    private ControlQuestions(FactsOnDay facts) {
        this.facts = facts;
        var derivation = new DayDerivation(facts, ControlSettings.standard());
        derivation.blocks().forEach(block -> blocks.computeIfAbsent(block.target(), unseen -> new ArrayList<>())
                .add(block));
        blocks.keySet().stream()
                .filter(Node.Decision.class::isInstance)
                .sorted()
                .forEach(node -> {
                    if (node instanceof Node.Decision(String practice, String domain)) {
                        decisions
                                .computeIfAbsent(practice, unseen -> new ArrayList<>())
                                .add(node);
                    }
                });
        derivation.holds().forEach(hold -> {
            if (hold.target() instanceof Target.Whole(String entity)) {
                holds.computeIfAbsent(entity, unseen -> new ArrayList<>()).add(hold);
            }
        });
        selfHeld = derivation.selfHeld();
    }

    /** Questions on the facts of one day. */
    public static ControlQuestions on(Structure structure, LocalDate day) {
        return new ControlQuestions(new FactsOnDay(structure, day));
    }

    /**
     * Whether one party controls another as a whole, and why or why not.
     *
     * @param controller id of a party
     * @param controlled id of another party
     * @throws IllegalArgumentException if an id is no party's, or both are the same
     */
    public ControlAnswer ask(String controller, String controlled) {
        checked(controller);
        if (controller.equals(checked(controlled))) {
            throw new IllegalArgumentException("A party does not control itself: ask about two different parties.");
        }
        var practices = facts.practicesOf(controlled).stream().map(Practice::id).toList();
        var near = cone(controlled, practices);
        var certain = new ControlCase(controller, controlled, near, Certainty.CERTAIN);
        var possible = new ControlCase(controller, controlled, near, Certainty.POSSIBLE);
        var missing = new ArrayList<Shortfall>();
        if (!certain.isControl()) {
            missing.addAll(certain.shortfalls());
        }
        if (!possible.isControl()) {
            missing.addAll(possible.shortfalls());
        }
        return new ControlAnswer(
                controller,
                controlled,
                facts.day(),
                strongest(certain, possible),
                certain.isControl() ? certain.ways() : possible.ways(),
                missing,
                controllers(certain, possible),
                decided(practices, near, certain, possible),
                prevented(controller, controlled, certain),
                reverse(controlled, controller),
                muted(controlled));
    }

    /** Who controls a party as a whole, those for certain first. */
    public List<Controller> controllersOf(String controlled) {
        var near = cone(checked(controlled), List.of());
        return controllers(
                new ControlCase(controlled, controlled, near, Certainty.CERTAIN),
                new ControlCase(controlled, controlled, near, Certainty.POSSIBLE));
    }

    private String checked(String party) {
        if (facts.structure().find(party).filter(Party.class::isInstance).isEmpty()) {
            throw new IllegalArgumentException(
                    "No party has the id %s: name one of people or entities.".formatted(party));
        }
        return party;
    }

    /** All blocks over the party, over the domains of its practices, and over whatever brings something to one of them. */
    private List<Block> cone(String party, List<String> practices) {
        var open = new ArrayDeque<Node>();
        open.add(new Node.Holder(party));
        practices.forEach(practice -> open.addAll(decisions.getOrDefault(practice, List.of())));
        Set<Node> seen = new HashSet<>(open);
        var near = new ArrayList<Block>();
        while (!open.isEmpty()) {
            for (var block : blocks.getOrDefault(open.remove(), List.of())) {
                near.add(block);
                block.entries().stream().map(Entry::holder).filter(seen::add).forEach(open::add);
            }
        }
        return near;
    }

    private static List<Controller> controllers(ControlCase certain, ControlCase possible) {
        var found = new LinkedHashMap<String, Controller>();
        Stream.of(certain, possible)
                .flatMap(one ->
                        one.controllers().stream().sorted(Comparator.comparing((Controller each) -> !each.direct())))
                .forEach(one -> found.putIfAbsent(one.party(), one));
        return List.copyOf(found.values());
    }

    private static List<Decided> decided(
            List<String> practices, List<Block> near, ControlCase certain, ControlCase possible) {
        return near.stream()
                .map(Block::target)
                .distinct()
                .sorted()
                .flatMap(node -> node instanceof Node.Decision(String practice, String domain)
                                && practices.contains(practice)
                                && possible.reaches(node)
                        ? Stream.of(new Decided(
                                practice, domain, certain.reaches(node) ? Certainty.CERTAIN : Certainty.POSSIBLE))
                        : Stream.empty())
                .toList();
    }

    private List<Prevented> prevented(String controller, String controlled, ControlCase certain) {
        return holds.getOrDefault(controlled, List.of()).stream()
                .filter(hold -> hold.holder().equals(controller) || certain.reaches(new Node.Holder(hold.holder())))
                .map(hold -> new Prevented(hold.holder(), hold.channel(), hold.voters(), hold.facts()))
                .toList();
    }

    private Optional<Certainty> reverse(String controller, String controlled) {
        var near = cone(controlled, List.of());
        return strongest(
                new ControlCase(controller, controlled, near, Certainty.CERTAIN),
                new ControlCase(controller, controlled, near, Certainty.POSSIBLE));
    }

    private static Optional<Certainty> strongest(ControlCase certain, ControlCase possible) {
        return certain.isControl()
                ? Optional.of(Certainty.CERTAIN)
                : possible.isControl() ? Optional.of(Certainty.POSSIBLE) : Optional.empty();
    }

    private List<String> muted(String controlled) {
        return facts.stakesIn(controlled).stream()
                .map(Stake::id)
                .filter(selfHeld.possible()::contains)
                .toList();
    }
}
