package org.pierce.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pierce.matter.ScenarioEdit;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Stake;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** One scenario as tables: the facts with what was edited, and what comes of it. */
@Controller
class ScenarioPage {

    private final MatterPages pages;
    private final Drafts drafts;

    ScenarioPage(MatterPages pages, Drafts drafts) {
        this.pages = pages;
        this.drafts = drafts;
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
        var draft = drafts.open(matter, dates, name);
        var typed = typed(fields);
        switch (drafts.add(draft, seen, edits(kind, sheet, row, typed, draft.facts()))) {
            case Kept kept -> {
                return back(matter, name, dates, sheet, kept.meanwhile() ? "&meanwhile=true" : "");
            }
            case Refused refused -> model.addAttribute("wrong", refused.problems());
            case Taken taken -> model.addAttribute("conflict", taken.who());
        }
        show(matter, name, dates, sheet, "", kind.equals("add") ? "" : row, typed, model);
        return new ModelAndView(
                "scenario",
                model.asMap(),
                model.containsAttribute("conflict") ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The page after a step that somebody else's came before. */
    ModelAndView refused(String matter, String name, Dates dates, String who, Model model) {
        model.addAttribute("conflict", who);
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
        var draft = drafts.of(pages.open(matter, dates, "what-if", model), name);
        var schema = SheetSchema.find(sheet == null ? "" : sheet).orElse(SheetSchema.get(Stake.class));
        model.addAttribute("scenario", draft.scenario());
        model.addAttribute("isOnLatest", draft.isOnLatest());
        model.addAttribute("here", address(matter, name));
        model.addAttribute("sheets", SheetSchema.list());
        model.addAttribute("sheet", schema);
        model.addAttribute("text", text);
        model.addAttribute("rows", FactRows.of(draft.facts(), schema, text));
        model.addAttribute("tried", DraftChanges.of(draft));
        if (row != null) {
            var fact = draft.facts()
                    .find(row)
                    .filter(found -> schema.type().isInstance(found))
                    .orElse(null);
            model.addAttribute("form", ScenarioForm.of(schema, fact, typed, draft.facts()));
        }
    }

    private static List<ScenarioEdit> edits(
            String kind, String sheet, String row, Map<String, String> typed, Structure facts) {
        var edits = new DraftEdits(facts);
        return switch (kind) {
            case "remove" -> edits.remove(row);
            case "add" -> List.of(edits.add(sheet, typed));
            default -> edits.change(sheet, row, typed);
        };
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

    static String address(String matter, String name) {
        return "/matters/%s/what-if/%s".formatted(matter, UriUtils.encodePathSegment(name, "UTF-8"));
    }

    static ModelAndView back(String matter, String name, Dates dates, @Nullable String sheet, String more) {
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
