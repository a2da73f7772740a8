package org.pierce.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementParty;

/**
 * What somebody drew or changed in a chart of a whole matter, of the kinds that it leaves out otherwise: whoever draws a payment wants
 * to see it.
 */
final class ProposedLines {
    private ProposedLines() {}

    /**
     * @param scope ids of the parties on the chart
     * @param entities ids of the entities of practices
     * @param drawn the lines that are there anyway
     */
    static List<DrawnLine> of(
            DayFacts facts, Proposal proposal, Set<String> scope, Set<String> entities, List<DrawnLine> drawn) {
        List<DrawnLine> hierarchy = HierarchyLines.of(facts, scope, "");
        List<DrawnLine> all = new ArrayList<>(hierarchy);
        all.addAll(new AgreementLines(facts, scope, "", hierarchy).list());
        for (String practice : bound(facts, proposal, entities)) {
            all.addAll(new AgreementLines(facts, scope, practice, hierarchy).list());
        }
        all.addAll(MoneyLines.of(facts, scope));
        all.addAll(MoneyLines.reporting(facts, scope));
        Set<String> there = new LinkedHashSet<>();
        drawn.forEach(line -> there.add(line.fact()));
        Map<String, DrawnLine> proposed = new LinkedHashMap<>();
        PaidWork.merged(all).stream()
                .filter(line -> proposal.touches(facts.structure(), line.fact()) && !there.contains(line.fact()))
                .forEach(line -> proposed.putIfAbsent(line.id(), line));
        return List.copyOf(proposed.values());
    }

    /** The practices that agreements bind which are new or changed. */
    private static Set<String> bound(DayFacts facts, Proposal proposal, Set<String> entities) {
        Set<String> bound = new LinkedHashSet<>();
        for (Agreement agreement : facts.list(Agreement.class)) {
            if (proposal.touches(facts.structure(), agreement.id())) {
                facts.partiesOf(agreement.id()).stream()
                        .map(AgreementParty::party)
                        .filter(entities::contains)
                        .forEach(bound::add);
            }
        }
        return bound;
    }
}
