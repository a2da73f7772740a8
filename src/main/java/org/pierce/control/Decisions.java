package org.pierce.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pierce.structure.Domain;
import org.pierce.structure.Domains;
import org.pierce.structure.Mode;
import org.pierce.structure.Power;
import org.pierce.structure.Practice;

/** Who decides in each domain of each practice on one day, after approvals, delegation and agency. */
final class Decisions {

    private final Approvals approvals;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Hold> vetoes = new ArrayList<>();

    Decisions(FactsOnDay facts, Subject subject, PowerHolders holders, Approvals approvals) {
        this.approvals = approvals;
        for (var power : facts.powers()) {
            var practices = subject.practices(power);
            for (var practice : practices) {
                holders.of(power, practice.entity()).forEach(held -> decide(practice, held));
            }
            if (practices.isEmpty() && isCheck(power)) {
                for (var entity : subject.entities(power)) {
                    holders.of(power, entity).forEach(held -> veto(new Target.Whole(entity), entity, held));
                }
            }
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Powers that only prevent. */
    List<Hold> vetoes() {
        return vetoes;
    }

    private void decide(Practice practice, DecidedPower held) {
        var power = held.power();
        var actor = held.actor();
        if (actor.party() == null || actor.party().equals(practice.entity()) || Rights.isMoving(power)) {
            return;
        }
        switch (power.mode()) {
            case DECIDES ->
                Exercise.ofDecision(power).ifPresent(exercise -> {
                    var certainty = held.certainty() == Certainty.CERTAIN ? exercise : Certainty.POSSIBLE;
                    decideAt(practice, held, certainty);
                });
            case APPROVES, VETOES ->
                veto(new Target.InDomain(practice.id(), Rights.domainOf(power)), practice.entity(), held);
            case ADVISES, EXECUTES -> {}
        }
    }

    private void decideAt(Practice practice, DecidedPower held, Certainty certainty) {
        var domain = Domains.standard().get(held.power().domain());
        var perhaps = approvals.needed(practice.id(), held.power(), held.actor(), Certainty.POSSIBLE);
        var surely = approvals.needed(practice.id(), held.power(), held.actor(), Certainty.CERTAIN);
        if (certainty == Certainty.CERTAIN) {
            free(domain, perhaps).forEach(each -> add(practice, each, held, Certainty.CERTAIN));
        }
        if (certainty == Certainty.POSSIBLE || !perhaps.equals(surely)) {
            free(domain, surely).forEach(each -> add(practice, each, held, Certainty.POSSIBLE));
        }
    }

    /** The largest domains within one in which nothing needs approval. */
    private static List<Domain> free(Domain domain, Set<String> approved) {
        if (!Approvals.touches(domain.code(), approved)) {
            return List.of(domain);
        }
        var tree = Domains.standard();
        boolean whole =
                approved.stream().anyMatch(code -> tree.covered(tree.get(code)).contains(domain));
        return whole
                ? List.of()
                : tree.list().stream()
                        .filter(child -> domain.code().equals(child.parent()))
                        .flatMap(child -> free(child, approved).stream())
                        .toList();
    }

    private void add(Practice practice, Domain domain, DecidedPower held, Certainty certainty) {
        var holder =
                new Node.Holder(java.util.Objects.requireNonNull(held.actor().party()));
        blocks.add(Block.anyOf(
                new Node.Decision(practice.id(), domain.code()),
                Channel.POWER,
                held.power().common().record(),
                certainty,
                List.of(Entry.alone(
                        holder, held.facts(), held.assumed(), held.actor().agent()))));
    }

    private void veto(Target target, String entity, DecidedPower held) {
        var party = held.actor().party();
        if (party != null
                && !party.equals(entity)
                && Exercise.ofDecision(held.power()).isPresent()) {
            vetoes.add(new Hold(
                    party,
                    target,
                    Channel.POWER,
                    held.power().common().record(),
                    held.certainty(),
                    held.assumed(),
                    held.facts(),
                    List.of(party),
                    held.actor().agent()));
        }
    }

    private static boolean isCheck(Power power) {
        return power.mode() == Mode.APPROVES || power.mode() == Mode.VETOES;
    }
}
