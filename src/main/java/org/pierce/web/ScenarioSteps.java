package org.pierce.web;

import org.pierce.analysis.Workbench;
import org.pierce.matter.Account;
import org.pierce.matter.ScenarioBook;
import org.pierce.matter.ScenarioOutcome;
import org.pierce.matter.ScenarioOutcome.Conflict;
import org.pierce.matter.ScenarioOutcome.Saved;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Steps of a scenario as a whole: back and forth, onto the latest snapshot, into the next one. */
@Controller
class ScenarioSteps {

    private final ScenarioPage page;
    private final MatterPages pages;
    private final Drafts drafts;
    private final Workbench workbench;
    private final ScenarioBook scenarios;

    ScenarioSteps(ScenarioPage page, MatterPages pages, Drafts drafts, Workbench workbench, ScenarioBook scenarios) {
        this.page = page;
        this.pages = pages;
        this.drafts = drafts;
        this.workbench = workbench;
        this.scenarios = scenarios;
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
        var latest = Draft.snapshot(pages.open(matter, dates));
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
        var draft = drafts.open(matter, dates, name);
        var scenario = draft.scenario();
        if (scenario.done() == seen && draft.isOnLatest() && draft.tried().after() != null) {
            workbench.takeIn(draft.base(), draft.tried(), scenario.name());
            scenarios.remove(matter, name, Account.name());
            return new ModelAndView("redirect:/matters/" + matter);
        }
        return page.refused(matter, name, dates, scenario.who(), model);
    }

    private ModelAndView told(ScenarioOutcome outcome, String matter, String name, Dates dates, Model model) {
        return switch (outcome) {
            case Saved saved -> ScenarioPage.back(matter, name, dates, null, "");
            case Conflict conflict -> page.refused(matter, name, dates, conflict.who(), model);
        };
    }
}
