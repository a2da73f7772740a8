package org.pierce.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.chart.DrawnParty;
import org.pierce.chart.PathStop;
import org.pierce.chart.PathStrip;
import org.pierce.chart.ShapeForm;
import org.pierce.chart.Standing;
import org.pierce.control.Target;
import org.pierce.explain.Explanation;
import org.pierce.report.PracticeCharts;
import org.pierce.structure.Domains;
import org.pierce.structure.Person;

/** Draws the path of a finding as a strip, with the shapes and marks that its parties have on the chart. */
final class FindingStrip {

    private FindingStrip() {}

    /** The strip as an SVG element; empty where the finding has no path. */
    static String of(AnalyzedMatter matter, Explanation told) {
        var path = told.finding().path();
        if (path == null || told.hops().isEmpty()) {
            return "";
        }
        Map<String, DrawnParty> drawn = new PracticeCharts(matter)
                .of(told.finding().practice(), told.finding().id()).parties().stream()
                        .collect(Collectors.toMap(DrawnParty::id, Function.identity()));
        List<PathStop> stops = new ArrayList<>();
        told.hops().forEach(hop -> stops.add(stop(matter, drawn, hop.from())));
        stops.add(PathStop.domain(end(path.target())));
        return PathStrip.render(stops);
    }

    private static PathStop stop(AnalyzedMatter matter, Map<String, DrawnParty> drawn, String party) {
        var shown = drawn.get(party);
        var name = matter.structure().nameOf(party);
        if (shown != null) {
            return PathStop.party(name, shown.form(), shown.standing());
        }
        var person = matter.structure().find(party).orElse(null) instanceof Person;
        return PathStop.party(name, person ? ShapeForm.INDIVIDUAL : ShapeForm.CORPORATION, Standing.UNMARKED);
    }

    private static String end(Target target) {
        return switch (target) {
            case Target.Whole whole -> "The practice as a whole";
            case Target.InDomain in -> Domains.standard().get(in.domain()).title();
        };
    }
}
