package org.pierce.analysis;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pierce.analysis.Workbench.FindingsPart;
import org.pierce.matter.AskedQuery;
import org.pierce.matter.AssessmentBook;
import org.pierce.matter.FindingQuery;
import org.pierce.screening.Finding;

/** Findings of runs, kept in the store and found there. */
final class KeptFindings {

    private final Keeper keeper;
    private final AssessmentBook book;

    KeptFindings(Keeper keeper, AssessmentBook book) {
        this.keeper = keeper;
        this.book = book;
    }

    void keep(AnalysisResult result, String who) {
        keeper.keep(result, who);
    }

    AskedQuery question(AnalysisResult result, FindingQuery wanted, String who) {
        return AssessmentBook.question(keeper.keep(result, who), wanted);
    }

    FindingsPart find(AnalysisResult result, FindingQuery wanted, String who) {
        var found = book.listFindings(keeper.keep(result, who), wanted);
        var findings =
                result.assessment().findings().stream().collect(Collectors.toMap(Finding::id, Function.identity()));
        return new FindingsPart(
                found.matched(),
                found.shown().stream()
                        .map(id -> Objects.requireNonNull(findings.get(id), id))
                        .toList());
    }
}
