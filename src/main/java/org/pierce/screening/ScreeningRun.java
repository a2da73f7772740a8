package org.pierce.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.control.ControlReasoner;
import org.pierce.screening.RuleAudience.Asked;
import org.pierce.store.Sessions;
import org.pierce.store.SnapshotKey;
import org.pierce.store.Statements;
import org.pierce.structure.Practice;

/**
 * One screening, some practices at a time: while the rules are put for these, those before them are judged and those after them are looked at. So
 * memory holds the rows of few practices, and the thread that judges does not keep the store waiting.
 */
final class ScreeningRun {

    /** So many that the cost of a query is shared by many, so few that their rows are a small part of all facts. */
    private static final int AT_ONCE = 1000;

    private final Sessions sessions;
    private final RuleCatalog catalog;
    private final boolean asksAll;
    private final ScreeningRequest request;
    private final ScreeningProgress progress;
    private final SeverityTable severities = SeverityTable.standard();
    private final SurroundingsFinder finder;
    private final RuleAudience audience;
    private final PracticeJudge judge;
    private final int steps;
    private int done;
    private RuleAnswers answers = RuleAnswers.NONE;

    private final Map<String, PracticeSurroundings> surroundings = new LinkedHashMap<>();
    private final List<PracticeAssessment> practices = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** @param asksAll whether rules are asked that cannot return a row, which only costs time */
    ScreeningRun(
            Sessions sessions,
            RuleCatalog catalog,
            boolean asksAll,
            ScreeningRequest request,
            ScreeningProgress progress) {
        this.sessions = sessions;
        this.catalog = catalog;
        this.asksAll = asksAll;
        this.request = request;
        this.progress = progress;
        this.finder = new SurroundingsFinder(
                request.structure(), request.derivation(), ControlReasoner.standard(), request.factsAsOf());
        this.audience = audience(catalog, request);
        this.judge = new PracticeJudge(request, catalog, severities);
        this.steps = parts().size() * catalog.rules().size();
    }

    /** Practices for which the rules are being asked. */
    private record Part(
            List<PracticeSurroundings> around, List<Map<String, Object>> told, List<Future<List<RuleRow>>> rows) {}

    ScreeningResult run() {
        progress.done(0, steps);
        try (var runner = new RuleRunner(sessions, common(request))) {
            @Nullable Part before = null;
            for (var part : parts()) {
                var now = put(part, runner);
                if (before != null) {
                    judge(before, runner);
                }
                before = now;
            }
            if (before != null) {
                judge(before, runner);
            }
        }
        progress.done(steps, steps);
        return new ScreeningResult(assessment(), surroundings, answers);
    }

    /**
     * The same of a snapshot that is changed within a transaction. A rule is asked only where it could answer otherwise than before.
     *
     * @param known what came of the same screening without the difference
     * @param touched labels and types by which a query could see the difference
     */
    ScreeningResult runWithin(Statements statements, RuleAnswers known, Set<String> touched) {
        for (var part : parts()) {
            var around = part.stream().map(this::around).toList();
            var found = new ArrayList<RuleRow>();
            for (var asked : audience.of(rows(request, around))) {
                var open = known.listOpen(asked, common(request), touched);
                if (!open.isEmpty()) {
                    found.addAll(RuleReader.ask(statements::list, new Asked(asked.rule(), open), common(request)));
                }
                asked.rows().stream()
                        .filter(row -> !open.contains(row))
                        .forEach(row -> found.addAll(known.of(asked.rule(), row)));
            }
            judge(around, found);
        }
        return new ScreeningResult(assessment(), surroundings, RuleAnswers.NONE);
    }

    List<PracticeSurroundings> surroundings() {
        return request.structure().list(Practice.class).stream()
                .map(this::around)
                .toList();
    }

    static RuleAudience audience(RuleCatalog catalog, ScreeningRequest request) {
        return new RuleAudience(catalog.rules(), request.snapshot(), request.structure(), common(request));
    }

    static Map<String, Object> common(ScreeningRequest request) {
        return Map.of(
                "date", request.factsAsOf(), "threshold", request.thresholds().asMap());
    }

    /** One row for each practice, by which a query learns of it. */
    static List<Map<String, Object>> rows(ScreeningRequest request, Collection<PracticeSurroundings> surroundings) {
        return surroundings.stream()
                .map(one -> one.asRow(
                        SnapshotKey.of(request.snapshot(), one.practice().id())))
                .toList();
    }

    private List<List<Practice>> parts() {
        var all = request.structure().list(Practice.class);
        var parts = new ArrayList<List<Practice>>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }

    private Part put(List<Practice> part, RuleRunner runner) {
        var around = part.stream().map(this::around).toList();
        var rows = rows(request, around);
        var asked = asksAll ? RuleAudience.all(catalog.rules(), rows) : audience.of(rows);
        return new Part(around, rows, runner.put(asked));
    }

    private void judge(Part part, RuleRunner runner) {
        var found = runner.await(part.rows(), () -> progress.done(++done, steps));
        if (steps == catalog.rules().size()) {
            // Of many practices they would take more memory than the facts.
            answers = new RuleAnswers(part.told(), common(request), found);
        }
        judge(part.around(), found);
    }

    private void judge(List<PracticeSurroundings> part, List<RuleRow> found) {
        var rows = found.stream().collect(Collectors.groupingBy(RuleRow::practice));
        for (var around : part) {
            var practice = around.practice().id();
            var judgment = judge.judge(around, rows.getOrDefault(practice, List.of()));
            surroundings.put(practice, around);
            findings.addAll(judgment.findings());
            practices.add(judgment.assessment());
        }
    }

    private PracticeSurroundings around(Practice practice) {
        return finder.of(practice, Objects.requireNonNull(request.law().get(practice.id()), "law of a practice"));
    }

    private Assessment assessment() {
        findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::flag));
        return new Assessment(
                request.snapshot(),
                request.factsAsOf(),
                request.lawAsOf(),
                Hash.ofText(RulesText.of(catalog, severities)),
                request.lawVersion(),
                request.thresholds().hash(),
                practices,
                findings);
    }
}
