package org.pierce.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pierce.structure.Domains;
import org.pierce.structure.License;
import org.pierce.structure.LicenseStatus;
import org.pierce.structure.Mode;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Power;

/**
 * Where a decision needs the approval of the entity's own side, or of a licensee who acts for nobody else. Control knows no
 * law: whether the approver is of the right profession is for the rules to say.
 */
final class Approvals {

    /**
     * @param domain code of the domain whose decisions need it
     * @param party who approves where it is not the entity itself; it does not check itself
     * @param certainty possible where the capacity, the day or the whole fact is only supposed
     */
    private record Approval(
            String domain,
            @org.jspecify.annotations.Nullable String party,
            Certainty certainty) {}

    private static final Set<LicenseStatus> PRACTICING = Set.of(LicenseStatus.ACTIVE, LicenseStatus.PROBATION);

    private record Place(String id, OnRecord record) {}

    private final Map<Place, List<Approval>> approvals = new HashMap<>();
    private final FactsOnDay facts;
    private final Map<String, List<License>> licenses;

    Approvals(FactsOnDay facts, Subject subject, PowerHolders holders) {
        this.facts = facts;
        this.licenses = facts.structure().list(License.class).stream().collect(Collectors.groupingBy(License::person));
        for (var power : facts.powers()) {
            if (power.mode() == Mode.APPROVES || power.mode() == Mode.VETOES) {
                for (var practice : subject.practices(power)) {
                    add(practice.id(), power, holders.of(power, practice.entity()));
                }
                for (var entity : subject.entities(power)) {
                    add(entity, power, holders.of(power, entity));
                }
                for (var stake : subject.stakes(power)) {
                    add(stake.entity(), power, holders.of(power, stake.entity()));
                }
            }
        }
    }

    /** Domains that are decided only with approval: for certain, or at least perhaps. */
    Set<String> needed(String place, Power decision, Actor decider, Certainty at) {
        var needed = new HashSet<String>();
        var found = approvals.getOrDefault(new Place(place, decision.common().record()), List.of());
        for (var approval : found) {
            boolean checksItself = approval.party() != null && approval.party().equals(decider.party());
            if (!checksItself && (at == Certainty.POSSIBLE || approval.certainty() == Certainty.CERTAIN)) {
                needed.add(approval.domain());
            }
        }
        return needed;
    }

    /** Whether a decision in the whole domain needs any of the approvals. */
    static boolean touches(String domain, Set<String> approved) {
        if (approved.isEmpty()) {
            return false;
        }
        var tree = Domains.standard();
        var covered = tree.covered(tree.get(domain));
        return approved.stream()
                .map(tree::get)
                .anyMatch(
                        other -> covered.contains(other) || tree.covered(other).contains(tree.get(domain)));
    }

    private void add(String place, Power power, List<DecidedPower> held) {
        boolean sure = held.stream()
                .allMatch(one -> one.certainty() == Certainty.CERTAIN && !one.assumed() && counts(one.actor()));
        for (var one : held) {
            if (counts(one.actor())) {
                approvals
                        .computeIfAbsent(new Place(place, power.common().record()), unseen -> new ArrayList<>())
                        .add(new Approval(
                                Rights.domainOf(power),
                                one.actor().party(),
                                sure ? Certainty.CERTAIN : Certainty.POSSIBLE));
            }
        }
    }

    private boolean counts(Actor actor) {
        return actor.party() == null || (facts.isPerson(actor.party()) && isLicensed(actor.party(), facts.day()));
    }

    private boolean isLicensed(String person, LocalDate day) {
        return licenses.getOrDefault(person, List.of()).stream()
                .anyMatch(license -> license.period().mayHoldOn(day) && PRACTICING.contains(license.status()));
    }
}
