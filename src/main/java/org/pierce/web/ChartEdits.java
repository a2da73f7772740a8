package org.pierce.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.pierce.matter.Account;
import org.pierce.matter.ScenarioBook;
import org.pierce.matter.ScenarioEdit;
import org.pierce.matter.ScenarioOutcome.Conflict;
import org.pierce.matter.ScenarioOutcome.Saved;
import org.pierce.structure.Structure;
import org.pierce.web.DraftOutcome.Kept;
import org.pierce.web.DraftOutcome.Refused;
import org.pierce.web.DraftOutcome.Taken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** Edits made on the chart: the inside of its panel afterwards. The page then fetches the drawing anew. */
@Controller
class ChartEdits {

    /** What an answer tells the page beside its words: the draft, how many edits hold, what is to be chosen. */
    private static final String DRAFT = "X-Draft";

    private static final String SEEN = "X-Seen";
    private static final String CHOSEN = "X-Chosen";

    private final MatterPages pages;
    private final Drafts drafts;
    private final ScenarioBook scenarios;

    ChartEdits(MatterPages pages, Drafts drafts, ScenarioBook scenarios) {
        this.pages = pages;
        this.drafts = drafts;
        this.scenarios = scenarios;
    }

    /** What the draft changes, and what comes of it. */
    @GetMapping("/matters/{matter}/chart/changes")
    String changes(
            @PathVariable String matter,
            @ModelAttribute Dates dates,
            @RequestParam String draft,
            Model model,
            HttpServletResponse response) {
        return changes(drafts.open(matter, dates, draft), model, response);
    }

    /**
     * Makes an edit.
     *
     * @param draft its name; a new one is made where it is empty
     * @param seen how many edits held where it was shown
     * @param deed {@code add}, {@code change}, {@code remove} or {@code restore}
     */
    @PostMapping("/matters/{matter}/chart/edit")
    String edit(
            @PathVariable String matter,
            @ModelAttribute Dates dates,
            @RequestParam(defaultValue = "") String draft,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam String deed,
            @RequestParam(defaultValue = "") String row,
            @RequestParam(defaultValue = "") String title,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var base = pages.open(matter, dates);
        var now = drafts.of(base, draft.isBlank() ? drafts.ensure(base, "") : draft);
        var rows = TypedRow.list(fields);
        var edits = edits(deed, row, rows, now);
        switch (drafts.add(now, seen, edits)) {
            case Kept kept -> {
                model.addAttribute("meanwhile", kept.meanwhile());
                var after = drafts.of(base, kept.scenario().name());
                if (deed.equals("add")) {
                    choose(edits.getFirst().fact(), after.facts(), response);
                }
                return changes(after, model, response);
            }
            case Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("refused", refused.problems());
                addForm(now, title, row, rows, fields, new DrawnForms(now.facts(), fields, refused.problems()), model);
            }
            case Taken taken -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute("conflict", taken.who());
                addForm(now, title, row, rows, fields, new DrawnForms(now.facts(), fields, List.of()), model);
            }
        }
        told(now, model, response);
        return "chart-edit :: refused";
    }

    /** Takes edits back, or does them again. */
    @PostMapping("/matters/{matter}/chart/move")
    String move(
            @PathVariable String matter,
            @ModelAttribute Dates dates,
            @RequestParam String draft,
            @RequestParam int seen,
            @RequestParam int to,
            Model model,
            HttpServletResponse response) {
        return switch (scenarios.move(matter, draft, seen, to, Account.name())) {
            case Saved saved -> changes(drafts.open(matter, dates, draft), model, response);
            case Conflict conflict -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute("conflict", conflict.who());
                yield changes(drafts.open(matter, dates, draft), model, response);
            }
        };
    }

    /** Keeps a draft under a name of the user's. */
    @PostMapping("/matters/{matter}/chart/rename")
    String rename(
            @PathVariable String matter,
            @ModelAttribute Dates dates,
            @RequestParam String draft,
            @RequestParam(defaultValue = "") String name,
            Model model,
            HttpServletResponse response) {
        var problem = name.strip().equals(draft)
                ? java.util.Optional.<String>empty()
                : scenarios.rename(matter, draft, name, Account.name());
        problem.ifPresent(words -> {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", words);
            model.addAttribute("typed", name);
        });
        return changes(drafts.open(matter, dates, problem.isPresent() ? draft : name.strip()), model, response);
    }

    private static List<ScenarioEdit> edits(String deed, String row, List<TypedRow> rows, Draft draft) {
        var edits = new DraftEdits(draft.facts());
        return switch (deed) {
            case "add" -> edits.add(rows.stream().filter(TypedRow::isMeant).toList());
            case "remove" -> edits.remove(row);
            case "restore" -> edits.restore(draft.base().structure(), row);
            default ->
                rows.stream()
                        .flatMap(typed -> edits.change(typed.sheet(), row, typed.cells()).stream())
                        .toList();
        };
    }

    private static void choose(String id, Structure facts, HttpServletResponse response) {
        var kind = facts.findParty(id).isPresent() ? "party" : "line";
        response.setHeader(CHOSEN, kind + "=" + UriUtils.encode(id, "UTF-8"));
    }

    private String changes(Draft draft, Model model, HttpServletResponse response) {
        model.addAttribute("changes", DraftChanges.of(draft));
        told(draft, model, response);
        return "chart-edit :: changes";
    }

    private void told(Draft draft, Model model, HttpServletResponse response) {
        if (model.getAttribute("dates") instanceof Dates dates) {
            model.addAttribute("dates", dates.query());
        }
        model.addAttribute("draft", draft);
        model.addAttribute("base", "/matters/" + draft.base().id());
        response.setHeader(DRAFT, UriUtils.encode(draft.scenario().name(), "UTF-8"));
        response.setHeader(SEEN, Integer.toString(draft.scenario().done()));
    }

    /** What was typed stays in the form. */
    private static void addForm(
            Draft draft,
            String title,
            String row,
            List<TypedRow> rows,
            Map<String, String> fields,
            DrawnForms forms,
            Model model) {
        if (!row.isEmpty()) {
            draft.facts().find(row).ifPresent(fact -> model.addAttribute("form", forms.of(fact, true)));
        } else if (!rows.isEmpty()) {
            model.addAttribute("form", forms.of(title, rows));
        }
    }
}
