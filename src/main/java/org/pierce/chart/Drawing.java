package org.pierce.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a chart shows: parties, the lines between them and a title block; where things stand is left to the layout.
 *
 * @param title the title block, taken along into every export
 * @param sentence one sentence that says the chart to those who cannot see it
 * @param parties every party once; the order is kept where the layout has a choice
 * @param lines every line once; both ends are parties, rows or lines of this drawing
 */
public record Drawing(TitleBlock title, String sentence, List<DrawnParty> parties, List<DrawnLine> lines) {
    /** @throws IllegalArgumentException if an id occurs twice or the end of a line is not in the drawing */
    public Drawing {
        parties = List.copyOf(parties);
        lines = List.copyOf(lines);
        Set<String> ids = new HashSet<>();
        parties.forEach(party -> unique(ids, party.id()));
        Set<String> lineIds = new HashSet<>();
        lines.forEach(line -> unique(lineIds, line.id()));
        for (DrawnLine line : lines) {
            require(ids, lineIds, line, line.from());
            require(ids, lineIds, line, line.to());
        }
    }

    /** The practice in focus: the one party that holds rows, if any does. */
    public Optional<DrawnParty> focus() {
        return parties.stream().filter(party -> !party.rows().isEmpty()).findFirst();
    }

    /** @throws IllegalArgumentException if the drawing has no such party */
    public DrawnParty getParty(String id) {
        return parties.stream()
                .filter(party -> party.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The drawing has no party of that id: add it first."));
    }

    /** True where a control path is lit, so that everything else is pushed back. */
    public boolean lit() {
        return lines.stream().anyMatch(line -> line.hop().isPresent());
    }

    /** The ids of the parties on the lit path. */
    public Set<String> litParties() {
        Set<String> lit = new HashSet<>();
        lines.stream().filter(line -> line.hop().isPresent()).forEach(line -> {
            lit.add(line.from().party());
            lit.add(line.to().party());
        });
        focus().ifPresent(focus -> lit.remove(focus.id()));
        return lit;
    }

    private static void unique(Set<String> seen, String id) {
        if (!seen.add(id)) {
            throw new IllegalArgumentException("Two parts of the drawing share an id: give each its own.");
        }
    }

    private static void require(Set<String> parties, Set<String> lines, DrawnLine line, LineEnd end) {
        boolean known = parties.contains(end.party())
                && (!(end instanceof LineEnd.OnLine onLine) || lines.contains(onLine.line()));
        if (!known || (end instanceof LineEnd.OnLine onLine && onLine.line().equals(line.id()))) {
            throw new IllegalArgumentException("A line ends at what is not in the drawing: add that party or line.");
        }
    }
}
