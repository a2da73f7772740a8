package org.pierce.web;

import java.util.List;
import org.pierce.chart.Drawing;
import org.pierce.chart.DrawnParty;

/**
 * A party of the chart as a hit of the search.
 *
 * @param id of the party in the drawing
 * @param about form and place, to tell parties of one name apart
 */
record SearchedParty(String id, String name, String about) {

    static List<SearchedParty> of(Drawing drawing) {
        return drawing.parties().stream().map(SearchedParty::of).toList();
    }

    private static SearchedParty of(DrawnParty party) {
        return new SearchedParty(
                party.id(), party.name(), party.details().stream().findFirst().orElse(""));
    }
}
