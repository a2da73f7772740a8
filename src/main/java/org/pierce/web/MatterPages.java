package org.pierce.web;

import java.util.List;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.analysis.Workbench;
import org.pierce.matter.Account;
import org.pierce.matter.AskedQuery;
import org.pierce.matter.Audit.Deed;
import org.pierce.matter.MatterBook;
import org.pierce.report.ReportHeading;
import org.pierce.screening.Finding;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What all pages of one matter have in common: the matter on its two dates, told as in the report. */
@Component
class MatterPages {

    private final Workbench workbench;
    private final MatterBook book;
    private final LongWork work;

    MatterPages(Workbench workbench, MatterBook book, LongWork work) {
        this.workbench = workbench;
        this.book = book;
        this.work = work;
    }

    /** Opens the matter, and puts what the frame of each page shows into the model. */
    AnalyzedMatter open(String matter, Dates dates, String tab, Model model) {
        var opened = open(matter, dates);
        model.addAttribute("matter", opened);
        model.addAttribute("assessment", opened.assessment());
        model.addAttribute("heading", ReportHeading.of(opened));
        model.addAttribute("base", "/matters/" + opened.id());
        model.addAttribute("dates", dates.query());
        model.addAttribute("tab", tab);
        return opened;
    }

    /**
     * Opens the matter. What somebody has seen is kept.
     *
     * @throws LongWork.StillWorking if the page must wait for longer than pages do
     */
    AnalyzedMatter open(String matter, Dates dates) {
        var opened = work.await("open %s %s".formatted(matter, dates.query()), told -> {
            var analyzed = workbench.open(matter, dates.factsAsOf(), dates.lawAsOf(), told);
            workbench.keep(analyzed);
            return analyzed;
        });
        // Meanwhile somebody may have decided something.
        return opened.isLate() ? workbench.open(matter, dates.factsAsOf(), dates.lawAsOf()) : opened.result();
    }

    /** Notes that somebody took away what a matter says. */
    void taken(AnalyzedMatter matter) {
        book.note(
                matter.id(), Account.name(), Deed.EXPORTED, matter.assessment().snapshot());
    }

    /** The query by which the store finds them. */
    AskedQuery question(AnalyzedMatter matter, FindingFilter filter) {
        return workbench.question(matter, filter.query());
    }

    /** The findings that the store finds for a filter, in the order of the assessment. */
    List<Finding> find(AnalyzedMatter matter, FindingFilter filter) {
        return workbench.find(matter, filter.query()).shown();
    }
}
