package org.pierce.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pierce.analysis.Workbench;
import org.pierce.structure.Profession;
import org.pierce.structure.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A chart from nothing: a matter with an empty snapshot, and a draft in which a client's structure is drawn. */
@Controller
class NewChart {

    private static final String DRAFT = "First draft";
    private static final int LONGEST = 120;

    private final Workbench workbench;
    private final Drafts drafts;

    NewChart(Workbench workbench, Drafts drafts) {
        this.workbench = workbench;
        this.drafts = drafts;
    }

    /** The professions that a practice may be of. */
    static List<String> professions() {
        return Words.list(Profession.class);
    }

    /**
     * @param practice name of a first practice; none is drawn where empty
     * @param state two letters
     */
    @PostMapping("/matters/new")
    ModelAndView begin(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String practice,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String profession,
            Model model) {
        var called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST) {
            return again(
                    "A chart needs the name of a client or matter, of up to %d characters.".formatted(LONGEST), model);
        }
        if (workbench.list().stream().anyMatch(line -> line.name().equals(called))) {
            return again("There is a matter of this name already: open it above, or choose another name.", model);
        }
        var first = practice.strip();
        if (!first.isEmpty() && !state.strip().matches("[A-Za-z]{2}")) {
            return again("Say in which state the practice is, by two letters, such as CA.", model);
        }
        var matter = workbench.begin(called);
        var base = workbench.open(matter, null, null);
        var draft = drafts.of(base, drafts.ensure(base, DRAFT));
        var query = "?draft=" + DRAFT.replace(' ', '+');
        if (!first.isEmpty()) {
            // Where it is refused, the chart is there, and its forms say at each cell what is wrong.
            drafts.add(draft, 0, new DraftEdits(draft.facts()).add(rows(first, state.strip(), profession)));
        }
        return new ModelAndView("redirect:/matters/%s/chart%s".formatted(matter, query));
    }

    private static List<TypedRow> rows(String name, String state, String profession) {
        var rows = new ArrayList<TypedRow>();
        rows.add(new TypedRow("entities", false, Map.of("name", name, "form", "pc", "state", state)));
        rows.add(new TypedRow("practices", false, Map.of("entity", "@0", "state", state, "profession", profession)));
        return rows;
    }

    private ModelAndView again(String problem, Model model) {
        model.addAttribute("matters", workbench.list());
        model.addAttribute("professions", professions());
        model.addAttribute("problem", problem);
        return new ModelAndView("matters", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
