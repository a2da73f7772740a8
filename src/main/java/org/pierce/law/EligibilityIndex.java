package org.pierce.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pierce.structure.License;
import org.pierce.structure.Practice;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;

/** Licenses and stakes of a structure on one day, arranged by party: made once and asked for every practice. */
public final class EligibilityIndex {

    private final LawFacts facts;
    private final LocalDate day;
    private final Map<String, List<License>> licenses;

    private EligibilityIndex(LawFacts facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
        this.licenses = facts.structure().list(License.class).stream().collect(Collectors.groupingBy(License::person));
    }

    /** The facts as they hold on a day. */
    public static EligibilityIndex of(Structure facts, LocalDate day) {
        return new EligibilityIndex(new LawFacts(facts), day);
    }

    /** Who may hold this practice, under the law resolved for it. */
    public PartyEligibility of(Practice practice, ResolvedLaw law) {
        return new PartyEligibility(this, practice, law);
    }

    LawFacts facts() {
        return facts;
    }

    LocalDate day() {
        return day;
    }

    List<License> licenses(String person) {
        return licenses.getOrDefault(person, List.of());
    }

    List<Stake> stakes(String entity) {
        return facts.stakesIn(entity).stream()
                .filter(stake -> stake.period().mayHoldOn(day))
                .toList();
    }
}
