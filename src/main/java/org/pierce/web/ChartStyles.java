package org.pierce.web;

import java.util.stream.Collectors;
import org.pierce.chart.BundledFont;
import org.pierce.chart.ChartStyleSheet;
import org.pierce.chart.Typeface;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The style table that drawings and pages share, with the fonts, so that both look the same everywhere. */
@Controller
class ChartStyles {

    private final String css = Typeface.embeddedRules() + "\n" + serif() + "\n" + ChartStyleSheet.css();

    /** Charts are set in the sans alone; pages have titles and quotes. */
    private static String serif() {
        return BundledFont.list().stream()
                .filter(font -> font.family().startsWith("Source Serif"))
                .map(BundledFont::embeddedRule)
                .collect(Collectors.joining("\n"));
    }

    @GetMapping("/assets/chart.css")
    ResponseEntity<String> styles() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .body(css);
    }
}
