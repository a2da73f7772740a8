package org.pierce.web;

import java.util.List;
import java.util.stream.Stream;
import org.pierce.chart.Drawing;
import org.pierce.chart.LineKind;

/**
 * A group of lines that can be switched off.
 *
 * @param id as in the class {@code layer-money} and in the address
 * @param sample class of the sample line beside the switch
 * @param lines how many lines of the drawing are in it
 */
record ChartLayer(String id, String title, String sample, long lines) {

    static List<ChartLayer> of(Drawing drawing) {
        return Stream.of(
                        new ChartLayer("ownership", "Ownership", "equity", 0),
                        new ChartLayer("control", "Control", "hot", 0),
                        new ChartLayer("contracts", "Contracts", "contract", 0),
                        new ChartLayer("money", "Money", "money", 0),
                        new ChartLayer("clinical", "Clinical reporting", "clin", 0),
                        new ChartLayer("administrative", "Administrative reporting", "adm", 0))
                .map(layer -> layer.counted(drawing))
                .toList();
    }

    private ChartLayer counted(Drawing drawing) {
        var control = LineKind.CONTROL.layer().equals(id);
        return new ChartLayer(
                id,
                title,
                sample,
                drawing.lines().stream()
                        .filter(line -> !line.ghost())
                        .filter(line -> line.kind().layer().equals(id)
                                || (control && line.hop().isPresent()))
                        .count());
    }
}
