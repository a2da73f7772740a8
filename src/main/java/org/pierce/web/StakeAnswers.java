package org.pierce.web;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pierce.control.StakeTrials;
import org.pierce.explain.TrialTeller;
import org.pierce.intake.PercentText;
import org.pierce.structure.Range;
import org.pierce.structure.Stake;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the size of a stake would change, while somebody is typing it: nothing is derived anew, no rule is asked, nothing is kept. */
@Controller
class StakeAnswers {

    /** More names nobody reads while typing. */
    private static final int LISTED = 3;

    private final ChartedMatters matters;
    private final KeptByFacts<StakeTrials> trials =
            new KeptByFacts<>((facts, day) -> StakeTrials.on(facts, day, LISTED));

    StakeAnswers(ChartedMatters matters) {
        this.matters = matters;
    }

    /**
     * Tries a stake.
     *
     * @param percent as typed; absent where the form has no such field
     * @param votes as typed; absent where the form has no such field
     */
    @GetMapping("/matters/{matter}/chart/trial")
    String trial(
            @PathVariable String matter,
            @RequestParam String id,
            @RequestParam(required = false) @Nullable String percent,
            @RequestParam(required = false) @Nullable String votes,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute Dates dates,
            Model model) {
        var opened = matters.open(matter, dates, ChartAddress.of(parameters)).shown();
        var stake = opened.structure()
                .find(id)
                .filter(Stake.class::isInstance)
                .map(Stake.class::cast)
                .orElseThrow(() -> new NoSuchElementException("No stake of this matter has that id."));
        var ofInterest = read(percent, stake.percent());
        var ofVotes = read(votes, stake.votes());
        if (ofInterest == null || ofVotes == null) {
            model.addAttribute("told", List.of());
            return "chart-why :: trial";
        }
        var told = trials.get(opened.structure(), opened.assessment().factsAsOf())
                .tryOut(id, ofInterest.orElse(null), ofVotes.orElse(null))
                .map(new TrialTeller(opened.structure())::tell)
                .orElse(List.of("What this would change is told once it is tried."));
        model.addAttribute("told", told);
        return "chart-why :: trial";
    }

    /** The size as typed, or as it is; null where what is typed is no percent yet. */
    private static @Nullable Optional<Range> read(@Nullable String typed, @Nullable Range now) {
        if (typed == null) {
            return Optional.ofNullable(now);
        }
        if (typed.isBlank()) {
            return Optional.empty();
        }
        return PercentText.find(typed).map(Optional::of).orElse(null);
    }
}
