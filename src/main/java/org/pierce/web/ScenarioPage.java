package org.pierce.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.analysis.Workbench;
import org.pierce.analysis.Workbench.Tried;
import org.pierce.intake.EditedRows;
import org.pierce.intake.RowEdit;
import org.pierce.matter.Account;
import org.pierce.matter.Scenario;
import org.pierce.matter.ScenarioBook;
import org.pierce.matter.ScenarioEdit;
import org.pierce.matter.ScenarioOutcome;
import org.pierce.matter.ScenarioOutcome.Conflict;
import org.pierce.matter.ScenarioOutcome.Saved;
import org.pierce.structure.Dependents;
import org.pierce.structure.Fact;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** One scenario: the facts with what was edited, and what comes of it. */
@Controller
class ScenarioPage {

    private final MatterPages pages;
    private final Workbench workbench;
    private final ScenarioBook scenarios;

    ScenarioPage(MatterPages pages, Workbench workbench, ScenarioBook scenarios) {
        this.pages = pages;
        this.workbench = workbench;
        this.scenarios = scenarios;
    }

    @GetMapping("/matters/{matter}/what-if/{name}")
    String scenario(
            @PathVariable String matter,
            @PathVariable String name,
            @ModelAttribute Dates dates,
            @RequestParam(required = false) @Nullable String sheet,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String row,
            Model model) {
        show(matter, name, dates, sheet, text, row, Map.of(), model);
        return "scenario";
    }

