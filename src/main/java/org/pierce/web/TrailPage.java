package org.pierce.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.matter.Audit;
import org.pierce.matter.Audit.Deed;
import org.pierce.matter.MatterBook;
import org.pierce.screening.Finding;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit trail of a matter: who did what, and when. */
@Controller
class TrailPage {

    private static final int PAGE = 200;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final MatterPages pages;
    private final MatterBook book;

    TrailPage(MatterPages pages, MatterBook book) {
        this.pages = pages;
        this.book = book;
    }

    /**
     * @param when in the time of this machine
     * @param did what was done, in words
     * @param finding id of the finding that it was done to, where it is found on these dates
     * @param subject what it was done to, in words
     */
    record Line(
            String when, String who, String did, @Nullable String finding, String subject) {}

    @GetMapping("/matters/{matter}/trail")
    String trail(
            @PathVariable String matter,
            @ModelAttribute Dates dates,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var opened = pages.open(matter, dates, "trail", model);
        var all = book.listAudit(matter);
        Map<String, Finding> findings =
                opened.assessment().findings().stream().collect(Collectors.toMap(Finding::id, Function.identity()));
        var place = Math.clamp(page, 1, Math.max(1, Math.ceilDiv(all.size(), PAGE)));
        model.addAttribute(
                "lines",
                all.stream()
                        .skip((place - 1L) * PAGE)
                        .limit(PAGE)
                        .map(line -> line(line, findings))
                        .toList());
        model.addAttribute("page", place);
        model.addAttribute("pages", Math.ceilDiv(all.size(), PAGE));
        model.addAttribute("all", all.size());
        return "trail";
    }

    private static Line line(Audit line, Map<String, Finding> findings) {
        var subject = line.subject() == null ? "" : line.subject();
        var finding = findings.get(subject);
        return new Line(
                TIME.format(line.at().atZone(ZoneId.systemDefault())),
                line.who(),
                words(line.deed()),
                finding == null ? null : finding.id(),
                finding == null ? named(line.deed(), subject) : finding.flag() + ", " + finding.title());
    }

    private static String named(Deed deed, String subject) {
        return switch (deed) {
            case IMPORTED, ASSESSED, EXPORTED -> "snapshot " + subject.substring(subject.lastIndexOf('.') + 1);
            case REVIEWED, COMMENTED -> "finding " + subject + ", not found on these dates";
            case CREATED, VIEWED, VIEW_SAVED, VIEW_REMOVED, SCENARIO_CHANGED, SCENARIO_REMOVED, FORGOTTEN -> subject;
        };
    }

    private static String words(Deed deed) {
        return switch (deed) {
            case CREATED -> "made the matter";
            case IMPORTED -> "took in";
            case ASSESSED -> "assessed";
            case VIEWED -> "looked at";
            case EXPORTED -> "took away something of";
            case REVIEWED -> "decided on";
            case COMMENTED -> "commented on";
            case VIEW_SAVED -> "saved a view of the findings";
            case VIEW_REMOVED -> "removed a view of the findings";
            case SCENARIO_CHANGED -> "changed a scenario";
            case SCENARIO_REMOVED -> "removed a scenario";
            case FORGOTTEN -> "destroyed the matter";
        };
    }
}
