package org.pierce.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.matter.Review;
import org.pierce.screening.Closing;
import org.pierce.screening.Finding;
import org.pierce.structure.Practice;

/**
 * A finding as a line of a table.
 *
 * @param practice name of the practice
 * @param state code of its state
 * @param templates names of the templates of the agreements that it rests on
 * @param seen version of the review that is shown; null where there is none
 */
record FindingLine(
        Finding finding,
        String practice,
        String state,
        Closing closing,
        List<String> templates,
        @Nullable Long seen) {

    static FindingLine of(AnalyzedMatter matter, Finding finding) {
        return of(matter, finding, null);
    }

    static FindingLine of(AnalyzedMatter matter, Finding finding, @Nullable Review review) {
        var practice = (Practice) matter.structure().find(finding.practice()).orElseThrow();
        return new FindingLine(
                finding,
                matter.structure().nameOf(practice.entity()),
                practice.state(),
                matter.closing(finding),
                Templates.of(finding, matter.structure()),
                review == null ? null : review.version());
    }

    /** What a picked line sends back: {@code <finding>:<version>}. */
    public String pick() {
        return new Pick(finding.id(), seen).text();
    }
}
