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

    private final Structure facts;
    private final LawFacts lawFacts;
    private final LocalDate day;
    private final Map<String, List<License>> licenses;
    private final Map<String, List<Stake>> stakes;

    private EligibilityIndex(
            Structure facts, LocalDate day, Map<String, List<License>> licenses, Map<String, List<Stake>> stakes) {
        this.facts = facts;
        this.lawFacts = new LawFacts(facts);
        this.day = day;
        this.licenses = licenses;
        this.stakes = stakes;
    }

    /** The facts as they hold on a day. */
    public static EligibilityIndex of(Structure facts, LocalDate day) {
        return new EligibilityIndex(
                facts,
                day,
                facts.list(License.class).stream().collect(Collectors.groupingBy(License::person)),
                facts.list(Stake.class).stream()
                        .filter(stake -> stake.period().mayHoldOn(day))
                        .collect(Collectors.groupingBy(Stake::entity)));
    }

    /** Who may hold this practice, under the law resolved for it. */
    public PartyEligibility of(Practice practice, ResolvedLaw law) {
        return new PartyEligibility(this, practice, law);
    }

    Structure facts() {
        return facts;
    }

    LawFacts lawFacts() {
        return lawFacts;
    }

    LocalDate day() {
        return day;
    }

    List<License> licenses(String person) {
        return licenses.getOrDefault(person, List.of());
    }

    List<Stake> stakes(String entity) {
        return stakes.getOrDefault(entity, List.of());
    }
}
