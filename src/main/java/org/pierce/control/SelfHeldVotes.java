package org.pierce.control;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pierce.control.kernel.ControlClosure;
import org.pierce.control.kernel.ControlGraph;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Stake;

/**
 * Finds the shares that a corporation holds in itself through its own majority-held subsidiaries (Delaware General
 * Corporation Law, section 160(c)). Leaving them out can make further holdings a majority, so it is repeated until nothing
 * is added; what was once left out stays out.
 *
 * <p>With ranges the shares of each round lie between those that are self-held for certain and those that may be. Control is
 * certain only if it holds whichever of those between are left out, and possible if it holds for any choice: what the
 * controller commands counts, what others hold does not. So no point within the ranges has control that is not
 * possible, or lacks control that is certain. Possible is not tight: whether a share is self-held is chosen anew for each entity and controller, also
 * against what the same choice says elsewhere. Holders that no fact names are taken to be nobody's subsidiaries: one who is
 * left out can make shares self-held that are counted here.
 */
final class SelfHeldVotes {

    private static final Set<EntityForm> FORMS = Set.of(EntityForm.CORPORATION, EntityForm.PC, EntityForm.PA);

    private final FactsOnDay facts;
    private final Map<String, Integer> circleOf;
    private final List<Stake> candidates;
    private final Set<String> bearing;

    SelfHeldVotes(FactsOnDay facts) {
        this.facts = facts;
        circleOf = circles(facts);
        candidates = listCandidates();
        bearing = above();
    }

    /** Entities in which other votes can make other shares self-held: those above an owner of shares in its own circle, and itself. */
    Set<String> bearing() {
        return bearing;
    }

    private Set<String> above() {
        var above = new HashSet<String>();
        var open = new ArrayDeque<String>();
        for (var stake : candidates) {
            for (var party : List.of(stake.owner(), stake.entity())) {
                if (above.add(party)) {
                    open.add(party);
                }
            }
        }
        while (!open.isEmpty()) {
            for (var stake : facts.stakesIn(open.remove())) {
                if (above.add(stake.owner())) {
                    open.add(stake.owner());
                }
            }
        }
        return above;
    }

    private List<Stake> listCandidates() {
        return facts.entities().stream()
                .filter(entity -> FORMS.contains(entity.form()))
                .flatMap(entity -> facts.stakesIn(entity.id()).stream())
                .filter(this::isInCircle)
                .toList();
    }

    SelfHeld find() {
        var found = SelfHeld.NONE;
        while (!candidates.isEmpty()) {
            var next = round(found);
            if (next.equals(found)) {
                break;
            }
            found = next;
        }
        return found;
    }

    private SelfHeld round(SelfHeld found) {
        var blocks = new VoteBlocks(facts, stake -> false, found, bearing::contains).list();
        var certain = majorityHeld(ControlProblem.of(blocks, Certainty.CERTAIN));
        var possible = majorityHeld(ControlProblem.of(blocks, Certainty.POSSIBLE));
        certain.addAll(found.certain());
        possible.addAll(found.possible());
        possible.addAll(certain);
        return new SelfHeld(certain, possible);
    }

    private Set<String> majorityHeld(ControlProblem problem) {
        var control = new ControlClosure(ControlGraph.of(problem.draft())).solve();
        var held = new HashSet<String>();
        for (var stake : candidates) {
            int corporation = problem.find(new Node.Holder(stake.entity()));
            int owner = problem.find(new Node.Holder(stake.owner()));
            if (stake.owner().equals(stake.entity())
                    || (corporation >= 0 && owner >= 0 && control.controls(corporation, owner))) {
                held.add(stake.id());
            }
        }
        return held;
    }

    // the corporation is a subsidiary's owner only if the two are in one circle of owners
    private boolean isInCircle(Stake stake) {
        var owner = circleOf.get(stake.owner());
        return stake.owner().equals(stake.entity()) || (owner != null && owner.equals(circleOf.get(stake.entity())));
    }

    /** The number of the circle of each party that is in one with others. */
    private static Map<String, Integer> circles(FactsOnDay facts) {
        var number = new LinkedHashMap<String, Integer>();
        for (var stake : facts.list(Stake.class)) {
            number.putIfAbsent(stake.owner(), number.size());
            number.putIfAbsent(stake.entity(), number.size());
        }
        var parties = List.copyOf(number.keySet());
        var owners = parties.stream()
                .map(party -> facts.stakesIn(party).stream()
                        .mapToInt(stake -> number.getOrDefault(stake.owner(), 0))
                        .toArray())
                .toList();
        var circleOf = new HashMap<String, Integer>();
        var circles = new Circles(owners, ControlKernel.NONE).list();
        for (int circle = 0; circle < circles.size(); circle++) {
            for (int member : circles.get(circle)) {
                if (circles.get(circle).length > 1) {
                    circleOf.put(parties.get(member), circle);
                }
            }
        }
        return circleOf;
    }
}
