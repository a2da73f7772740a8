package org.pierce.analysis;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.pierce.law.LawBook;
import org.pierce.law.PracticeContext;
import org.pierce.law.PracticeContexts;
import org.pierce.law.ResolvedLaw;
import org.pierce.screening.RuleCatalog;
import org.pierce.screening.Screening;
import org.pierce.screening.ScreeningRequest;
import org.pierce.screening.ScreeningResult;
import org.pierce.screening.Thresholds;
import org.pierce.store.Sessions;
import org.pierce.store.Statements;
import org.pierce.structure.Practice;

/** One run from the facts of a snapshot to its assessment. Writes nothing, so that several may run at once. */
public final class Analysis {

    private final Sessions sessions;
    private final LawBook law;
    private final RuleCatalog rules;
    private final Thresholds thresholds;

    Analysis(Sessions sessions, LawBook law, RuleCatalog rules, Thresholds thresholds) {
        this.sessions = sessions;
        this.law = law;
        this.rules = rules;
        this.thresholds = thresholds;
    }

    /**
     * @throws org.pierce.screening.RuleException if a rule of the user is refused, or a threshold is not known
     * @throws org.pierce.store.StoreException if the store fails
     * @throws IllegalArgumentException if an overlay names no parameter of the law, or no value that it may have
     */
    public AnalysisResult run(AnalysisRequest request, AnalysisProgress progress) {
        var used = thresholds.with(request.thresholds());
        var screening = Screening.of(sessions, rules, used, law.scalarNames());
        progress.report("resolving the law", 0, 0);
        var asked = asked(request, used);
        var result = screening.run(asked, (done, of) -> progress.report("putting rules to the graph", done, of));
        return result(request, result, used);
    }

    /**
     * As {@link #run}, of a snapshot that is changed within a transaction.
     *
     * @param known what came of the same request without the change
     * @param touched labels and types by which a query could see the change
     */
    AnalysisResult runWithin(
            Statements statements, AnalysisRequest request, AnalysisResult known, Set<String> touched) {
        var used = thresholds.with(request.thresholds());
        var screening = Screening.of(sessions, rules, used, law.scalarNames());
        return result(request, screening.runWithin(statements, asked(request, used), known.answers(), touched), used);
    }

    private ScreeningRequest asked(AnalysisRequest request, Thresholds used) {
        return new ScreeningRequest(
                request.stored().snapshot(),
                request.stored().structure(),
                request.stored().derivation(),
                request.factsAsOf(),
                request.lawAsOf(),
                resolved(request),
                law.hash(),
                used);
    }

    private static AnalysisResult result(AnalysisRequest request, ScreeningResult result, Thresholds used) {
        return new AnalysisResult(request, result.assessment(), result.surroundings(), used, result.answers());
    }

    /** The rules that are applied, for their titles and pages. */
    public RuleCatalog rules() {
        return rules;
    }

    /** The law that is applied, for its changes. */
    LawBook law() {
        return law;
    }

    /** Practices of which the law asks the same share one answer: of thousands, few differ. */
    private Map<String, ResolvedLaw> resolved(AnalysisRequest request) {
        var structure = request.stored().structure();
        var contexts = PracticeContexts.of(structure, request.factsAsOf());
        var byContext = new HashMap<PracticeContext, ResolvedLaw>();
        var resolved = new LinkedHashMap<String, ResolvedLaw>();
        for (var practice : structure.list(Practice.class)) {
            var context = contexts.get(practice, request.lawAsOf());
            resolved.put(
                    practice.id(), byContext.computeIfAbsent(context, asked -> law.resolve(asked, request.overlays())));
        }
        return resolved;
    }
}
