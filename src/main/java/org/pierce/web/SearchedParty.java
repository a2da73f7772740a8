package org.pierce.web;

import java.util.ArrayList;
import java.util.List;
import org.pierce.chart.Drawing;
import org.pierce.structure.Structure;

/**
 * A party of the chart as a hit of the search.
 *
 * @param id of the party
 * @param about form and place, to tell parties of one name apart
 * @param shape id of the shape that shows it: its own, or that of the stack in which it is folded
 */
record SearchedParty(String id, String name, String about, String shape) {

    static List<SearchedParty> of(Drawing drawing, Structure structure) {
        var found = new ArrayList<SearchedParty>();
        for (var party : drawing.parties()) {
            if (party.members().isEmpty()) {
                var about = party.details().stream().findFirst().orElse("");
                found.add(new SearchedParty(party.id(), party.name(), about, party.id()));
            }
            for (var member : party.members()) {
                found.add(new SearchedParty(member, structure.nameOf(member), "in " + party.name(), party.id()));
            }
        }
        return found;
    }
}
