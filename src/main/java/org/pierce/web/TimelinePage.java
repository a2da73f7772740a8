package org.pierce.web;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.Workbench;
import org.pierce.timeline.MatterTimeline;
import org.pierce.timeline.Progress;
import org.pierce.timeline.TimelineText;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What becomes of the findings on later days, if nothing but time passes. */
@Controller
class TimelinePage {

    private final MatterPages pages;
    private final Workbench workbench;
    private final LongWork work;

    TimelinePage(MatterPages pages, Workbench workbench, LongWork work) {
        this.pages = pages;
        this.workbench = workbench;
        this.work = work;
    }

    @GetMapping("/matters/{matter}/timeline")
    String timeline(
            @PathVariable String matter,
            @ModelAttribute Dates dates,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            Model model) {
        var opened = pages.open(matter, dates, "timeline", model);
        var assessment = opened.assessment();
        var last = until == null ? MatterTimeline.usualEnd(assessment) : until;
        model.addAttribute("until", last);
        if (last.isAfter(MatterTimeline.begin(assessment))) {
            var key = "timeline %s %s %s".formatted(assessment.snapshot(), dates.query(), last);
            var timeline = work.await(key, told -> workbench.lookAhead(opened, last, days(told)))
                    .result();
            model.addAttribute("timeline", timeline);
            model.addAttribute("words", new TimelineText(timeline));
        }
        return "timeline";
    }

    private static Progress days(Consumer<String> told) {
        return (done, of) -> told.accept("looking ahead: %d of %d days".formatted(done, of));
    }
}
