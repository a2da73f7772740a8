package org.pierce.control;

import java.util.List;
import java.util.Set;
import org.pierce.structure.Domains;
import org.pierce.structure.Mode;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Power;
import org.pierce.structure.Practice;

/** Powers over the decision domains of a practice. */
final class ObviousDomains {

    private static final List<String> LEAVES = findLeaves();

    static List<String> leaves() {
        return LEAVES;
    }

    /** Those that a domain covers. */
    static List<String> leaves(String domain) {
        var tree = Domains.standard();
        return tree.covered(tree.get(domain)).stream()
                .map(covered -> covered.code())
                .filter(LEAVES::contains)
                .toList();
    }

    private static List<String> findLeaves() {
        var tree = Domains.standard();
        return tree.covered(tree.get("REVENUE")).stream()
                .filter(domain -> tree.covered(domain).size() == 1)
                .map(domain -> domain.code())
                .toList();
    }

    private final ObviousFacts facts;
    private final ObviousActors actors;
    private final ObviousScope scope;

    ObviousDomains(ObviousFacts facts, ObviousScope scope) {
        this.facts = facts;
        this.actors = new ObviousActors(facts);
        this.scope = scope;
    }

    boolean decides(Set<String> coalition, Practice practice, String leaf, boolean possible) {
        for (var power : facts.list(Power.class)) {
            boolean counts = scope.countsInDomains(power.common().record());
            if (counts && power.mode() == Mode.DECIDES && isOver(power, practice, leaf) && scope.allows(power)) {
                for (var actor : actors.of(power, practice.entity(), false)) {
                    boolean own = actor.party().equals(practice.entity());
                    boolean enough = actor.certainty() >= (possible ? 1 : 2);
                    if (!own
                            && enough
                            && coalition.contains(actor.party())
                            && scope.allows(actor.facts())
                            && !isApproved(practice, leaf, power.common().record(), !possible)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isApproved(Practice practice, String leaf, OnRecord record, boolean perhapsCounts) {
        for (var power : facts.list(Power.class)) {
            if (power.mode() == Mode.APPROVES
                    && isOver(power, practice, leaf)
                    && power.common().record() == record) {
                var deciding = actors.of(power, practice.entity(), false);
                boolean any = deciding.stream().anyMatch(actor -> actor.party().equals(practice.entity()));
                boolean sure = deciding.stream()
                        .allMatch(actor -> actor.party().equals(practice.entity())
                                && actor.certainty() == 2
                                && !power.common().assumed());
                if (any && (sure || perhapsCounts)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOver(Power power, Practice practice, String leaf) {
        var tree = Domains.standard();
        return (power.over().equals(practice.id()) || power.over().equals(practice.entity()))
                && tree.covered(tree.get(power.domain())).contains(tree.get(leaf));
    }
}
