package org.pierce.web;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.pierce.chart.ChartFormat;
import org.pierce.chart.HiddenIds;
import org.pierce.chart.SvgRenderer;
import org.pierce.control.ControlPath;
import org.pierce.explain.Explainer;
import org.pierce.law.LawBook;
import org.pierce.screening.Finding;
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
    private final ChartedMatters matters;
    private final Drafts drafts;
    private final LawBook book;

    ChartPage(MatterPages pages, ChartedMatters matters, Drafts drafts, LawBook book) {
        this.pages = pages;
        this.matters = matters;
        this.drafts = drafts;
        this.book = book;
    }

    @GetMapping("/matters/{matter}/chart")
    String chart(
            @PathVariable String matter,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute Dates dates,
            Model model) {
        var address = ChartAddress.of(parameters);
        var charted = matters.open(matter, dates, address, model);
        var opened = charted.shown();
        var sight = ChartSight.of(charted, address);
        var structure = sight.charts().structure();
        var drawing = sight.drawing();
        var explainer = new Explainer(structure);
        var assessment = opened.assessment();
        model.addAttribute("drafts", drafts.list(matter));
        charted.draft().ifPresent(draft -> model.addAttribute("changes", DraftChanges.of(draft)));
        model.addAttribute("practice", sight.focus());
        model.addAttribute("practiceName", sight.title());
        model.addAttribute("lists", ChartLists.of(sight, drawing));
        model.addAttribute("layers", ChartLayer.of(drawing));
        model.addAttribute("formats", FORMATS);
        model.addAttribute("pathFindings", sight.pathFindings());
        model.addAttribute(
                "sliders",
                List.of(
                        DateSlider.ofFacts(structure, assessment.factsAsOf()),
                        DateSlider.ofLaw(structure, book, assessment.lawAsOf())));
        model.addAttribute("routes", sight.routes());
        model.addAttribute(
                "hops",
                sight.routes()
                        .lit()
                        .map(ControlPath::edges)
                        .map(explainer::hops)
                        .orElse(List.of()));
        model.addAttribute("lit", sight.litFinding().map(Finding::id).orElse(null));
        model.addAttribute("told", sight.litFinding().map(explainer::explain).orElse(null));
        var renderer = SvgRenderer.forPage();
        model.addAttribute("drawing", renderer.withoutSheet().render(drawing));
        model.addAttribute("legend", renderer.renderLegend(drawing));
        model.addAttribute("titleBlock", renderer.renderTitleBlock(drawing));
        return "chart";
    }

    @GetMapping("/matters/{matter}/chart.{format}")
    ResponseEntity<byte[]> export(
            @PathVariable String matter,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute Dates dates) {
        var address = ChartAddress.of(parameters);
        var charted = matters.open(matter, dates, address);
        var sight = ChartSight.of(charted, address);
        var written = Stream.of(ChartFormat.values())
                .filter(each -> each.ending().equals(format))
                .findFirst()
                .orElseThrow(() ->
                        new NoSuchElementException("A chart can be had as %s.".formatted(String.join(", ", FORMATS))));
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(written.mediaType()));
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(written.fileName(address.hidesNames() ? "names-hidden" : sight.focus()))
                .build());
        var drawing = sight.drawing();
        pages.taken(charted.base());
        return ResponseEntity.ok()
                .headers(headers)
                .body(written.write(address.hidesNames() ? HiddenIds.in(drawing) : drawing));
    }
}
