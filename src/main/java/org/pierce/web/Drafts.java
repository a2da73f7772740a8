package org.pierce.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.analysis.Workbench;
import org.pierce.intake.Problem;
import org.pierce.matter.Account;
import org.pierce.matter.Scenario;
import org.pierce.matter.ScenarioBook;
import org.pierce.matter.ScenarioEdit;
import org.pierce.matter.ScenarioOutcome.Conflict;
import org.pierce.matter.ScenarioOutcome.Saved;
import org.pierce.web.DraftOutcome.Kept;
import org.pierce.web.DraftOutcome.Refused;
import org.pierce.web.DraftOutcome.Taken;
import org.springframework.stereotype.Component;

/** Scenarios as they are edited, on the chart and in tables alike. Nothing is kept that an import would refuse. */
@Component
class Drafts {

    private final MatterPages pages;
    private final Workbench workbench;
    private final ScenarioBook scenarios;
    private final Clock clock = Clock.systemDefaultZone();

    Drafts(MatterPages pages, Workbench workbench, ScenarioBook scenarios) {
        this.pages = pages;
        this.workbench = workbench;
        this.scenarios = scenarios;
    }

    /** @throws java.util.NoSuchElementException if the matter has no draft of the name */
    Draft open(String matter, Dates dates, String name) {
        return of(pages.open(matter, dates), name);
    }

    /** @throws java.util.NoSuchElementException if the matter has no draft of the name */
    Draft of(AnalyzedMatter base, String name) {
        return tryOut(base, scenarios.get(base.id(), name));
    }

    private Draft tryOut(AnalyzedMatter base, Scenario scenario) {
        return new Draft(base, scenario, workbench.tryOut(base, DraftEdits.rows(scenario.edits())));
    }

    List<Scenario> list(String matter) {
        return scenarios.list(matter);
    }

    /**
     * Adds edits to a draft.
     *
     * @param seen how many edits held where it was shown
     */
    DraftOutcome add(Draft draft, int seen, List<ScenarioEdit> edits) {
        var scenario = draft.scenario();
        if (edits.isEmpty()) {
            return refused(scenario, seen, List.of());
        }
        // What is tried here is what the page shows next, from memory.
        var all = Stream.concat(scenario.edits().stream(), edits.stream()).toList();
        var wrong =
                workbench.tryOut(draft.base(), DraftEdits.rows(all)).reading().errors();
        if (!wrong.isEmpty()) {
            return refused(scenario, seen, wrong);
        }
        return switch (scenarios.add(scenario.matter(), scenario.name(), seen, edits, Account.name())) {
            case Saved saved -> new Kept(saved.scenario(), !saved.meanwhile().isEmpty());
            case Conflict conflict -> new Taken(conflict.who());
        };
    }

    /** What is wrong with it is most likely what somebody else did meanwhile. */
    private static DraftOutcome refused(Scenario scenario, int seen, List<Problem> problems) {
        return scenario.done() == seen ? new Refused(problems) : new Taken(scenario.who());
    }

    /** The draft of a name, made where there is none; named by the day where no name is given. */
    String ensure(AnalyzedMatter base, String wanted) {
        var plain = wanted.replaceAll("[/\\\\]", "-").strip();
        if (plain.isEmpty()) {
            return fresh(base);
        }
        var name = plain.substring(0, Math.min(plain.length(), ScenarioBook.LONGEST))
                .strip();
        scenarios.create(base.id(), name, Draft.snapshot(base), Account.name());
        return scenarios.get(base.id(), name).name();
    }

    /** A draft without edits: what is tried on it is tried on the facts as they are shown. */
    private String fresh(AnalyzedMatter base) {
        var day = "Draft of " + LocalDate.now(clock);
        var name = Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? day : day + ", " + number)
                .filter(each -> isFree(scenarios.find(base.id(), each), base))
                .findFirst()
                .orElseThrow();
        scenarios.create(base.id(), name, Draft.snapshot(base), Account.name());
        return name;
    }

    private static boolean isFree(Optional<Scenario> known, AnalyzedMatter base) {
        return known.map(one -> one.done() == 0 && one.snapshot().equals(Draft.snapshot(base)))
                .orElse(true);
    }
}
