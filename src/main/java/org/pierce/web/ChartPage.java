package org.pierce.web;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.chart.ChartFormat;
import org.pierce.chart.SvgRenderer;
import org.pierce.explain.Explainer;
import org.pierce.report.PracticeCharts;
import org.pierce.screening.Finding;
import org.pierce.structure.Practice;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The structure of one practice, drawn by legal convention, with a control path lit. */
@Controller
class ChartPage {

    private static final List<Layer> LAYERS = List.of(
            new Layer("ownership", "Ownership"),
            new Layer("control", "Control"),
            new Layer("contracts", "Contracts"),
            new Layer("money", "Money"),
            new Layer("clinical", "Clinical reporting"),
            new Layer("administrative", "Administrative reporting"));
    private static final List<String> FORMATS =
            Stream.of(ChartFormat.values()).map(ChartFormat::ending).toList();

    private final MatterPages pages;

    ChartPage(MatterPages pages) {
        this.pages = pages;
    }

    /** A group of lines that can be switched off. */
    record Layer(String id, String title) {}

    @GetMapping("/matters/{matter}/chart")
    String chart(
            @PathVariable String matter,
            @RequestParam(required = false) @Nullable String practice,
            @RequestParam(required = false) @Nullable String finding,
            @ModelAttribute Dates dates,
            Model model) {
        var opened = pages.open(matter, dates, "chart", model);
        var drawn = practice(opened, practice);
        var charts = new PracticeCharts(opened);
        var lit = charts.litFinding(drawn.id(), finding);
        model.addAttribute("practice", drawn.id());
        model.addAttribute("practiceName", opened.structure().nameOf(drawn.entity()));
        model.addAttribute(
                "practices",
                opened.structure().list(Practice.class).stream()
                        .map(one -> new FindingsPage.Choice(
                                one.id(), opened.structure().nameOf(one.entity()) + ", " + one.state()))
                        .toList());
        model.addAttribute("layers", LAYERS);
        model.addAttribute("formats", FORMATS);
        model.addAttribute("pathFindings", charts.withPath(drawn.id()));
        model.addAttribute("lit", lit.map(Finding::id).orElse(null));
        model.addAttribute(
                "told", lit.map(new Explainer(opened.structure())::explain).orElse(null));
        model.addAttribute("drawing", SvgRenderer.forPage().render(charts.of(drawn.id(), finding)));
        return "chart";
    }

    @GetMapping("/matters/{matter}/chart.{format}")
    ResponseEntity<byte[]> export(
            @PathVariable String matter,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String practice,
            @RequestParam(required = false) @Nullable String finding,
            @ModelAttribute Dates dates) {
        var opened = pages.open(matter, dates);
        var drawn = practice(opened, practice);
        var written = Stream.of(ChartFormat.values())
                .filter(each -> each.ending().equals(format))
                .findFirst()
                .orElseThrow(() ->
                        new NoSuchElementException("A chart can be had as %s.".formatted(String.join(", ", FORMATS))));
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(written.mediaType()));
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(written.fileName(drawn.id()))
                .build());
        var drawing = new PracticeCharts(opened).of(drawn.id(), finding);
        return ResponseEntity.ok().headers(headers).body(written.write(drawing));
    }

    private static Practice practice(AnalyzedMatter matter, @Nullable String id) {
        return matter.structure().list(Practice.class).stream()
                .filter(one -> id == null || one.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new NoSuchElementException("This matter has no such practice. Choose one on the overview."));
    }
}
