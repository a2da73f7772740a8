package org.pierce.web;

import java.util.List;
import java.util.Map;
import org.pierce.structure.Party;
import org.pierce.structure.Structure;
import org.pierce.structure.Words;
import org.pierce.web.ScenarioForm.Suggestion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How drawing begins: a draft to draw in, and the forms of new parties and lines. */
@Controller
class ChartDrawing {

    private final MatterPages pages;
    private final ChartedMatters matters;
    private final Drafts drafts;

    ChartDrawing(MatterPages pages, ChartedMatters matters, Drafts drafts) {
        this.pages = pages;
        this.matters = matters;
        this.drafts = drafts;
    }

    /** Opens the chart to edit, in a draft of that name, which is made where there is none. */
    @PostMapping("/matters/{matter}/chart/draft")
    String begin(
            @PathVariable String matter,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "") String name,
            @ModelAttribute Dates dates) {
        var opened = pages.open(matter, dates);
        var draft = drafts.ensure(opened, name);
        return "redirect:/matters/%s/chart%s"
                .formatted(
                        matter, ChartAddress.of(parameters).with("draft", draft).query());
    }

    /**
     * The form of a new party, or of a new line from one party to another.
     *
     * @param kind what it is; what it most likely is where empty
     */
    @GetMapping("/matters/{matter}/chart/draw")
    String draw(
            @PathVariable String matter,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "") String end,
            @ModelAttribute Dates dates,
            Model model) {
        var facts = matters.open(matter, dates, ChartAddress.of(parameters), model)
                .shown()
                .structure();
        boolean isLine = !start.isEmpty();
        model.addAttribute("facts", facts);
        model.addAttribute("start", start);
        model.addAttribute("end", end);
        if (isLine && end.isEmpty()) {
            model.addAttribute("others", others(facts, start));
            return "chart-edit :: whereTo";
        }
        var drawn = Words.find(DrawnKind.class, kind)
                .filter(one -> one.isParty() != isLine)
                .orElseGet(() -> isLine ? DrawnKind.likely(facts, start, end) : DrawnKind.PERSON);
        model.addAttribute("kinds", isLine ? DrawnKind.lines() : DrawnKind.parties());
        model.addAttribute("drawn", drawn);
        model.addAttribute(
                "form",
                new DrawnForms(facts, Map.of(), List.of())
                        .of(title(drawn, facts, start, end), drawn.rows(facts, start, end)));
        return "chart-edit :: draw";
    }

    private static List<Suggestion> others(Structure facts, String start) {
        return facts.list().stream()
                .filter(Party.class::isInstance)
                .map(fact -> new Suggestion(fact.id(), facts.nameOf(fact.id())))
                .filter(party -> !party.word().equals(start))
                .distinct()
                .toList();
    }

    private static String title(DrawnKind drawn, Structure facts, String start, String end) {
        return drawn.isParty()
                ? "New " + Words.spoken(drawn)
                : "%s to %s".formatted(facts.nameOf(start), facts.nameOf(end));
    }
}
