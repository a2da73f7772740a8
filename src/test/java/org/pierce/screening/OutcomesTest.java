package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pierce.law.LawBook;
import org.pierce.law.PracticeContext;
import org.pierce.structure.Profession;
import org.pierce.structure.Topic;

class OutcomesTest {

    private static final LawBook LAW = LawBook.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);

    private final Map<Topic, Examination> topics = new EnumMap<>(Topic.class);

    @Test
    void silenceIsNotFoundOnlyIfAllIsExaminedAndKnown() {
        examined(Topic.OWNERS, Topic.LICENSES);

        assertThat(outcome("NY").result()).isEqualTo(Result.NOT_FOUND);
    }

    @Test
    void silenceWithoutAnythingGivenIsNotExamined() {
        var outcome = outcome("NY");

        assertThat(outcome.result()).isEqualTo(Result.NOT_EXAMINED);
        assertThat(outcome.missing()).containsExactly("owners", "licenses");
    }

    @Test
    void silenceOnHalfOfItIsNotKnownAndNamesTheOtherHalf() {
        examined(Topic.OWNERS);

        var outcome = outcome("NY");

        assertThat(outcome.result()).isEqualTo(Result.NOT_KNOWN);
        assertThat(outcome.missing()).containsExactly("licenses");
        assertThat(outcome.reason()).contains(Topic.LICENSES.about());
    }

    @Test
    void whatWasAskedForIsNotKnown() {
        topics.put(Topic.OWNERS, Examination.NOT_KNOWN);

        assertThat(outcome("NY").result()).isEqualTo(Result.NOT_KNOWN);
    }

    @Test
    void lawThatIsNotKnownIsNeverNotFound() {
        examined(Topic.OWNERS, Topic.LICENSES);

        var outcome = outcome("ZZ");

        assertThat(outcome.result()).isEqualTo(Result.NOT_KNOWN);
        assertThat(outcome.missing()).containsExactly("lay_max");
        assertThat(outcome.reason()).startsWith("law not known: ");
    }

    @Test
    void foundOutweighsNotKnownOutweighsCleared() {
        examined(Topic.OWNERS, Topic.LICENSES);
        var found = RuleRows.of(RuleRow.Outcome.FOUND, "OWN-01", null, List.of());
        var unknown = RuleRows.of(RuleRow.Outcome.NOT_KNOWN, "OWN-01", "who he is", List.of("licenses"));
        var cleared = RuleRows.of(RuleRow.Outcome.CLEARED, "OWN-01", "a hospital owns it", List.of());

        assertThat(outcome("NY", cleared, unknown, found).result()).isEqualTo(Result.FOUND);
        assertThat(outcome("NY", cleared, unknown))
                .isEqualTo(new FlagOutcome("P1", "OWN-01", Result.NOT_KNOWN, "who he is", List.of("licenses")));
        assertThat(outcome("NY", cleared).reason()).isEqualTo("a hospital owns it");
        assertThat(outcome("NY", cleared).result()).isEqualTo(Result.CLEARED);
    }

    @Test
    void anExceptionIsToldWithItsCitation() {
        examined(Topic.OWNERS, Topic.LICENSES);

        var outcome = outcome("NY", RuleRows.of(RuleRow.Outcome.CLEARED, "OWN-01", "lay_max", List.of()));

        assertThat(outcome.reason())
                .contains(LAW.getParameter("lay_max").title())
                .contains(LAW.resolve(context("NY"))
                        .findKnown("lay_max")
                        .orElseThrow()
                        .citation());
    }

    @Test
    void clearedInPartIsNotKnown() {
        examined(Topic.OWNERS);

        var outcome = outcome("NY", RuleRows.of(RuleRow.Outcome.CLEARED, "OWN-01", "a hospital owns it", List.of()));

        assertThat(outcome.result()).isEqualTo(Result.NOT_KNOWN);
        assertThat(outcome.missing()).containsExactly("licenses");
    }

    @Test
    void rowsOfOtherFlagsSayNothing() {
        assertThat(outcome("NY", RuleRows.of(RuleRow.Outcome.FOUND, "OWN-02", null, List.of()))
                        .result())
                .isEqualTo(Result.NOT_EXAMINED);
    }

    private FlagOutcome outcome(String jurisdiction, RuleRow... rows) {
        var flag = new Flag(
                "OWN-01",
                "title",
                Severity.CRITICAL,
                Adjust.NONE,
                List.of(),
                Leg.OWNERSHIP,
                Standing.ORDINARY,
                List.of(),
                true,
                "text",
                null,
                "cure",
                "authority",
                new Needs(List.of(Topic.OWNERS, Topic.LICENSES), List.of("lay_max")));
        return new Outcomes("P1", topics, new CitedLaw(LAW.resolve(context(jurisdiction))), new SameTexts())
                .of(flag, List.of(rows));
    }

    private static PracticeContext context(String jurisdiction) {
        return PracticeContext.of(jurisdiction, Profession.MEDICINE, DAY);
    }

    private void examined(Topic... some) {
        for (var topic : some) {
            topics.put(topic, Examination.EXAMINED);
        }
    }
}
