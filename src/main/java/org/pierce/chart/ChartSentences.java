package org.pierce.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says the lit path hop by hop to those who cannot see the chart. */
final class ChartSentences {
    private ChartSentences() {}

    static String of(Drawing drawing) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                drawing.parties().size() + " parties and " + drawing.lines().size() + " lines.");
        drawing.lines().stream()
                .filter(line -> line.hop().isPresent())
                .sorted(Comparator.comparingInt(line -> line.hop().getAsInt()))
                .forEach(line -> sentences.add("Hop " + line.hop().getAsInt() + ": " + hop(drawing, line)));
        return String.join(" ", sentences);
    }

    private static String hop(Drawing drawing, DrawnLine line) {
        String to =
                switch (line.to()) {
                    case LineEnd.AtRow row -> row(drawing, row);
                    case LineEnd.AtParty party ->
                        drawing.getParty(party.party()).name();
                    case LineEnd.OnLine onLine ->
                        "a share of " + drawing.getParty(onLine.party()).name();
                };
        String how = String.join(" ", line.label().main(), line.label().rest()).strip();
        return drawing.getParty(line.from().party()).name() + " to " + to + (how.isEmpty() ? "" : ": " + how)
                + (line.inPractice() ? ", in practice." : ".");
    }

    private static String row(Drawing drawing, LineEnd.AtRow end) {
        DrawnParty practice = drawing.getParty(end.party());
        return practice.rows().stream()
                .filter(row -> row.id().equals(end.row()))
                .findFirst()
                .map(row -> row.label() + " of " + practice.name())
                .orElse(practice.name());
    }
}
