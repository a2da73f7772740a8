package org.pierce.analysis;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pierce.law.LawBook;
import org.pierce.law.Overlay;
import org.pierce.matter.AssessmentBook;
import org.pierce.matter.AssessmentTerms;
import org.pierce.matter.FinishedAssessment;
import org.pierce.matter.Kept;
import org.pierce.matter.KeptFinding;
import org.pierce.screening.Finding;
import org.pierce.screening.RuleCatalog;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;
import org.pierce.structure.Words;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what came of runs, each once, with all that it was made by. */
final class Keeper {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final AssessmentBook book;
    private final Kept law;
    private final Kept rules;

    Keeper(AssessmentBook book, LawBook law, RuleCatalog rules) {
        this.book = book;
        this.law = Kept.of(law.text());
        this.rules = Kept.of(rules.text());
    }

    /**
     * Does nothing where it is kept already.
     *
     * @return id of the kept assessment
     */
    synchronized String keep(AnalysisResult result, String who) {
        var terms = terms(result);
        if (!book.isKept(terms.id())) {
            var findings = result.assessment().findings().stream()
                    .map(finding -> kept(finding, result.structure()))
                    .toList();
            book.keep(new FinishedAssessment(terms, JSON.writeValueAsString(result.assessment()), findings), who);
        }
        return terms.id();
    }

    private AssessmentTerms terms(AnalysisResult result) {
        var assessment = result.assessment();
        return new AssessmentTerms(
                assessment.snapshot(),
                assessment.factsAsOf(),
                assessment.lawAsOf(),
                law(result.request().overlays()),
                rules,
                Kept.of(result.thresholds().text()));
    }

    /** What counsel puts in place of the research is part of the law of this run. */
    private Kept law(List<Overlay> overlays) {
        return overlays.isEmpty()
                ? law
                : Kept.of(overlays.stream()
                        .map(Overlay::toString)
                        .collect(Collectors.joining("\n", law.text() + "== counsel ==\n", "\n")));
    }

    private static KeptFinding kept(Finding finding, Structure structure) {
        return new KeptFinding(
                finding.id(),
                finding.flag(),
                finding.flag().substring(0, finding.flag().indexOf('-')),
                Words.of(finding.severity()),
                finding.practice(),
                structure
                        .find(finding.practice())
                        .map(found -> ((Practice) found).state())
                        .orElse(""),
                Words.of(finding.record()),
                Words.of(finding.certainty()),
                finding.factsHash(),
                (finding.title() + ' ' + finding.statement() + ' ' + finding.flag()).toLowerCase(Locale.ROOT));
    }
}
