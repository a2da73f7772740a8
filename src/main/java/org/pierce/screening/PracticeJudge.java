package org.pierce.screening;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pierce.law.ResolvedLaw;

/** Judges practices by the rows that the rules returned for them. Made once, asked for each practice by any thread. */
final class PracticeJudge {

    private final Topics topics;
    private final FindingWriter writer;
    private final PracticeAssessor assessor;
    /** By identity, which is all that laws have. */
    private final Map<ResolvedLaw, CitedLaw> laws = new ConcurrentHashMap<>();

    PracticeJudge(ScreeningRequest request, RuleCatalog catalog, SeverityTable severities) {
        var facts = new FactsOnFile(request.structure(), request.factsAsOf());
        this.topics = new Topics(facts, request.derivation());
        this.writer = new FindingWriter(request.structure(), new SeverityScale(severities));
        this.assessor = new PracticeAssessor(facts, catalog, request.thresholds());
    }

    /** What came of one practice: its findings by severity and flag, and its assessment. */
    record Judgment(List<Finding> findings, PracticeAssessment assessment) {}

    Judgment judge(PracticeSurroundings around, List<RuleRow> rows) {
        var law = laws.computeIfAbsent(around.law(), CitedLaw::new);
        var findings = writer.write(rows, around, law);
        return new Judgment(findings, assessor.assess(around, law, rows, findings, topics.of(around)));
    }
}
