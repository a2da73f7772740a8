package org.pierce.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.explain.Explainer;
import org.pierce.matter.Account;
import org.pierce.matter.AssessmentBook;
import org.pierce.matter.ReviewBook;
import org.pierce.matter.ReviewOutcome.Conflict;
import org.pierce.matter.ReviewRequest;
import org.pierce.report.ReportWords;
import org.pierce.screening.Finding;
import org.pierce.store.QueryFile;
import org.pierce.structure.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of one finding: what it is, what is decided on it, and what was. */
@Controller
class FindingPage {

    private final MatterPages pages;
    private final ReviewBook reviews;
    private final AssessmentBook assessments;
    private final Exploring exploring;

    FindingPage(MatterPages pages, ReviewBook reviews, AssessmentBook assessments, Exploring exploring) {
        this.pages = pages;
        this.reviews = reviews;
        this.assessments = assessments;
        this.exploring = exploring;
    }

    @GetMapping("/matters/{matter}/findings/{id}")
    String finding(@PathVariable String matter, @PathVariable String id, @ModelAttribute Dates dates, Model model) {
        show(matter, id, dates, null, model);
        return "finding";
    }

    @PostMapping("/matters/{matter}/findings/{id}/review")
    ModelAndView review(
            @PathVariable String matter,
            @PathVariable String id,
            @ModelAttribute Dates dates,
            @ModelAttribute ReviewForm typed,
            Model model) {
        var problems = typed.listProblems();
        if (problems.isEmpty()) {
            var finding = get(pages.open(matter, dates), id);
            var wanted = new ReviewRequest(
                    id,
                    Pick.version(typed.version()),
                    typed.decided(reviews.get(matter, id).decision()),
                    typed.assigned(),
                    typed.said(),
                    typed.isConfirmed(),
                    finding.factsHash(),
                    Words.of(finding.severity()));
            if (!(reviews.change(matter, List.of(wanted), Account.name()) instanceof Conflict conflict)) {
                return new ModelAndView("redirect:/matters/%s/findings/%s%s".formatted(matter, id, dates.query()));
            }
            model.addAttribute("conflict", conflict.current().getFirst());
        }
        model.addAttribute("problems", problems);
        show(matter, id, dates, typed, model);
        return new ModelAndView(
                "finding", model.asMap(), problems.isEmpty() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void show(String matter, String id, Dates dates, @Nullable ReviewForm typed, Model model) {
        // Read before what is shown of it: if it changes in between, its version is the old one, and whoever sends it
        // is told.
        var review = reviews.get(matter, id);
        var opened = pages.open(matter, dates, "findings", model);
        var finding = get(opened, id);
        var ofPractice = opened.assessment().findingsOf(finding.practice());
        var place = ofPractice.indexOf(finding);
        var told = new Explainer(opened.structure()).explain(finding);
        model.addAttribute("told", told);
        var rule = exploring.rule(opened, finding);
        model.addAttribute(
                "query",
                ShownQuery.ofFinding(
                        opened,
                        dates,
                        id,
                        rule.text(),
                        "The rule %s, as it is put to the graph for this practice.".formatted(finding.rule()),
                        rule.parameters()));
        model.addAttribute(
                "historyQuery",
                ShownQuery.of(
                        opened,
                        dates,
                        QueryFile.get("assessment/history").text().strip(),
                        "By this the store finds the finding in each snapshot.",
                        Map.of("matter", matter, "finding", id)));
        model.addAttribute("strip", FindingStrip.of(opened, told));
        model.addAttribute("line", FindingLine.of(opened, finding, review));
        model.addAttribute("place", place + 1);
        model.addAttribute("places", ofPractice.size());
        model.addAttribute("previous", neighbor(ofPractice, place - 1));
        model.addAttribute("next", neighbor(ofPractice, place + 1));
        model.addAttribute("elsewhere", Elsewhere.of(opened, finding));
        model.addAttribute("review", review);
        model.addAttribute("typed", typed == null ? ReviewForm.of(review) : typed);
        model.addAttribute("statuses", FindingsPage.statuses());
        model.addAttribute("words", new ReportWords());
        model.addAttribute("zone", ZoneId.systemDefault());
        model.addAttribute("entries", reviews.listEntries(matter, id));
        model.addAttribute("appearances", FindingHistory.of(assessments.listHistory(matter, id)));
    }

    private static Finding get(AnalyzedMatter matter, String id) {
        return matter.assessment().findings().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "No finding has this address on these dates. It may appear on other dates; see the table."));
    }

    private static @Nullable String neighbor(List<Finding> findings, int place) {
        return place < 0 || place >= findings.size()
                ? null
                : findings.get(place).id();
    }
}
