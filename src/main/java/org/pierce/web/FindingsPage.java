package org.pierce.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.matter.Account;
import org.pierce.matter.Review;
import org.pierce.matter.ReviewBook;
import org.pierce.matter.ReviewOutcome.Conflict;
import org.pierce.matter.ReviewOutcome.Saved;
import org.pierce.matter.ReviewRequest;
import org.pierce.matter.ViewBook;
import org.pierce.report.FactTable;
import org.pierce.screening.Closing;
import org.pierce.screening.Finding;
import org.pierce.screening.Severity;
import org.pierce.structure.Practice;
import org.pierce.structure.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The table of findings, and what is changed of several at once. */
@Controller
class FindingsPage {

    private final MatterPages pages;
    private final ReviewBook reviews;
    private final ViewBook views;

    FindingsPage(MatterPages pages, ReviewBook reviews, ViewBook views) {
        this.pages = pages;
        this.reviews = reviews;
        this.views = views;
    }

    @GetMapping("/matters/{matter}/findings")
    String findings(
            @PathVariable String matter,
            @ModelAttribute Dates dates,
            @ModelAttribute FindingFilter filter,
            @RequestParam(required = false) @Nullable Integer changed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        model.addAttribute("typed", ReviewForm.empty());
        model.addAttribute("picked", List.of());
        model.addAttribute("changed", changed);
        show(matter, dates, filter, model);
        return part ? "findings :: table" : "findings";
    }

    @PostMapping("/matters/{matter}/findings/review")
    ModelAndView review(
            @PathVariable String matter,
            @ModelAttribute Dates dates,
            @ModelAttribute FindingFilter filter,
            @ModelAttribute ReviewForm typed,
            @RequestParam(defaultValue = "") List<String> pick,
            Model model) {
        var picks = pick.stream().filter(one -> !one.isBlank()).map(Pick::of).toList();
        var problems = typed.listProblems();
        var outcome =
                problems.isEmpty() ? reviews.change(matter, wanted(matter, dates, picks, typed), Account.name()) : null;
        if (outcome instanceof Saved saved) {
            return new ModelAndView("redirect:/matters/%s/findings%s&changed=%d"
                    .formatted(matter, filter.address(dates, filter.place()), saved.changed()));
        }
        model.addAttribute("typed", typed);
        model.addAttribute("picked", picks.stream().map(Pick::finding).toList());
        model.addAttribute("problems", problems);
        model.addAttribute("conflicts", outcome instanceof Conflict conflict ? conflict.current() : List.of());
        show(matter, dates, filter, model);
        return new ModelAndView(
                "findings", model.asMap(), outcome == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
    }

    private List<ReviewRequest> wanted(String matter, Dates dates, List<Pick> picks, ReviewForm typed) {
        var findings = pages.open(matter, dates).assessment().findings().stream()
                .collect(Collectors.toMap(Finding::id, Function.identity()));
        return picks.stream()
                .filter(one -> findings.containsKey(one.finding()))
                .map(one -> wanted(
                        reviews.get(matter, one.finding()),
                        one,
                        typed,
                        Objects.requireNonNull(findings.get(one.finding()))))
                .toList();
    }

    private static ReviewRequest wanted(Review before, Pick pick, ReviewForm typed, Finding finding) {
        return new ReviewRequest(
                pick.finding(),
                pick.seen(),
                typed.decided(before.decision()),
                typed.assigned(before.assignment()),
                typed.said(),
                typed.isConfirmed(),
                finding.factsHash(),
                Words.of(finding.severity()));
    }

    private void show(String matter, Dates dates, FindingFilter filter, Model model) {
        // Read before what is shown of them: if one changes in between, its version is the old one, and whoever sends
        // it is told.
        var decided = reviews.list(matter);
        var opened = pages.open(matter, dates, "findings", model);
        var practices = opened.structure().list(Practice.class);
        model.addAttribute("filter", filter);
        model.addAttribute("asked", dates);
        model.addAttribute("table", FindingsTable.of(opened, pages.find(opened, filter), decided, filter));
        var asked = pages.question(opened, filter);
        model.addAttribute(
                "query",
                ShownQuery.of(
                        opened,
                        dates,
                        asked.text(),
                        "By this the store finds the findings of the filter; what people decided on them is looked at afterwards.",
                        asked.parameters()));
        model.addAttribute("total", opened.assessment().findings().size());
        model.addAttribute("views", views.list(matter));
        model.addAttribute("severities", List.of(Severity.values()));
        model.addAttribute("tables", List.of(FactTable.values()));
        model.addAttribute("statuses", statuses());
        model.addAttribute("groupings", List.of(Grouping.values()));
        model.addAttribute(
                "practices",
                practices.stream()
                        .map(practice ->
                                new Choice(practice.id(), opened.structure().nameOf(practice.entity())))
                        .toList());
        model.addAttribute(
                "states",
                practices.stream().map(Practice::state).distinct().sorted().toList());
        model.addAttribute("flags", flags(opened));
    }

    static List<Choice> statuses() {
        return List.of(Closing.Status.values()).stream()
                .map(status -> new Choice(Words.of(status), status.words()))
                .toList();
    }

    private static List<String> flags(AnalyzedMatter matter) {
        return matter.assessment().findings().stream()
                .map(Finding::flag)
                .distinct()
                .sorted()
                .toList();
    }

    /** A choice of a filter. */
    record Choice(String id, String name) {}
}
