package org.pierce.web;

import java.util.Optional;
import org.pierce.matter.Account;
import org.pierce.matter.ScenarioBook;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The scenarios of a matter. */
@Controller
class ScenariosPage {

    private final MatterPages pages;
    private final ScenarioBook scenarios;

    ScenariosPage(MatterPages pages, ScenarioBook scenarios) {
        this.pages = pages;
        this.scenarios = scenarios;
    }

    @GetMapping("/matters/{matter}/what-if")
    String scenarios(@PathVariable String matter, @ModelAttribute Dates dates, Model model) {
        pages.open(matter, dates, "what-if", model);
        model.addAttribute("scenarios", scenarios.list(matter));
        return "scenarios";
    }

    @PostMapping("/matters/{matter}/what-if")
    ModelAndView create(
            @PathVariable String matter,
            @ModelAttribute Dates dates,
            @RequestParam(defaultValue = "") String name,
            Model model) {
        var snapshot = Draft.snapshot(pages.open(matter, dates));
        Optional<String> problem = scenarios.create(matter, name, snapshot, Account.name());
        if (problem.isEmpty()) {
            return new ModelAndView("redirect:" + ScenarioPage.address(matter, name.strip()) + dates.query());
        }
        model.addAttribute("problem", problem.get());
        model.addAttribute("typed", name);
        return new ModelAndView(scenarios(matter, dates, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/matters/{matter}/what-if/remove")
    String remove(@PathVariable String matter, @ModelAttribute Dates dates, @RequestParam String name) {
        scenarios.remove(matter, name, Account.name());
        return "redirect:/matters/%s/what-if%s".formatted(matter, dates.query());
    }
}
