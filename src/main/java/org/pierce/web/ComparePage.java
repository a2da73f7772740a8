package org.pierce.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.MatterComparison;
import org.pierce.analysis.MatterComparison.Side;
import org.pierce.analysis.Workbench;
import org.pierce.matter.MatterBook;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Two snapshots of a matter, or two dates, side by side. */
@Controller
class ComparePage {

    private final MatterPages pages;
    private final MatterBook book;
    private final Workbench workbench;
    private final LongWork work;

    ComparePage(MatterPages pages, MatterBook book, Workbench workbench, LongWork work) {
        this.pages = pages;
        this.book = book;
        this.workbench = workbench;
        this.work = work;
    }

    /** Without a choice, the latest two snapshots, each on its own date. */
    @GetMapping("/matters/{matter}/compare")
    String compare(
            @PathVariable String matter,
            @ModelAttribute Dates dates,
            @RequestParam(required = false) @Nullable Long from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate fromFacts,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate fromLaw,
            @RequestParam(required = false) @Nullable Long to,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate toFacts,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate toLaw,
            Model model) {
        pages.open(matter, dates, "compare", model);
        var snapshots = book.listSnapshots(matter);
        var latest = snapshots.getFirst().number();
        var previous = snapshots.size() > 1 ? snapshots.get(1).number() : latest;
        var before = new Side(from == null ? previous : from, fromFacts, fromLaw);
        var after = new Side(to == null ? latest : to, toFacts, toLaw);
        var comparison = work.await("compare %s %s %s".formatted(matter, before, after), told -> {
                    told.accept("assessing both sides");
                    return MatterComparison.of(workbench, matter, before, after);
                })
                .result();
        model.addAttribute("snapshots", snapshots);
        model.addAttribute("from", from == null ? previous : from);
        model.addAttribute("to", to == null ? latest : to);
        model.addAttribute("comparison", comparison);
        model.addAttribute("told", new Comparing(comparison));
        return "compare";
    }
}
