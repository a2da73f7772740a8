package org.pierce.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.pierce.control.ControlReasoner;
import org.pierce.screening.PracticeJudge.Judgment;
import org.pierce.screening.RuleAudience.Asked;
import org.pierce.store.Sessions;
import org.pierce.store.SnapshotKey;
import org.pierce.store.Statements;
import org.pierce.structure.Practice;

/**
 * One screening, a part of the practices at a time: what is around them, the rules, what comes of them. A few parts are under way at once, so that
 * some are looked at and others judged while the rules are asked of yet others, and memory holds the rows of few practices. What comes of them
 * stands in the order of the practices, whichever ends first.
 */
final class ScreeningRun {

    /** So many that the cost of a query is shared by many, so few that their rows are a small part of all facts. */
    private static final int AT_ONCE = 1000;

    /** So many that no processor waits, so few that their rows take little room. */
    private static final int PARTS_AT_A_TIME = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);

    private final Sessions sessions;
    private final RuleCatalog catalog;
    private final boolean asksAll;
    private final ScreeningRequest request;
    private final ScreeningProgress progress;
    private final SeverityTable severities = SeverityTable.standard();
    private final SurroundingsFinder finder;
    private final RuleAudience audience;
    private final PracticeJudge judge;
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
    }

    /** What came of some practices, in their order, and what the rules answered of them. */
    private record Judged(List<PracticeSurroundings> around, List<Judgment> judgments, RuleAnswers answers) {}

    ScreeningResult run() {
        return run(AT_ONCE);
    }

    /** @param atOnce how many practices make a part */
    ScreeningResult run(int atOnce) {
        var parts = parts(atOnce);
        boolean isOne = parts.size() == 1;
        int steps = isOne ? catalog.rules().size() : listPractices().size();
        progress.done(0, steps);
        try (var runner = new RuleRunner(sessions, common(request));
                var threads = new InOrder(PARTS_AT_A_TIME)) {
            if (isOne) {
                var asked = new AtomicInteger();
                take(screen(parts.getFirst(), runner, () -> progress.done(asked.incrementAndGet(), steps)));
            } else {
                threads.each(parts, part -> screen(part, runner, () -> {}), judged -> {
                    take(judged);
                    progress.done(practices.size(), steps);
                });
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
        for (var part : parts(AT_ONCE)) {
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
            take(judge(around, found, RuleAnswers.NONE));
        }
        return new ScreeningResult(assessment(), surroundings, answers);
    }

    List<PracticeSurroundings> surroundings() {
        return listPractices().stream().map(this::around).toList();
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

    private List<List<Practice>> parts(int atOnce) {
        var all = listPractices();
        var parts = new ArrayList<List<Practice>>();
        for (int from = 0; from < all.size(); from += atOnce) {
            parts.add(all.subList(from, Math.min(all.size(), from + atOnce)));
        }
        return parts;
    }

    private List<Practice> listPractices() {
        return request.structure().list(Practice.class);
    }

    private Judged screen(List<Practice> part, RuleRunner runner, Runnable told) {
        var around = part.stream().map(this::around).toList();
        var rows = rows(request, around);
        var asked = asksAll ? RuleAudience.all(catalog.rules(), rows) : audience.of(rows);
        var found = runner.await(runner.put(asked), told);
        // Of many practices they would take more memory than the facts.
        boolean isAll = part.size() == listPractices().size();
        return judge(around, found, isAll ? new RuleAnswers(rows, common(request), found) : RuleAnswers.NONE);
    }

    private Judged judge(List<PracticeSurroundings> part, List<RuleRow> found, RuleAnswers known) {
        var rows = found.stream().collect(Collectors.groupingBy(RuleRow::practice));
        var judgments = part.stream()
                .map(around ->
                        judge.judge(around, rows.getOrDefault(around.practice().id(), List.of())))
                .toList();
        return new Judged(part, judgments, known);
    }

    private void take(Judged part) {
        part.around().forEach(around -> surroundings.put(around.practice().id(), around));
        for (var judgment : part.judgments()) {
            findings.addAll(judgment.findings());
            practices.add(judgment.assessment());
        }
        answers = part.answers();
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
