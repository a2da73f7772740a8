package org.pierce.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.screening.Finding;
import org.pierce.structure.Practice;
import org.pierce.structure.Words;

/** What of the findings is shown. Lives in the address, so that a view can be sent to a colleague or kept. */
record FindingFilter(
        @Nullable String severity,
        @Nullable String group,
        @Nullable String flag,
        @Nullable String practice,
        @Nullable String state,
        @Nullable String record,
        @Nullable String text) {

    List<Finding> of(AnalyzedMatter matter) {
        return matter.assessment().findings().stream().filter(shows(matter)).toList();
    }

    /** Whether anything is left out. */
    public boolean isSet() {
        return set(severity) || set(group) || set(flag) || set(practice) || set(state) || set(record) || set(text);
    }

    private Predicate<Finding> shows(AnalyzedMatter matter) {
        return same(severity, finding -> Words.of(finding.severity()))
                .and(finding -> !set(group) || finding.flag().startsWith(group + "-"))
                .and(same(flag, Finding::flag))
                .and(same(practice, Finding::practice))
                .and(same(state, finding -> stateOf(matter, finding)))
                .and(same(record, finding -> Words.of(finding.record())))
                .and(finding -> text == null
                        || (finding.title() + ' ' + finding.statement() + ' ' + finding.flag())
                                .toLowerCase(Locale.ROOT)
                                .contains(text.strip().toLowerCase(Locale.ROOT)));
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
