package org.pierce.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.chart.GraphExport;
import org.pierce.chart.PngRenderer;
import org.pierce.chart.SvgRenderer;
import org.pierce.explain.Explainer;
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
    private static final List<String> FORMATS = List.of("svg", "png", "graphml", "gexf");

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
        var charts = MatterPages.charts(opened);
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
        var drawing = MatterPages.charts(opened).of(drawn.id(), finding);
        return switch (format) {
            case "svg" -> file(SvgRenderer.forExport().render(drawing), "image/svg+xml", drawn, format);
            case "png" -> file(new PngRenderer().render(drawing), "image/png", drawn, format);
            case "graphml" -> file(GraphExport.graphMl(drawing), "application/xml", drawn, format);
            case "gexf" -> file(GraphExport.gexf(drawing), "application/xml", drawn, format);
            default -> throw new NoSuchElementException("A chart can be had as svg, png, graphml or gexf.");
        };
    }

    private static Practice practice(AnalyzedMatter matter, @Nullable String id) {
        return matter.structure().list(Practice.class).stream()
                .filter(one -> id == null || one.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new NoSuchElementException("This matter has no such practice. Choose one on the overview."));
    }

    private static ResponseEntity<byte[]> file(String text, String type, Practice practice, String ending) {
        return file(text.getBytes(StandardCharsets.UTF_8), type, practice, ending);
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String type, Practice practice, String ending) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(type));
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename("chart-%s.%s".formatted(practice.id().replaceAll("[^\\w-]", "_"), ending))
                .build());
        return ResponseEntity.ok().headers(headers).body(bytes);
    }
}
