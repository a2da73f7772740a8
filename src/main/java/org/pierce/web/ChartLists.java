package org.pierce.web;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.pierce.chart.Drawing;
import org.pierce.chart.DrawnParty;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;

/**
 * What a reader of a chart can choose from. Of a large matter the page brings what is drawn; the search finds the rest once it is asked.
 *
 * @param found what the search finds; empty where it asks for it
 * @param later whether the search asks for it
 * @param ends where a path may begin and end
 * @param practices those to choose from, among them the one in focus
 * @param total how many practices there are
 */
record ChartLists(
        List<SearchedParty> found,
        boolean later,
        List<SearchedParty> ends,
        List<FindingsPage.Choice> practices,
        int total) {

    /** More are no list that anybody reads. */
    private static final int MOST = 300;

    static ChartLists of(ChartSight sight, Drawing drawing) {
        var structure = sight.charts().structure();
        var all = SearchedParty.of(drawing, structure);
        var later = all.size() > MOST;
        var routes = sight.routes();
        var ends = all.stream()
                .filter(party -> !later
                        || party.id().equals(party.shape())
                        || Objects.equals(party.id(), routes.from())
                        || Objects.equals(party.id(), routes.to()))
                .toList();
        var practices = structure.list(Practice.class);
        var shown = practices.size() > MOST ? drawn(practices, drawing, sight.focus()) : practices.stream();
        return new ChartLists(
                later ? List.of() : all,
                later,
                ends,
                shown.map(one -> choice(one, structure)).toList(),
                practices.size());
    }

    /** How many more there are than can be chosen from the list. */
    public int hidden() {
        return total - practices.size();
    }

    private static Stream<Practice> drawn(List<Practice> practices, Drawing drawing, String focus) {
        var shapes =
                new HashSet<>(drawing.parties().stream().map(DrawnParty::id).toList());
        return practices.stream().filter(practice -> practice.id().equals(focus) || shapes.contains(practice.entity()));
    }

    private static FindingsPage.Choice choice(Practice practice, Structure structure) {
        return new FindingsPage.Choice(practice.id(), structure.nameOf(practice.entity()) + ", " + practice.state());
    }
}
