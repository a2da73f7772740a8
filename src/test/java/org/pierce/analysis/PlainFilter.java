package org.pierce.analysis;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pierce.matter.FindingQuery;
import org.pierce.screening.Finding;
import org.pierce.structure.Practice;
import org.pierce.structure.Words;

/** Goes through all findings of an analysis in memory: what the store must answer too. */
final class PlainFilter {

    private PlainFilter() {}

    static List<Finding> of(AnalyzedMatter matter, FindingQuery wanted) {
        return matter.assessment().findings().stream()
                .filter(shows(matter, wanted))
                .toList();
    }

    private static Predicate<Finding> shows(AnalyzedMatter matter, FindingQuery wanted) {
        return same(wanted.severity(), finding -> Words.of(finding.severity()))
                .and(finding -> !set(wanted.group()) || finding.flag().startsWith(wanted.group() + "-"))
                .and(same(wanted.flag(), Finding::flag))
                .and(same(wanted.practice(), Finding::practice))
                .and(same(wanted.state(), finding -> stateOf(matter, finding)))
                .and(same(wanted.record(), finding -> Words.of(finding.record())))
                .and(same(wanted.certainty(), finding -> Words.of(finding.certainty())))
                .and(says(wanted.text()));
    }

    private static Predicate<Finding> says(@Nullable String text) {
        return finding -> text == null
                || (finding.title() + ' ' + finding.statement() + ' ' + finding.flag())
                        .toLowerCase(Locale.ROOT)
                        .contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private static Predicate<Finding> same(@Nullable String wanted, Function<Finding, String> of) {
        return finding -> !set(wanted) || of.apply(finding).equalsIgnoreCase(wanted);
    }

    private static boolean set(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static String stateOf(AnalyzedMatter matter, Finding finding) {
        return matter.structure()
                .find(finding.practice())
                .map(found -> ((Practice) found).state())
                .orElse("");
    }
}
