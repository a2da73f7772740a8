package org.pierce.control;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pierce.control.kernel.ControlClosure;
import org.pierce.control.kernel.ControlGraph;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Stake;

/**
 * Finds the shares that a corporation holds in itself through its own majority-held subsidiaries (Delaware General
 * Corporation Law, section 160(c)). Leaving them out can make further holdings a majority, so it is repeated until nothing
 * is added.
 */
final class SelfHeldVotes {

    private static final Set<EntityForm> FORMS = Set.of(EntityForm.CORPORATION, EntityForm.PC, EntityForm.PA);

    private final FactsOnDay facts;

    SelfHeldVotes(FactsOnDay facts) {
        this.facts = facts;
    }

    SelfHeld find() {
        var candidates = facts.entities().stream()
                .filter(entity -> FORMS.contains(entity.form()))
                .flatMap(entity -> facts.stakesIn(entity.id()).stream())
                .filter(stake -> stake.owner().equals(stake.entity()) || ownsSomethingThatOwns(stake))
                .toList();
        var found = SelfHeld.NONE;
        while (!candidates.isEmpty()) {
            var next = round(candidates, found);
            if (next.equals(found)) {
                break;
            }
            found = next;
        }
        return found;
    }

    private SelfHeld round(List<Stake> candidates, SelfHeld found) {
        var blocks = new VoteBlocks(facts, stake -> false, found).list();
        var certain = majorityHeld(candidates, ControlProblem.of(blocks, Certainty.CERTAIN));
        var possible = majorityHeld(candidates, ControlProblem.of(blocks, Certainty.POSSIBLE));
        certain.addAll(found.certain());
        possible.addAll(found.possible());
        possible.addAll(certain);
        return new SelfHeld(certain, possible);
    }

    private Set<String> majorityHeld(List<Stake> candidates, ControlProblem problem) {
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

    // the corporation is a subsidiary's owner only if it is reached upwards from the stake's own owner
    private boolean ownsSomethingThatOwns(Stake stake) {
        var seen = new HashSet<String>();
        var open = new java.util.ArrayDeque<String>(List.of(stake.owner()));
        while (!open.isEmpty()) {
            for (var above : facts.stakesIn(open.remove())) {
                if (above.owner().equals(stake.entity())) {
                    return true;
                }
                if (seen.add(above.owner())) {
                    open.add(above.owner());
                }
            }
        }
        return false;
    }
}
