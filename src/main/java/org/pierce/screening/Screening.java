package org.pierce.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.pierce.control.ControlReasoner;
import org.pierce.store.GraphContent;
import org.pierce.store.Sessions;
import org.pierce.store.SnapshotKey;
import org.pierce.structure.Practice;

/** Puts the rules of a catalog to the practices of a snapshot, and judges what comes back. */
public final class Screening {

    private final Sessions sessions;
    private final RuleCatalog catalog;
    private final boolean asksAll;
    private final ControlReasoner reasoner = ControlReasoner.standard();
    private final SeverityTable severities = SeverityTable.standard();

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
     * @param progress is told after each query
     * @throws org.pierce.store.StoreException if the store fails or a rule takes too long
     * @throws RuleException if a rule returns what its contract does not allow
     */
    public ScreeningResult run(ScreeningRequest request, ScreeningProgress progress) {
        var surroundings = surroundings(request);
        var rows = rows(request, surroundings.values());
        var rules = asksAll ? catalog.rules() : speaking(request, rows);
        var found = ask(rules, rows, request, progress);
        return new ScreeningResult(assess(request, surroundings, found), surroundings);
    }

    /** The rules of the catalog that could return a row of these practices. */
    List<Rule> speaking(ScreeningRequest request, List<Map<String, Object>> rows) {
        var silent = new SilentRules(new GraphContent(request.structure()), SilentRules.emptyLists(rows));
        return catalog.rules().stream()
                .filter(rule -> !silent.isSilent(rule.tail()))
                .toList();
    }

    List<RuleRow> ask(
            List<Rule> rules, List<Map<String, Object>> rows, ScreeningRequest request, ScreeningProgress progress) {
        var common = Map.<String, Object>of(
                "date", request.factsAsOf(), "threshold", request.thresholds().asMap());
        progress.done(0, rules.size());
        return new RuleRunner(sessions).run(rules, rows, common, done -> progress.done(done, rules.size()));
    }

    /** One row for each practice, by which a query learns of it. */
    List<Map<String, Object>> rows(ScreeningRequest request, Collection<PracticeSurroundings> surroundings) {
        return surroundings.stream()
                .map(one -> one.asRow(
                        SnapshotKey.of(request.snapshot(), one.practice().id())))
                .toList();
    }

    Map<String, PracticeSurroundings> surroundings(ScreeningRequest request) {
        var finder = new SurroundingsFinder(request.structure(), request.derivation(), reasoner, request.factsAsOf());
        var surroundings = new LinkedHashMap<String, PracticeSurroundings>();
        for (var practice : request.structure().list(Practice.class)) {
            var law = Objects.requireNonNull(request.law().get(practice.id()), "law of a practice");
            surroundings.put(practice.id(), finder.of(practice, law));
        }
        return surroundings;
    }

    private Assessment assess(
            ScreeningRequest request, Map<String, PracticeSurroundings> surroundings, List<RuleRow> rows) {
        var facts = new FactsOnFile(request.structure(), request.factsAsOf());
        var topics = new Topics(facts, request.derivation());
        var byPractice = rows.stream().collect(Collectors.groupingBy(RuleRow::practice));
        var writer = new FindingWriter(request.structure(), new SeverityScale(severities));
        var assessor = new PracticeAssessor(facts, catalog, request.thresholds());
        var practices = new ArrayList<PracticeAssessment>();
        var findings = new ArrayList<Finding>();
        for (var one : surroundings.values()) {
            var own = byPractice.getOrDefault(one.practice().id(), List.of());
            var found = writer.write(own, one);
            findings.addAll(found);
            practices.add(assessor.assess(one, own, found, topics.of(one)));
        }
        findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::flag));
        return new Assessment(
                request.snapshot(),
                request.factsAsOf(),
                request.lawAsOf(),
                rulesVersion(),
                request.lawVersion(),
                request.thresholds().hash(),
                practices,
                findings);
    }

    /** The first digits of the hash of rules and table of severity. */
    private String rulesVersion() {
        return Hash.ofText(RulesText.of(catalog, severities));
    }
}
