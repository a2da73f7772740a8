package org.pierce.chart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pierce.structure.Structure;

/**
 * What a chart of facts that are tried shows beside them: what was drawn for it, and what was switched off.
 *
 * @param before the facts on record
 * @param parties ids of parties that are drawn though nothing joins them to a practice
 */
public record Proposal(Structure before, Set<String> parties) {
    public Proposal {
        parties = Collections.unmodifiableSet(new LinkedHashSet<>(parties));
    }

    /** Whether a fact is new, or says something else than on record. */
    boolean touches(Structure now, String fact) {
        return !now.find(fact).equals(before.find(fact));
    }

    /**
     * The lines of the record whose fact is gone, as far as their ends are there.
     *
     * @param was lines of the record
     * @param drawn those that are drawn
     * @param parties ids of those who are drawn
     */
    List<DrawnLine> ghosts(List<DrawnLine> was, Structure now, List<DrawnLine> drawn, Set<String> parties) {
        Map<String, DrawnLine> there = new LinkedHashMap<>();
        drawn.forEach(line -> there.put(line.id(), line));
        List<DrawnLine> gone = was.stream()
                .filter(line -> before.find(line.fact()).isPresent()
                        && now.find(line.fact()).isEmpty())
                .filter(line -> !there.containsKey(line.id()))
                .filter(line -> parties.contains(line.from().party())
                        && parties.contains(line.to().party()))
                .map(DrawnLine::switchedOff)
                .toList();
        gone.forEach(line -> there.put(line.id(), line));
        return gone.stream().map(line -> onThere(line, there)).toList();
    }

    /** What bound a share that is no longer drawn ends at the party. */
    private static DrawnLine onThere(DrawnLine line, Map<String, DrawnLine> there) {
        boolean loose = line.to() instanceof LineEnd.OnLine on && !there.containsKey(on.line());
        return loose ? line.withTo(LineEnd.party(line.to().party())) : line;
    }

    /** Lines with the ghosts after them. */
    static List<DrawnLine> with(List<DrawnLine> lines, List<DrawnLine> ghosts) {
        return Stream.concat(lines.stream(), ghosts.stream()).toList();
    }
}
