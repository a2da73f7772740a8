package org.pierce.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
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
    private final Map<String, String> shares = new HashMap<>();
    private final Map<String, List<String>> below = new HashMap<>();

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
        put(stake.common().record() == OnRecord.PRACTICE ? line.observed() : line);
        shares.putIfAbsent(stake.owner() + "\n" + stake.entity(), stake.id());
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
        offices.forEach(office -> words.add(office.office().spoken()));
        String spoken = String.join(", ", words);
        String held = shares.get(first.holder() + "\n" + first.entity());
        DrawnLine share = held == null ? null : lines.get(held);
        boolean governs = PartyScope.GOVERNING.contains(first.office());
        if (share != null && governs) {
            lines.put(share.id(), share.withLabel(share.label().and(spoken)));
        } else if (share == null && governs) {
            put(DrawnLine.of(first.id(), LineKind.OFFICE, first.holder(), first.entity(), LineLabel.plain(spoken)));
        } else if (!standsAbove(first.holder(), first.entity())) {
            // An officer who stands above anyway bears the office in his box.
            put(DrawnLine.of(first.id(), LineKind.OFFICE, first.entity(), first.holder(), LineLabel.plain(spoken)));
        }
    }

    private void put(DrawnLine line) {
        lines.put(line.id(), line);
        below.computeIfAbsent(line.from().party(), party -> new ArrayList<>())
                .add(line.to().party());
    }

    private boolean standsAbove(String one, String other) {
        Set<String> reached = new LinkedHashSet<>(Set.of(one));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty() && !reached.contains(other)) {
            for (String next : below.getOrDefault(open.remove(), List.of())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached.contains(other);
    }
}
