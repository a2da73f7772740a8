package org.pierce.web;

import org.pierce.report.ReportView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The assessment of each practice, where the findings cluster, what stands behind them, and what to ask for. */
@Controller
class OverviewPage {

    private final MatterPages pages;

    OverviewPage(MatterPages pages) {
        this.pages = pages;
    }

    @GetMapping("/matters/{matter}")
    String overview(@PathVariable String matter, @ModelAttribute Dates dates, Model model) {
        var opened = pages.open(matter, dates, "overview", model);
        model.addAttribute("view", ReportView.of(opened));
        model.addAttribute("heat", HeatMap.of(opened));
        return "overview";
    }
}
