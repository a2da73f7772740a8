package org.pierce.web;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.chart.Drawing;
import org.pierce.chart.Proposal;
import org.pierce.control.ControlPath;
import org.pierce.report.PracticeCharts;
import org.pierce.screening.Finding;
import org.pierce.structure.Practice;

/**
 * What of a matter the address asks to be drawn: one practice, or all of it.
 *
 * @param practice the practice in focus; empty for the whole matter
 */
record ChartSight(
        AnalyzedMatter matter,
        ChartAddress address,
        PracticeCharts charts,
        ChartRoutes routes,
        Optional<Practice> practice) {

    /** What stands in the address in the place of a practice for all of them. */
    static final String ALL = "all";

    /** @throws NoSuchElementException if the address names a practice that the matter has not */
    static ChartSight of(Charted charted, ChartAddress address) {
        var matter = charted.shown();
        var charts = charted.draft()
                .map(draft -> new PracticeCharts(matter)
                        .asWhatIf(new Proposal(draft.base().structure(), draft.parties())))
                .orElseGet(() -> new PracticeCharts(matter));
        return new ChartSight(
                matter,
                address,
                address.hidesNames() ? charts.withNamesHidden() : charts,
                ChartRoutes.of(matter, address),
                address.has("practice", ALL) || isSketch(matter)
                        ? Optional.empty()
                        : Optional.of(practice(matter, address)));
    }

    /** Whether there is no practice yet to be drawn. */
    private static boolean isSketch(AnalyzedMatter matter) {
        return matter.structure().list(Practice.class).isEmpty();
    }

    private static Practice practice(AnalyzedMatter matter, ChartAddress address) {
        var id = address.find("practice");
        return matter.structure().list(Practice.class).stream()
                .filter(one -> id.isEmpty() || one.id().equals(id.get()))
                .findFirst()
                .orElseThrow(() ->
                        new NoSuchElementException("This matter has no such practice. Choose one on the overview."));
    }

    /** As it stands in the address. */
    String focus() {
        return practice.map(Practice::id).orElse(ALL);
    }

    String title() {
        if (isSketch(matter)) {
            return address.hidesNames() ? "Names hidden" : matter.name();
        }
        return practice.map(one -> charts.structure().nameOf(one.entity()))
                .orElse("All %d practices"
                        .formatted(matter.structure().list(Practice.class).size()));
    }

    /** The findings whose path can be lit. */
    List<Finding> pathFindings() {
        return practice.map(one -> charts.withPath(one.id())).orElse(List.of());
    }

    /** The finding whose path is lit, unless another path was asked for. */
    Optional<Finding> litFinding() {
        return routes.asked()
                ? Optional.empty()
                : practice.flatMap(one ->
                        charts.litFinding(one.id(), address.find("finding").orElse(null)));
    }

    private Optional<ControlPath> lit() {
        return routes.asked() ? routes.lit() : litFinding().map(Finding::path);
    }

    Drawing drawing() {
        var unfolded = Set.copyOf(address.list("unfold"));
        if (isSketch(matter)) {
            return charts.ofSketch(unfolded);
        }
        return practice.map(one -> charts.of(one.id(), lit(), address.showsDerived(), unfolded))
                .orElseGet(() -> charts.ofMatter(lit(), unfolded));
    }
}
