package org.pierce.web;

import org.pierce.matter.Account;
import org.pierce.matter.ViewBook;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps filters of the findings under a name, and removes them. */
@Controller
class ViewsPage {

    private final FindingsPage findings;
    private final ViewBook views;

    ViewsPage(FindingsPage findings, ViewBook views) {
        this.findings = findings;
        this.views = views;
    }

    @PostMapping("/matters/{matter}/views")
    ModelAndView save(
            @PathVariable String matter,
            @ModelAttribute Dates dates,
            @ModelAttribute FindingFilter filter,
            @RequestParam(defaultValue = "") String name,
            Model model) {
        var problem = views.save(matter, name, filter.view(), Account.name());
        if (problem.isEmpty()) {
            return new ModelAndView("redirect:/matters/%s/findings%s".formatted(matter, filter.address(dates, 1)));
        }
        model.addAttribute("viewProblem", problem.get());
        model.addAttribute("viewName", name);
        return new ModelAndView(
                findings.findings(matter, dates, filter, null, false, model),
                model.asMap(),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/matters/{matter}/views/remove")
    String remove(
            @PathVariable String matter,
            @ModelAttribute Dates dates,
            @ModelAttribute FindingFilter filter,
            @RequestParam String name) {
        views.remove(matter, name, Account.name());
        return "redirect:/matters/%s/findings%s".formatted(matter, filter.address(dates, 1));
    }
}
