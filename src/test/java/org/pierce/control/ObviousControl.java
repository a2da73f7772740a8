package org.pierce.control;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.pierce.control.ObviousVotes.SelfHeld;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;

/**
 * Control by its definition, slowly: a set grows until nothing is added, each step asks the definition anew with exact
 * numbers, and doubtful days are tried out one by one. Shares nothing with the reasoner but the facts.
 */
final class ObviousControl {

    private static final Set<EntityForm> WITHOUT_OWN_SHARES =
            Set.of(EntityForm.CORPORATION, EntityForm.PC, EntityForm.PA);

    private final ObviousFacts facts;
    private final ObviousScope scope;
    private final SelfHeld selfHeld;
    private final ObviousVotes votes;
    private final ObviousOffices offices;
    private final ObviousRights rights;
    private final ObviousDomains domains;

    private ObviousControl(ObviousFacts facts, ObviousScope scope, SelfHeld selfHeld) {
        this.facts = facts;
        this.scope = scope;
        this.selfHeld = selfHeld;
        this.votes = new ObviousVotes(facts, scope, selfHeld);
        this.offices = new ObviousOffices(facts, scope);
        this.rights = new ObviousRights(facts, scope);
        this.domains = new ObviousDomains(facts, scope);
    }

    static ObviousControl of(Structure structure, LocalDate day) {
        var facts = new ObviousFacts(structure, day);
        var held = new SelfHeld(Set.of(), Set.of());
        while (true) {
            var control = new ObviousControl(facts, ObviousScope.ALL, held);
            var more = control.findSelfHeld();
            if (more.equals(held)) {
                return control;
            }
            held = more;
        }
    }

    /** The same with the support of some facts only; totals and the votes of others stay. */
    ObviousControl allowing(Predicate<String> some) {
        return new ObviousControl(facts, scope.allowing(some), selfHeld);
    }

    /** The same where one target can be controlled by one channel on one record only. */
    ObviousControl only(ControlEdge edge) {
        return new ObviousControl(facts, scope.only(edge), selfHeld);
    }

    /** All that a party controls: ids of entities, and {@code practice/LEAF} for domains. */
    Set<String> controlled(String party, boolean possible) {
        var coalition = grow(party, possible, false);
        for (var practice : facts.practices()) {
            for (var leaf : ObviousDomains.leaves()) {
                if (domains.decides(coalition, practice, leaf, possible)) {
                    coalition.add(practice.id() + "/" + leaf);
                }
            }
        }
        coalition.remove(party);
        return coalition;
    }

    /** Whether the controller of an edge controls all of its target. */
    boolean holds(ControlEdge edge, boolean possible) {
        var coalition = grow(edge.controller(), possible, false);
        return switch (edge.target()) {
            case Target.Whole(String entity) -> coalition.contains(entity);
            case Target.InDomain(String practice, String domain) ->
                ObviousDomains.leaves(domain).stream()
                        .allMatch(leaf -> domains.decides(coalition, facts.practice(practice), leaf, possible));
        };
    }

    /** The party and all entities that it controls. */
    private Set<String> grow(String party, boolean possible, boolean votesOnly) {
        var coalition = new TreeSet<String>(Set.of(party));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var entity : facts.entities()) {
                if (!coalition.contains(entity.id()) && wins(coalition, entity, possible, votesOnly)) {
                    coalition.add(entity.id());
                    grown = true;
                }
            }
        }
        return coalition;
    }

    private boolean wins(Set<String> coalition, Entity entity, boolean possible, boolean votesOnly) {
        return votes.win(coalition, entity, possible, votesOnly)
                || (!votesOnly
                        && (offices.win(coalition, entity, possible) || rights.win(coalition, entity, possible)));
    }

    private SelfHeld findSelfHeld() {
        var surely = new HashSet<>(selfHeld.surely());
        var perhaps = new HashSet<>(selfHeld.perhaps());
        for (var stake : facts.list(Stake.class)) {
            var entity = (Entity) facts.get(stake.entity());
            if (WITHOUT_OWN_SHARES.contains(entity.form())) {
                if (controlsByVotes(stake, false)) {
                    surely.add(stake.id());
                    perhaps.add(stake.id());
                }
                if (controlsByVotes(stake, true)) {
                    perhaps.add(stake.id());
                }
            }
        }
        return new SelfHeld(surely, perhaps);
    }

    /** Whether the entity controls the owner of a stake in it, which is not itself. */
    private boolean controlsByVotes(Stake stake, boolean possible) {
        return !stake.owner().equals(stake.entity())
                && grow(stake.entity(), possible, true).contains(stake.owner());
    }
}
