package org.pierce.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ChartStyleSheetTest {
    @Test
    void everyClassWithAColorThatADrawingWritesHasItsRule() {
        String svg = SvgRenderer.forPage().render(MedSpaDrawing.of()) + PathStrip.render(PathStripTest.FOUR_HOPS);
        String css = ChartStyleSheet.css();
        TreeSet<String> missing = new TreeSet<>();
        var painted = Pattern.compile("<(path|rect|circle|ellipse|text) class=\"([^\"]+)\"")
                .matcher(svg);
        while (painted.find()) {
            for (String name : painted.group(2).split(" ")) {
                if (!css.contains("." + name + " ")
                        && !css.contains("." + name + ",")
                        && !css.contains("." + name + ".")) {
                    missing.add(name);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void bothThemesNameEveryColor() {
        for (Palette role : Palette.values()) {
            assertThat(ChartStyleSheet.css()).contains("--" + role.token() + ": " + role.hex(Palette.Theme.LIGHT));
            assertThat(ChartStyleSheet.css()).contains("--" + role.token() + ": " + role.hex(Palette.Theme.DARK));
        }
    }
}
