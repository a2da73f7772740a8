package org.pierce.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** Draws lines under parties, parties under words, and the discs of the lit path on top. */
final class ChartPainter {
    private final Pen pen;
    private final Layout layout;
    private final OptionalInt selected;
    private final boolean lit;
    private final Set<String> litParties;

    ChartPainter(Pen pen, Layout layout, OptionalInt selected) {
        this.pen = pen;
        this.layout = layout;
        this.selected = selected;
        this.lit = layout.drawing().lit();
        this.litParties = layout.drawing().litParties();
    }

    void paint() {
        List<PlacedLine> lines = layout.lines().stream()
                .sorted(Comparator.comparingInt((PlacedLine line) -> line.line().importance())
                        .reversed())
                .toList();
        lines.stream().filter(line -> !fullyHot(line)).forEach(line -> {
            open("line", line, line.line().kind().layer());
            LinePainter.paint(penOf(line), line);
            pen.svg().close().line();
        });
        lines.stream().filter(line -> line.line().hop().isPresent()).forEach(line -> {
            open("line", line, "control");
            LinePainter.light(pen, line);
            pen.svg().close().line();
        });
        for (PlacedParty party : layout.parties()) {
            boolean on = litParties.contains(party.party().id());
            boolean dim = lit && !on && party.party().rows().isEmpty();
            pen.svg().open("g", "class", dim ? "dim" : "");
            PartyPainter.paint(pen.dimmed(dim), party, on);
            pen.svg().close().line();
        }
        lit(lines);
        lines.forEach(this::label);
        pen.svg().open("g", "class", "layer-control");
        lines.forEach(line -> line.disc()
                .ifPresent(disc -> MarkPainter.hop(
                        pen,
                        line.line().hop().getAsInt(),
                        disc,
                        selected.isPresent()
                                && selected.getAsInt() == line.line().hop().getAsInt())));
        pen.svg().close().line();
    }

    /** The last piece of the path lies inside the practice's box and would be hidden under it. */
    private void lit(List<PlacedLine> lines) {
        lines.stream()
                .filter(line -> line.line().hop().isPresent() && line.line().to() instanceof LineEnd.AtRow)
                .forEach(line -> {
                    open("line", line, "control");
                    LinePainter.light(pen, line);
                    pen.svg().close().line();
                });
    }

    private void label(PlacedLine line) {
        PlacedLabel label = line.label();
        if (label.runs().isEmpty()) {
            return;
        }
        String layer = fullyHot(line) ? "control" : line.line().kind().layer();
        open("label", line, layer);
        Pen own = penOf(line);
        boolean turned = label.turned();
        if (turned) {
            Point middle = new Point(
                    label.boxes().getFirst().centerX(), label.boxes().getFirst().centerY());
            pen.svg().open("g", "transform", "rotate(-90 " + Pen.at(middle) + ")");
        }
        label.tags().forEach(tag -> MarkPainter.tag(own, tag));
        for (TextRun run : label.runs()) {
            boolean boxed = run.text().equals(LabelText.TAG);
            if (boxed) {
                own.words(run);
            } else {
                own.haloed(run);
            }
        }
        if (turned) {
            pen.svg().close();
        }
        pen.svg().close().line();
    }

    private void open(String part, PlacedLine placed, String layer) {
        DrawnLine line = placed.line();
        String dim = (penOf(placed).dim() ? " dim" : "") + (line.ghost() ? " off" : "");
        pen.svg()
                .open(
                        "g",
                        "class",
                        part + " layer-" + layer + dim,
                        "data-id",
                        line.id(),
                        "data-fact",
                        line.fact(),
                        "data-kind",
                        line.kind().name().toLowerCase(Locale.ROOT),
                        "data-from",
                        line.from().party(),
                        "data-to",
                        line.to().party(),
                        "data-hop",
                        line.hop().isPresent() ? Integer.toString(line.hop().getAsInt()) : "");
    }

    private Pen penOf(PlacedLine line) {
        return pen.dimmed(line.line().ghost() || (lit && line.line().hop().isEmpty()));
    }

    private static boolean fullyHot(PlacedLine line) {
        return line.line().kind() == LineKind.CONTROL && line.line().hop().isPresent();
    }
}
