package org.pierce.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.explain.Explainer;
import org.pierce.explain.Explanation;
import org.pierce.report.Table;
import org.pierce.report.TableFormat;
import org.pierce.store.Explored;
import org.pierce.store.Explored.Refused;
import org.pierce.store.Explored.Rows;
import org.pierce.store.Explorer;
import org.pierce.store.SchemaOutline;
import org.pierce.structure.Fact;
import org.pierce.structure.Party;
import org.pierce.structure.Structure;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking for oneself: search over the facts, paths between two parties, and queries of one's own. */
@Controller
class ExplorePage {

    private static final SchemaOutline SCHEMA = SchemaOutline.standard();

    private final MatterPages pages;
    private final Exploring exploring;

    ExplorePage(MatterPages pages, Exploring exploring) {
        this.pages = pages;
        this.exploring = exploring;
    }

    @GetMapping("/matters/{matter}/explore")
    String explore(
            @PathVariable String matter,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String query,
            @ModelAttribute Dates dates,
            Model model) {
        var opened = pages.open(matter, dates, "explore", model);
        show(opened, ChartAddress.of(sent), text, model);
        model.addAttribute("form", form(opened, QueryForm.of(sent), query));
        return "explore";
    }

    /** Puts a query to the graph. Refusals are answers too: they say why. */
    @PostMapping("/matters/{matter}/explore")
    String ask(
            @PathVariable String matter,
            @RequestParam MultiValueMap<String, String> sent,
            @ModelAttribute Dates dates,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        var opened = pages.open(matter, dates, "explore", model);
        var form = QueryForm.of(sent);
        model.addAttribute("answer", answer(opened, form, Explorer.SHOWN));
        if (part) {
            return "explore :: answer";
        }
        show(opened, ChartAddress.of(sent), "", model);
        model.addAttribute("form", form);
        return "explore";
    }

    /** The rows as a file; where it is refused, the page with the reasons. */
    @PostMapping("/matters/{matter}/explore/rows.csv")
    Object csv(
            @PathVariable String matter,
            @RequestParam MultiValueMap<String, String> sent,
            @ModelAttribute Dates dates,
            Model model) {
        var opened = pages.open(matter, dates, "explore", model);
        var form = QueryForm.of(sent);
        var answer = answer(opened, form, Explorer.TAKEN);
        if (answer instanceof Rows rows) {
            pages.taken(opened);
            return file(opened, rows);
        }
        model.addAttribute("answer", answer);
        model.addAttribute("form", form);
        show(opened, ChartAddress.of(sent), "", model);
        return new ModelAndView("explore", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ResponseEntity<byte[]> file(AnalyzedMatter matter, Rows rows) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(TableFormat.CSV.mediaType()));
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(matter.id() + "-rows.csv")
                .build());
        var table = new Table("rows", rows.columns(), rows.rows());
        return ResponseEntity.ok()
                .headers(headers)
                .body(TableFormat.CSV.write(table, matter.assessment().factsAsOf()));
    }

    private Explored answer(AnalyzedMatter matter, QueryForm form, int most) {
        return exploring.isAllowed()
                ? exploring.ask(matter, form, most)
                : new Refused(List.of(
                        "Queries are off here, because they see all matters. The page says how they are switched on."));
    }

    private QueryForm form(AnalyzedMatter matter, QueryForm sent, String query) {
        var example = ExploreQuery.find(query);
        if (example.isPresent()) {
            return sent.with(example.get().text()).asking(example.get().asks());
        }
        var rule = exploring.rule(matter, sent.finding());
        return rule == null ? sent : sent.with(rule.text());
    }

    private void show(AnalyzedMatter matter, ChartAddress address, String text, Model model) {
        var structure = matter.structure();
        var explainer = new Explainer(structure);
        var routes = ChartRoutes.of(matter, address);
        model.addAttribute("address", address.without("path").without("party").without("line"));
        model.addAttribute("text", text);
        model.addAttribute("hits", text.isBlank() ? null : FactSearch.of(structure, text));
        model.addAttribute("routes", routes);
        model.addAttribute(
                "ways",
                routes.paths().stream()
                        .map(path -> explainer.hops(path.edges()).stream()
                                .map(hop -> Step.of(hop, structure))
                                .toList())
                        .toList());
        model.addAttribute("parties", parties(structure));
        model.addAttribute("schema", SCHEMA);
        model.addAttribute("examples", List.of(ExploreQuery.values()));
        model.addAttribute("allowed", exploring.isAllowed());
        model.addAttribute("seconds", exploring.seconds());
        model.addAttribute("most", Explorer.SHOWN);
    }

    /**
     * A step of a path, with names.
     *
     * @param how by what the one controls the other
     */
    record Step(String from, String how, String to) {

        static Step of(Explanation.Hop hop, Structure structure) {
            var how = Stream.of(hop.title(), hop.what(), hop.possible() ? "possible" : "")
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "));
            return new Step(name(hop.from(), structure), how, name(hop.to(), structure));
        }

        private static String name(String end, Structure structure) {
            return structure.find(end).isPresent() ? structure.nameOf(end) : end;
        }
    }

    private static List<FindingsPage.Choice> parties(Structure structure) {
        return structure.list().stream()
                .filter(Party.class::isInstance)
                .map(Fact::id)
                .distinct()
                .map(id -> new FindingsPage.Choice(id, structure.nameOf(id)))
                .sorted(java.util.Comparator.comparing(FindingsPage.Choice::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
