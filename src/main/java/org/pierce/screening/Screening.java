package org.pierce.screening;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pierce.store.Sessions;
import org.pierce.store.Statements;

/** Puts the rules of a catalog to the practices of a snapshot, and judges what comes back. */
public final class Screening {

    private final Sessions sessions;
    private final RuleCatalog catalog;
    private final boolean asksAll;

    /** @param asksAll whether rules are asked that cannot return a row, which only costs time */
    Screening(Sessions sessions, RuleCatalog catalog, boolean asksAll) {
        this.sessions = sessions;
        this.catalog = catalog;
        this.asksAll = asksAll;
    }

    /**
     * Rules that the user has added are put to the planner here; those of the build were admitted by its tests.
     *
     * @param lawNames names that rules may read behind {@code law.}
     * @throws RuleException if a rule is refused, with the reason
     */
    public static Screening of(Sessions sessions, RuleCatalog catalog, Thresholds thresholds, Set<String> lawNames) {
        var gate = new RuleGate(sessions, lawNames, thresholds.asMap().keySet());
        catalog.rules().stream().filter(rule -> !rule.builtIn()).forEach(gate::admit);
        return new Screening(sessions, catalog, false);
    }

    /**
     * @param progress is told as it goes on
     * @throws org.pierce.store.StoreException if the store fails or a rule takes too long
     * @throws RuleException if a rule returns what its contract does not allow
     */
    public ScreeningResult run(ScreeningRequest request, ScreeningProgress progress) {
        return new ScreeningRun(sessions, catalog, asksAll, request, progress).run();
    }

    /**
     * Screens a snapshot as it is changed within a transaction. A rule is asked only where it could answer otherwise than before.
     *
     * @param statements of the transaction in which the difference is written
     * @param known what rules answered in the same screening without the difference
     * @param touched labels and types by which a query could see the difference
     */
    public ScreeningResult runWithin(
            Statements statements, ScreeningRequest request, RuleAnswers known, Set<String> touched) {
        return new ScreeningRun(sessions, catalog, asksAll, request, ScreeningProgress.NONE)
                .runWithin(statements, known, touched);
    }

    /** The rules of the catalog that could return a row of these practices, each with the practices of which it could. */
    List<RuleAudience.Asked> speaking(ScreeningRequest request, List<Map<String, Object>> rows) {
        return ScreeningRun.audience(catalog, request).of(rows);
    }

    /** What rules return of practices, whether or not it was to be expected that they return anything. */
    List<RuleRow> ask(List<Rule> rules, List<Map<String, Object>> rows, ScreeningRequest request) {
        try (var runner = new RuleRunner(sessions, ScreeningRun.common(request))) {
            return runner.await(runner.put(RuleAudience.all(rules, rows)), () -> {});
        }
    }

    /** One row for each practice, by which a query learns of it. */
    List<Map<String, Object>> rows(ScreeningRequest request) {
        return ScreeningRun.rows(
                request, new ScreeningRun(sessions, catalog, asksAll, request, ScreeningProgress.NONE).surroundings());
    }
}