    /** Adds an edit. What was typed stays on the page where it cannot be kept. */
    @PostMapping("/matters/{matter}/what-if/{name}/edit")
    ModelAndView edit(
            @PathVariable String matter,
            @PathVariable String name,
            @ModelAttribute Dates dates,
            @RequestParam String kind,
            @RequestParam String sheet,
            @RequestParam(defaultValue = "") String row,
            @RequestParam int seen,
            @RequestParam Map<String, String> fields,
            Model model) {
        var opened = pages.open(matter, dates);
        var scenario = scenarios.get(matter, name);
        var before = tryOut(opened, scenario);
        var facts = before.reading().structure().orElse(opened.structure());
        var typed = typed(fields);
        var edits = edits(kind, sheet, row, typed, facts);
        var wrong = EditedRows.apply(
                        facts, edits.stream().map(ScenarioPage::edit).toList())
                .errors();
        if (wrong.isEmpty() && !edits.isEmpty()) {
            var outcome = scenarios.add(matter, name, seen, edits, Account.name());
            if (outcome instanceof Saved saved) {
                return back(matter, name, dates, sheet, saved.meanwhile().isEmpty() ? "" : "&meanwhile=true");
            }
            model.addAttribute("conflict", ((Conflict) outcome).who());
        }
        if (scenario.done() == seen) {
            model.addAttribute("wrong", wrong);
        } else {
            // What is wrong with it is most likely what somebody else did.
            model.addAttribute("conflict", scenario.who());
        }
        show(matter, name, dates, sheet, "", kind.equals("add") ? "" : row, typed, model);
        return new ModelAndView(
                "scenario",
                model.asMap(),
                model.containsAttribute("conflict") ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Takes edits back, or does them again. */
    @PostMapping("/matters/{matter}/what-if/{name}/move")
    ModelAndView move(
            @PathVariable String matter,
            @PathVariable String name,
            @ModelAttribute Dates dates,
            @RequestParam int seen,
            @RequestParam int to,
            Model model) {
        return told(scenarios.move(matter, name, seen, to, Account.name()), matter, name, dates, model);
    }

    /** Makes the same edits to the latest snapshot. */
    @PostMapping("/matters/{matter}/what-if/{name}/rebase")
    ModelAndView rebase(
            @PathVariable String matter,
            @PathVariable String name,
            @ModelAttribute Dates dates,
            @RequestParam int seen,
            Model model) {
        var latest = snapshot(pages.open(matter, dates));
        return told(scenarios.rebase(matter, name, seen, latest, Account.name()), matter, name, dates, model);
    }

    /** Makes the edited facts the next snapshot. */
    @PostMapping("/matters/{matter}/what-if/{name}/take-in")
    ModelAndView takeIn(
            @PathVariable String matter,
            @PathVariable String name,
            @ModelAttribute Dates dates,
            @RequestParam int seen,
            Model model) {
        var opened = pages.open(matter, dates);
        var scenario = scenarios.get(matter, name);
        var tried = tryOut(opened, scenario);
        if (scenario.done() == seen && isOnLatest(opened, scenario) && tried.after() != null) {
            workbench.takeIn(opened, tried, scenario.name());
            scenarios.remove(matter, name, Account.name());
            return new ModelAndView("redirect:/matters/" + matter);
        }
        model.addAttribute("conflict", scenario.who());
        show(matter, name, dates, null, "", null, Map.of(), model);
        return new ModelAndView("scenario", model.asMap(), HttpStatus.CONFLICT);
    }

    private ModelAndView told(ScenarioOutcome outcome, String matter, String name, Dates dates, Model model) {
        if (outcome instanceof Saved) {
            return back(matter, name, dates, null, "");
        }
        model.addAttribute("conflict", ((Conflict) outcome).who());
        show(matter, name, dates, null, "", null, Map.of(), model);
        return new ModelAndView("scenario", model.asMap(), HttpStatus.CONFLICT);
    }

    private void show(
            String matter,
            String name,
            Dates dates,
            @Nullable String sheet,
            String text,
            @Nullable String row,
            Map<String, String> typed,
            Model model) {
        var opened = pages.open(matter, dates, "what-if", model);
        var scenario = scenarios.get(matter, name);
        var schema = SheetSchema.find(sheet == null ? "" : sheet).orElse(SheetSchema.get(Stake.class));
        var tried = tryOut(opened, scenario);
        var facts = tried.reading().structure().orElse(opened.structure());
        model.addAttribute("scenario", scenario);
        model.addAttribute("isOnLatest", isOnLatest(opened, scenario));
        model.addAttribute("here", address(matter, name));
        model.addAttribute("sheets", SheetSchema.list());
        model.addAttribute("sheet", schema);
        model.addAttribute("text", text);
        model.addAttribute("tried", ScenarioView.of(opened, scenario, tried, schema, text));
        if (row != null) {
            var fact = facts.find(row)
                    .filter(found -> schema.type().isInstance(found))
                    .orElse(null);
            model.addAttribute("form", ScenarioForm.of(schema, fact, typed, facts));
        }
    }

    private Tried tryOut(AnalyzedMatter opened, Scenario scenario) {
        return workbench.tryOut(
                opened, scenario.edits().stream().map(ScenarioPage::edit).toList());
    }

    /** Removing a row takes with it what names it; of a changed row only cells that are others count. */
    private static List<ScenarioEdit> edits(
            String kind, String sheet, String row, Map<String, String> typed, Structure facts) {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var edits = new ArrayList<ScenarioEdit>();
        switch (kind) {
            case "remove" -> {
                for (var dependent : new Dependents(facts).of(row)) {
                    edits.add(
                            new ScenarioEdit(kind, sheetOf(dependent), dependent.id(), Map.of(), Account.name(), now));
                }
                edits.add(new ScenarioEdit(kind, sheet, row, Map.of(), Account.name(), now));
            }
            case "add" -> {
                var id = typed.getOrDefault("id", "");
                edits.add(new ScenarioEdit(
                        kind, sheet, id.isBlank() ? fresh(sheet, facts) : id.strip(), typed, Account.name(), now));
            }
            default -> {
                var held = facts.find(row).map(EditedRows::cells).orElse(new LinkedHashMap<>());
                var changed = new LinkedHashMap<>(typed);
                changed.remove("id");
                changed.entrySet()
                        .removeIf(cell -> cell.getValue().strip().equals(held.getOrDefault(cell.getKey(), "")));
                if (!changed.isEmpty()) {
                    edits.add(new ScenarioEdit("change", sheet, row, changed, Account.name(), now));
                }
            }
        }
        return edits;
    }

    /** An id that no fact has. */
    private static String fresh(String sheet, Structure facts) {
        int number = 1;
        while (facts.find("%s-new-%d".formatted(sheet.replace(' ', '-'), number))
                .isPresent()) {
            number++;
        }
        return "%s-new-%d".formatted(sheet.replace(' ', '-'), number);
    }

    private static RowEdit edit(ScenarioEdit edit) {
        var cells = new LinkedHashMap<>(edit.cells());
        cells.remove("id");
        return new RowEdit(
                Words.find(RowEdit.Kind.class, edit.kind()).orElse(RowEdit.Kind.CHANGE),
                edit.sheet(),
                edit.fact(),
                cells);
    }

    private static Map<String, String> typed(Map<String, String> fields) {
        var typed = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith(ScenarioForm.FIELD)) {
                typed.put(name.substring(ScenarioForm.FIELD.length()), value);
            }
        });
        return typed;
    }

    private static String sheetOf(Fact fact) {
        return SheetSchema.get(fact.getClass()).name();
    }

    private static boolean isOnLatest(AnalyzedMatter opened, Scenario scenario) {
        return Objects.equals(scenario.snapshot(), snapshot(opened));
    }

    static String snapshot(AnalyzedMatter opened) {
        return opened.result().request().stored().snapshot();
    }

    static String address(String matter, String name) {
        return "/matters/%s/what-if/%s".formatted(matter, UriUtils.encodePathSegment(name, "UTF-8"));
    }

    private static ModelAndView back(String matter, String name, Dates dates, @Nullable String sheet, String more) {
        var query = dates.query();
        var chosen = sheet == null ? "" : "sheet=" + UriUtils.encodeQueryParam(sheet, "UTF-8");
        return new ModelAndView("redirect:%s%s%s%s%s"
                .formatted(
                        address(matter, name),
                        query,
                        chosen.isEmpty() && more.isEmpty() ? "" : query.isEmpty() ? "?" : "&",
                        chosen,
                        chosen.isEmpty() ? more.replaceFirst("&", "") : more));
    }
}
