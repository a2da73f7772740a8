package org.pierce.web;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.explain.Explainer;
import org.pierce.screening.Finding;
import org.pierce.screening.Severity;
import org.pierce.structure.Practice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** The table of findings, and the page of one. */
@Controller
class FindingsPage {

    private final MatterPages pages;

    FindingsPage(MatterPages pages) {
        this.pages = pages;
    }

    @GetMapping("/matters/{matter}/findings")
    String findings(
            @PathVariable String matter,
            @ModelAttribute Dates dates,
            @ModelAttribute FindingFilter filter,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        var opened = pages.open(matter, dates, "findings", model);
        var found = pages.find(opened, filter);
        model.addAttribute("filter", filter);
        model.addAttribute("matched", found.matched());
        model.addAttribute("asked", dates);
        model.addAttribute(
                "lines",
                found.shown().stream().map(finding -> Line.of(opened, finding)).toList());
        model.addAttribute("total", opened.assessment().findings().size());
        model.addAttribute("severities", List.of(Severity.values()));
        model.addAttribute(
                "practices",
                opened.structure().list(Practice.class).stream()
                        .map(practice ->
                                new Choice(practice.id(), opened.structure().nameOf(practice.entity())))
                        .toList());
        model.addAttribute(
                "states",
                opened.structure().list(Practice.class).stream()
                        .map(Practice::state)
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute(
                "flags",
                opened.assessment().findings().stream()
                        .map(Finding::flag)
                        .distinct()
                        .sorted()
                        .toList());
        return part ? "findings :: table" : "findings";
    }

    @GetMapping("/matters/{matter}/findings/{id}")
    String finding(@PathVariable String matter, @PathVariable String id, @ModelAttribute Dates dates, Model model) {
        var opened = pages.open(matter, dates, "findings", model);
        var all = opened.assessment().findings();
        var finding = all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "No finding has this address on these dates. It may appear on other dates; see the table."));
        var ofPractice = opened.assessment().findingsOf(finding.practice());
        var place = ofPractice.indexOf(finding);
        model.addAttribute("told", new Explainer(opened.structure()).explain(finding));
        model.addAttribute("line", Line.of(opened, finding));
        model.addAttribute("place", place + 1);
        model.addAttribute("places", ofPractice.size());
        model.addAttribute("previous", neighbor(ofPractice, place - 1));
        model.addAttribute("next", neighbor(ofPractice, place + 1));
        model.addAttribute(
                "elsewhere",
                all.stream()
                        .filter(other -> other.flag().equals(finding.flag())
                                && other.cause().equals(finding.cause())
                                && !other.practice().equals(finding.practice()))
                        .map(other -> Line.of(opened, other))
                        .toList());
        return "finding";
    }

    private static @Nullable String neighbor(List<Finding> findings, int place) {
        return place < 0 || place >= findings.size()
                ? null
                : findings.get(place).id();
    }

    /** A choice of a filter. */
    record Choice(String id, String name) {}

    /** A finding as a line of the table. */
    record Line(Finding finding, String practice, String state) {

        static Line of(AnalyzedMatter matter, Finding finding) {
            var practice =
                    (Practice) matter.structure().find(finding.practice()).orElseThrow();
            return new Line(finding, matter.structure().nameOf(practice.entity()), practice.state());
        }
    }
}
