package org.pierce.web;

import org.pierce.analysis.AnalyzedMatter;
import org.pierce.screening.Finding;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Opens a matter for its chart: as it is on record, or as the draft has it that the address names. */
@Component
class ChartedMatters {

    private final MatterPages pages;
    private final Drafts drafts;

    ChartedMatters(MatterPages pages, Drafts drafts) {
        this.pages = pages;
        this.drafts = drafts;
    }

    /** The frame of the page shows the record. */
    Charted open(String matter, Dates dates, ChartAddress address, Model model) {
        var charted = with(pages.open(matter, dates, "chart", model), address);
        model.addAttribute("address", address);
        charted.draft().ifPresent(draft -> model.addAttribute("draft", draft));
        // A finding of a draft has no page of its own.
        model.addAttribute(
                "known",
                charted.base().assessment().findings().stream().map(Finding::id).toList());
        return charted;
    }

    Charted open(String matter, Dates dates, ChartAddress address) {
        return with(pages.open(matter, dates), address);
    }

    private Charted with(AnalyzedMatter base, ChartAddress address) {
        return new Charted(base, address.find("draft").map(name -> drafts.of(base, name)));
    }
}
