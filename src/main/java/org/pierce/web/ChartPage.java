package org.pierce.web;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.chart.ChartFormat;
import org.pierce.chart.Drawing;
import org.pierce.chart.HiddenIds;
import org.pierce.chart.SvgRenderer;
import org.pierce.explain.Explainer;
import org.pierce.report.PracticeCharts;
import org.pierce.screening.Finding;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The structure of one practice, drawn by legal convention, with a control path lit. */
@Controller
class ChartPage {

    private static final List<String> FORMATS =
            Stream.of(ChartFormat.values()).map(ChartFormat::ending).toList();

    private final MatterPages pages;

    ChartPage(MatterPages pages) {
        this.pages = pages;
    }

    @GetMapping("/matters/{matter}/chart")
    String chart(
            @PathVariable String matter,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute Dates dates,
            Model model) {
        var address = ChartAddress.of(parameters);
        var opened = pages.open(matter, dates, "chart", model);
        var charts = charts(opened, address);
        var drawn = practice(opened, address);
        var finding = address.find("finding").orElse(null);
        var lit = charts.litFinding(drawn.id(), finding);
        var drawing = charts.of(drawn.id(), finding);
        model.addAttribute("address", address);
        model.addAttribute("practice", drawn.id());
        model.addAttribute("practiceName", charts.structure().nameOf(drawn.entity()));
        model.addAttribute("practices", practices(charts.structure()));
        model.addAttribute("layers", ChartLayer.of(drawing));
        model.addAttribute("parties", SearchedParty.of(drawing));
        model.addAttribute("formats", FORMATS);
        model.addAttribute("pathFindings", charts.withPath(drawn.id()));
        model.addAttribute("lit", lit.map(Finding::id).orElse(null));
        model.addAttribute(
                "told", lit.map(new Explainer(charts.structure())::explain).orElse(null));
        var renderer = SvgRenderer.forPage();
        model.addAttribute("drawing", renderer.withoutSheet().render(drawing));
        model.addAttribute("sheet", renderer.renderSheet(drawing));
        return "chart";
    }

    @GetMapping("/matters/{matter}/chart.{format}")
    ResponseEntity<byte[]> export(
            @PathVariable String matter,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute Dates dates) {
        var address = ChartAddress.of(parameters);
        var opened = pages.open(matter, dates);
        var drawn = practice(opened, address);
        var written = Stream.of(ChartFormat.values())
                .filter(each -> each.ending().equals(format))
                .findFirst()
                .orElseThrow(() ->
                        new NoSuchElementException("A chart can be had as %s.".formatted(String.join(", ", FORMATS))));
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(written.mediaType()));
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(written.fileName(address.hidesNames() ? "names-hidden" : drawn.id()))
                .build());
        var drawing =
                charts(opened, address).of(drawn.id(), address.find("finding").orElse(null));
        return ResponseEntity.ok().headers(headers).body(written.write(shared(drawing, address)));
    }

    private static PracticeCharts charts(AnalyzedMatter matter, ChartAddress address) {
        var charts = new PracticeCharts(matter);
        return address.hidesNames() ? charts.withNamesHidden() : charts;
    }

    private static Drawing shared(Drawing drawing, ChartAddress address) {
        return address.hidesNames() ? HiddenIds.in(drawing) : drawing;
    }

    private static List<FindingsPage.Choice> practices(Structure structure) {
        return structure.list(Practice.class).stream()
                .map(one -> new FindingsPage.Choice(one.id(), structure.nameOf(one.entity()) + ", " + one.state()))
                .toList();
    }

    private static Practice practice(AnalyzedMatter matter, ChartAddress address) {
        var id = address.find("practice");
        return matter.structure().list(Practice.class).stream()
                .filter(one -> id.isEmpty() || one.id().equals(id.get()))
                .findFirst()
                .orElseThrow(() ->
                        new NoSuchElementException("This matter has no such practice. Choose one on the overview."));
    }
}
