package org.pierce.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pierce.structure.Figures;
import org.pierce.structure.Office;
import org.pierce.structure.OfficeKind;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Stake;
import org.pierce.structure.Title;

/** Shares and offices as lines: whoever owns or governs stands above, an officer below whom he acts for. */
final class HierarchyLines {
    private final DayFacts facts;
    private final Set<String> parties;
    private final String practice;
    private final Map<String, DrawnLine> lines = new LinkedHashMap<>();

    private HierarchyLines(DayFacts facts, Set<String> parties, String practice) {
        this.facts = facts;
        this.parties = parties;
        this.practice = practice;
    }

    /** @param practice the entity of the practice in focus; its medical director is shown as staff */
    static List<DrawnLine> of(DayFacts facts, Set<String> parties, String practice) {
        HierarchyLines hierarchy = new HierarchyLines(facts, parties, practice);
        facts.list(Stake.class).forEach(hierarchy::add);
        hierarchy.addOffices();
        return List.copyOf(hierarchy.lines.values());
    }

    private void add(Stake stake) {
        if (!parties.contains(stake.owner())
                || !parties.contains(stake.entity())
                || stake.owner().equals(stake.entity())) {
            return;
        }
        DrawnLine line = DrawnLine.of(stake.id(), LineKind.EQUITY, stake.owner(), stake.entity(), label(stake));
        lines.put(stake.id(), stake.common().record() == OnRecord.PRACTICE ? line.observed() : line);
    }

    private LineLabel label(Stake stake) {
        String share = stake.percent() != null
                ? Figures.percent(stake.percent())
                : stake.shares() != null ? stake.shares().toPlainString() + " shares" : "share not stated";
        List<String> rest = new ArrayList<>();
        if (stake.votes() != null && !stake.votes().equals(stake.percent())) {
            rest.add("· votes " + Figures.percent(stake.votes()));
        }
        if (stake.shareClass() != null) {
            rest.add(stake.shareClass());
        }
        if (stake.title() == Title.BENEFICIAL) {
            rest.add("beneficial");
        }
        if (stake.entity().equals(practice) && stake.pricePaid() != null) {
            rest.add("acquired for " + Figures.dollars(stake.pricePaid()));
        }
        if (stake.common().assumed()) {
            rest.add("assumed");
        }
        return LineLabel.of(share, String.join(" ", rest));
    }

    /** Offices of one holder in one entity make one line; beside a share they are words at its line. */
    private void addOffices() {
        Map<String, List<Office>> together = new LinkedHashMap<>();
        for (Office office : facts.list(Office.class)) {
            boolean here = parties.contains(office.holder()) && parties.contains(office.entity());
            boolean director = office.entity().equals(practice) && office.office() == OfficeKind.MEDICAL_DIRECTOR;
            if (here && !director && !office.holder().equals(office.entity())) {
                boolean governs = PartyScope.GOVERNING.contains(office.office());
                together.computeIfAbsent(
                                office.holder() + "\n" + office.entity() + "\n" + governs, key -> new ArrayList<>())
                        .add(office);
            }
        }
        // Governing offices first: they decide who stands above whom.
        together.values().stream()
                .sorted(java.util.Comparator.comparing(offices ->
                        !PartyScope.GOVERNING.contains(offices.getFirst().office())))
                .forEach(this::addOffices);
    }

    private void addOffices(List<Office> offices) {
        Office first = offices.getFirst();
        Set<String> words = new LinkedHashSet<>();
        offices.forEach(office -> words.add(OfficeWords.of(office.office())));
        String spoken = String.join(", ", words);
        DrawnLine share = lines.values().stream()
                .filter(line -> line.kind() == LineKind.EQUITY
                        && line.from().party().equals(first.holder())
                        && line.to().party().equals(first.entity()))
                .findFirst()
                .orElse(null);
        boolean governs = PartyScope.GOVERNING.contains(first.office());
        if (share != null && governs) {
            lines.put(share.id(), share.withLabel(share.label().and(spoken)));
        } else if (share == null && governs) {
            lines.put(
                    first.id(),
                    DrawnLine.of(first.id(), LineKind.OFFICE, first.holder(), first.entity(), LineLabel.plain(spoken)));
        } else if (!Ancestry.above(lines.values(), first.holder(), first.entity())) {
            // An officer who stands above anyway bears the office in his box.
            lines.put(
                    first.id(),
                    DrawnLine.of(first.id(), LineKind.OFFICE, first.entity(), first.holder(), LineLabel.plain(spoken)));
        }
    }
}
