package org.pierce.web;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.chart.HiddenNames;
import org.pierce.explain.LineTeller;
import org.pierce.explain.PartyTeller;
import org.pierce.law.EligibilityIndex;
import org.pierce.law.Standing;
import org.pierce.screening.Finding;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the chart answers when a party or a line of it is asked: the inside of its panel. */
@Controller
class ChartAnswers {

    private final ChartedMatters matters;
    private final WhyAnswers whys;

    ChartAnswers(ChartedMatters matters, WhyAnswers whys) {
        this.matters = matters;
        this.whys = whys;
    }

    @GetMapping("/matters/{matter}/chart/party")
    String party(
            @PathVariable String matter,
            @RequestParam String id,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute Dates dates,
            Model model) {
        var address = ChartAddress.of(parameters);
        var opened = matters.open(matter, dates, address, model).shown();
        var structure = structure(opened, address);
        var answer = new PartyTeller(structure, opened.derivation(), findings(opened, address), day(opened))
                .find(id)
                .orElseThrow(() -> new NoSuchElementException("No party of this matter has that id."));
        model.addAttribute("answer", answer);
        model.addAttribute("id", id);
        addForm(opened, address, id, model);
        addQuery(opened, address, dates, ExploreQuery.PARTY, Map.of("party", id), model);
        model.addAttribute("above", whys.above(opened, structure, id));
        model.addAttribute("why", whys.of(opened, structure, address, id));
        model.addAttribute("standing", standing(opened, address, id));
        model.addAttribute(
                "practices",
                structure.list(Practice.class).stream()
                        .filter(practice -> practice.entity().equals(id) && !address.has("practice", practice.id()))
                        .map(Practice::id)
                        .toList());
        return "chart-answers :: party";
    }

    /** What the search of a large chart finds: everybody on it, whether drawn or in a stack. */
    @GetMapping("/matters/{matter}/chart/parties")
    String parties(
            @PathVariable String matter,
            @RequestParam(defaultValue = "seek") String prefix,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute Dates dates,
            Model model) {
        var address = ChartAddress.of(parameters);
        var sight = ChartSight.of(matters.open(matter, dates, address), address);
        model.addAttribute("prefix", prefix);
        model.addAttribute(
                "parties", SearchedParty.of(sight.drawing(), sight.charts().structure()));
        return "chart-answers :: parties";
    }

    @GetMapping("/matters/{matter}/chart/line")
    String line(
            @PathVariable String matter,
            @RequestParam String id,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute Dates dates,
            Model model) {
        var address = ChartAddress.of(parameters);
        var charted = matters.open(matter, dates, address, model);
        var gone = charted.isGone(id);
        // Of what was switched off the record tells.
        var opened = gone ? charted.base() : charted.shown();
        model.addAttribute("gone", gone ? id : "");
        var answer = new LineTeller(
                        structure(opened, address), opened.derivation(), findings(opened, address), day(opened))
                .find(id)
                .orElseThrow(() -> new NoSuchElementException("No fact or derived edge of this matter has that id."));
        model.addAttribute("answer", answer);
        if (!gone) {
            addForm(opened, address, id, model);
        }
        addQuery(opened, address, dates, ExploreQuery.FACT, Map.of("fact", id), model);
        return "chart-answers :: line";
    }

    /** Nothing of a draft, which is not in the graph, and nothing where names are hidden. */
    private static void addQuery(
            AnalyzedMatter opened,
            ChartAddress address,
            Dates dates,
            ExploreQuery query,
            Map<String, String> given,
            Model model) {
        if (!address.hidesNames() && address.find("draft").isEmpty()) {
            var note =
                    "This panel is told from the facts that were read into memory; the query shows the same in the graph.";
            model.addAttribute("query", ShownQuery.of(opened, dates, query, note, given));
        }
    }

    /** What can be edited about it; of the record only what may be tried at a click. Nothing where names are hidden. */
    private static void addForm(AnalyzedMatter opened, ChartAddress address, String id, Model model) {
        if (!address.hidesNames()) {
            opened.structure()
                    .find(id)
                    .map(fact -> new DrawnForms(opened.structure(), Map.of(), List.of())
                            .of(fact, address.find("draft").isPresent()))
                    .ifPresent(form -> model.addAttribute("form", form));
        }
    }

    private static Structure structure(AnalyzedMatter matter, ChartAddress address) {
        return address.hidesNames() ? HiddenNames.in(matter.structure()) : matter.structure();
    }

    private static java.time.LocalDate day(AnalyzedMatter matter) {
        return matter.assessment().factsAsOf();
    }

    /** Those of the practice in focus; in a chart of the whole matter all. */
    private static List<Finding> findings(AnalyzedMatter matter, ChartAddress address) {
        return address.find("practice")
                .filter(practice -> !practice.equals(ChartSight.ALL))
                .map(matter.assessment()::findingsOf)
                .orElse(matter.assessment().findings());
    }

    /** How the party stands to the practice in focus, and why; nothing where none is, or for the practice itself. */
    private static List<Standing> standing(AnalyzedMatter matter, ChartAddress address, String party) {
        return address.find("practice").stream()
                .flatMap(id -> matter.structure().find(id).stream())
                .flatMap(fact -> fact instanceof Practice practice ? Stream.of(practice) : Stream.empty())
                .filter(practice -> !practice.entity().equals(party))
                .map(practice -> EligibilityIndex.of(matter.structure(), day(matter))
                        .of(
                                practice,
                                Objects.requireNonNull(matter.surroundings().get(practice.id()))
                                        .law())
                        .get(party))
                .toList();
    }
}
