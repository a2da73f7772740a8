package org.pierce.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pierce.law.Eligibility;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;

/** Crossings and page of our charts beside those of ELK and dot on the same folded graphs; run by benchmarks/layout. */
public final class LayoutBenchmark {
    private static final List<String> SAMPLES = List.of(
            "nominee-med-spa",
            "clean-med-spa",
            "half-documented-med-spa",
            "chiropractor-led",
            "percentage-fee-four-states",
            "private-equity-platform");
    private static final List<Integer> PLATFORMS = List.of(12, 40);
    private static final List<Integer> PORTFOLIOS = List.of(1_000, 5_000);

    private LayoutBenchmark() {}

    public static void main(String[] arguments) {
        boolean dot = DotPeer.there();
        if (!dot) {
            System.out.println("Graphviz is not there: install the package graphviz to compare with dot.");
        }
        System.out.println("""
                | structure | shapes | lines | crossings: Pierce | ELK | dot | width:height: Pierce | ELK | dot | holds |
                |---|---|---|---|---|---|---|---|---|---|""");
        Map<String, Drawing> practices = new LinkedHashMap<>();
        for (String sample : SAMPLES) {
            Structure structure = SampleViews.structure(sample);
            String first = structure.list(Practice.class).getFirst().id();
            PracticeView view = SampleViews.practice(structure, first, "");
            row(sample, ChartOfMatter.of(structure, view.eligibility(), SampleDrawings.TITLE), dot);
            practices.put(sample + ", practice " + first, ChartOfPractice.of(view));
        }
        for (int platform : PLATFORMS) {
            row(
                    "platform of %d practices".formatted(platform),
                    Folding.fold(SampleDrawings.platform(platform), 3),
                    dot);
        }
        for (int parties : PORTFOLIOS) {
            Drawing drawing = ChartOfMatter.of(
                    Portfolio.of(parties, 20),
                    party -> Eligibility.NOT_KNOWN,
                    SampleDrawings.TITLE,
                    Optional.empty(),
                    Set.of(),
                    Optional.empty());
            row("portfolio of %,d parties".formatted(parties), drawing, dot);
        }
        // Beside the ten: here ours also ties lines to the rows of a practice, of which the others know nothing.
        practices.forEach((name, drawing) -> row(name, drawing, dot));
    }

    private static void row(String name, Drawing drawing, boolean withDot) {
        Layout layout = Layout.of(drawing);
        Map<String, Frame> frames = new LinkedHashMap<>();
        layout.parties().forEach(party -> frames.put(party.party().id(), party.frame()));
        DrawnByPeer ours = new DrawnByPeer(
                layout.bounds().width(),
                layout.bounds().height(),
                layout.lines().stream().map(PlacedLine::points).toList());
        DrawnByPeer elk = ElkPeer.of(drawing, frames);
        Optional<DrawnByPeer> dot = withDot ? Optional.of(DotPeer.of(drawing, frames)) : Optional.empty();
        int least = Math.min(elk.crossings(), dot.map(DrawnByPeer::crossings).orElse(Integer.MAX_VALUE));
        boolean holds = ours.crossings() <= least && ours.ratio() <= 4;
        System.out.printf(
                "| %s | %d | %d | %d | %d | %s | %.1f | %.1f | %s | %s |%n",
                name,
                drawing.parties().size(),
                drawing.lines().size(),
                ours.crossings(),
                elk.crossings(),
                dot.map(peer -> Integer.toString(peer.crossings())).orElse("–"),
                ours.ratio(),
                elk.ratio(),
                dot.map(peer -> "%.1f".formatted(peer.ratio())).orElse("–"),
                holds ? "yes" : "NO");
    }
}
