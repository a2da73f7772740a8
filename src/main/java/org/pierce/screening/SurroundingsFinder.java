package org.pierce.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pierce.control.Certainty;
import org.pierce.control.ControlOnDay;
import org.pierce.control.ControlPath;
import org.pierce.control.ControlReasoner;
import org.pierce.control.Derivation;
import org.pierce.control.EffectiveShare;
import org.pierce.control.Target;
import org.pierce.law.Eligibility;
import org.pierce.law.EligibilityIndex;
import org.pierce.law.PartyEligibility;
import org.pierce.law.ResolvedLaw;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.License;
import org.pierce.structure.Person;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;

/** Works out the surroundings of each practice of a structure on one day. */
final class SurroundingsFinder {

    private static final Set<EntityForm> PROFESSIONAL = Set.of(EntityForm.PC, EntityForm.PLLC, EntityForm.PA);

    private final Structure structure;
    private final ControlOnDay control;
    private final FactIndex index;
    private final EligibilityIndex licenses;
    private final ManagementSide management;
    private final Map<String, List<EffectiveShare>> shares;

    SurroundingsFinder(Structure structure, Derivation derivation, ControlReasoner reasoner, LocalDate day) {
        this.structure = structure;
        this.control = reasoner.on(structure, derivation, day);
        this.index = FactIndex.of(structure, day);
        this.licenses = EligibilityIndex.of(structure, day);
        this.management = new ManagementSide(structure, index, control, day);
        var entities =
                structure.list(Practice.class).stream().map(Practice::entity).collect(Collectors.toSet());
        this.shares = reasoner.ownership(structure, day, entities).stream()
                .collect(Collectors.groupingBy(EffectiveShare::entity));
    }

    PracticeSurroundings of(Practice practice, ResolvedLaw law) {
        var eligibility = licenses.of(practice, law);
        var managers = management.managers(practice.entity());
        var group = management.group(managers, party -> isEligibleLicensee(eligibility, party));
        var insiders = management.insiders(group);
        var owners = new OwnerShares(structure, index, shares.getOrDefault(practice.entity(), List.of()))
                .of(practice.entity(), party -> standing(eligibility, party));
        var standings = new LinkedHashMap<String, Eligibility>();
        for (var party : parties(practice, managers, group, insiders, owners)) {
            standings.put(party, standing(eligibility, party));
        }
        return new PracticeSurroundings(
                practice, law, standings, managers, group, insiders, owners, paths(practice, eligibility));
    }

    private Set<String> parties(
            Practice practice, Set<String> managers, Set<String> group, Set<String> insiders, List<OwnerShare> owners) {
        var near = new LinkedHashSet<String>(List.of(practice.id(), practice.entity()));
        owners.forEach(owner -> near.add(owner.owner()));
        var parties = new LinkedHashSet<>(index.around(near));
        parties.addAll(managers);
        parties.addAll(group);
        parties.addAll(insiders);
        for (var party : List.copyOf(parties)) {
            parties.addAll(control.controllersOf(party));
        }
        return parties;
    }

    /**
     * Paths from parties that may not control the practice; where that is not known of the party at the top, the path is
     * only possible.
     */
    private List<ControlPath> paths(Practice practice, PartyEligibility eligibility) {
        var isOpen = new AtomicBoolean();
        var sure = lay(practice, party -> {
            var standing = standing(eligibility, party);
            if (standing == Eligibility.NOT_KNOWN) {
                isOpen.set(true);
            }
            return !standing.isLay();
        });
        // Where nobody was met of whom it is not known, the same ways would be found again.
        var unsure = isOpen.get()
                ? lay(practice, party -> standing(eligibility, party) == Eligibility.MAY_CONTROL)
                : List.<ControlPath>of();
        var paths = new ArrayList<>(sure);
        unsure.stream()
                .filter(path -> sure.stream().noneMatch(known -> isSame(known, path)))
                .forEach(path -> paths.add(path.with(Certainty.POSSIBLE)));
        paths.sort(Comparator.comparing(ControlPath::certainty)
                .thenComparing(path -> path.target() instanceof Target.InDomain)
                .thenComparing(path -> path.edges().size())
                .thenComparing(path -> path.target().toString())
                .thenComparing(path -> path.apex().toString()));
        return paths;
    }

    private List<ControlPath> lay(Practice practice, Predicate<String> mayControl) {
        return control.layPaths(practice.id(), mayControl);
    }

    private static boolean isSame(ControlPath one, ControlPath other) {
        return one.target().equals(other.target()) && one.apex().equals(other.apex());
    }

    /**
     * Where the law lets anybody control a practice, a layman's company is eligible too and still the management side: only a
     * licensee, or a professional entity of licensees, is never of it.
     */
    private boolean isEligibleLicensee(PartyEligibility eligibility, String party) {
        if (standing(eligibility, party) != Eligibility.MAY_CONTROL) {
            return false;
        }
        return switch (structure.getParty(party)) {
            case Person _ -> !index.naming(party, License.class).isEmpty();
            case Entity entity -> PROFESSIONAL.contains(entity.form());
        };
    }

    private static Eligibility standing(PartyEligibility eligibility, String party) {
        return eligibility.get(party).eligibility();
    }
}
