package org.pierce.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The three regions of a chart with a practice in focus: on the left those who stand behind the business, in the middle
 * the practice below its own owners, on the right those who work in it.
 */
record Zones(Set<String> business, Set<String> practice, Set<String> staff) {
    static Zones of(Drawing drawing, DrawnParty focus) {
        List<DrawnLine> hierarchy = drawing.lines().stream()
                .filter(line -> joinsTwo(line, focus.id()))
                .toList();
        Set<String> anchors = anchors(drawing, focus.id(), hierarchy);
        Set<String> business = reached(anchors, hierarchy);
        Set<String> owners = new LinkedHashSet<>();
        drawing.lines().stream()
                .filter(line -> line.kind().hierarchical() && line.to().equals(LineEnd.party(focus.id())))
                .map(line -> line.from().party())
                .filter(owner -> !business.contains(owner))
                .forEach(owners::add);
        Set<String> practice = reached(owners, hierarchy);
        practice.add(focus.id());
        Set<String> staff = new LinkedHashSet<>();
        for (DrawnParty party : drawing.parties()) {
            if (!business.contains(party.id()) && !practice.contains(party.id())) {
                (party.form().oval() && !touched(party.id(), hierarchy) ? staff : business).add(party.id());
            }
        }
        return new Zones(business, practice, staff);
    }

    /** Those who deal with the practice without owning it, as far as they are part of a business. */
    private static Set<String> anchors(Drawing drawing, String focus, List<DrawnLine> hierarchy) {
        Set<String> anchors = new LinkedHashSet<>();
        Set<String> owners = new LinkedHashSet<>();
        drawing.lines().stream()
                .filter(line -> line.kind().hierarchical() && line.to().party().equals(focus))
                .forEach(line -> owners.add(line.from().party()));
        for (DrawnLine line : drawing.lines()) {
            if (line.kind().hierarchical() && line.to().equals(LineEnd.party(focus))) {
                continue;
            }
            for (LineEnd end : List.of(line.from(), line.to())) {
                DrawnParty party = drawing.getParty(end.party());
                boolean other =
                        line.from().party().equals(focus) || line.to().party().equals(focus);
                boolean business =
                        touched(party.id(), hierarchy) || !party.form().oval();
                boolean lit = line.hop().isPresent();
                if (!party.id().equals(focus) && !owners.contains(party.id()) && (lit || (other && business))) {
                    anchors.add(party.id());
                }
            }
        }
        return anchors;
    }

    private static Set<String> reached(Set<String> from, List<DrawnLine> hierarchy) {
        Set<String> reached = new LinkedHashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            String party = open.remove();
            for (DrawnLine line : hierarchy) {
                String other = line.from().party().equals(party)
                        ? line.to().party()
                        : line.to().party().equals(party) ? line.from().party() : party;
                if (reached.add(other)) {
                    open.add(other);
                }
            }
        }
        return reached;
    }

    private static boolean joinsTwo(DrawnLine line, String focus) {
        return line.kind().hierarchical()
                && !line.from().party().equals(focus)
                && !line.to().party().equals(focus);
    }

    private static boolean touched(String party, List<DrawnLine> hierarchy) {
        return hierarchy.stream()
                .anyMatch(line ->
                        line.from().party().equals(party) || line.to().party().equals(party));
    }
}
