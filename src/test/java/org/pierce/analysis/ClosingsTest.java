package org.pierce.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pierce.control.Certainty;
import org.pierce.matter.Review;
import org.pierce.matter.ReviewState;
import org.pierce.screening.Closing;
import org.pierce.screening.Closing.Status;
import org.pierce.screening.Finding;
import org.pierce.screening.Leg;
import org.pierce.screening.Severity;
import org.pierce.structure.OnRecord;

/** What of a decision still stands, on which day, on which facts. */
class ClosingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void anAcceptanceEndsWithItsLastDay() {
        assertThat(closing("facts", Severity.HIGH, review(ReviewState.ACCEPTED, TODAY)))
                .returns(Status.ACCEPTED, Closing::status)
                .returns("Accepted; until 2026-11-22 by R. Adeyemi", Closing::standing);
        assertThat(closing("facts", Severity.HIGH, review(ReviewState.ACCEPTED, TODAY.minusDays(1))))
                .returns(Status.OPEN, Closing::status)
                .returns("Open; acceptance ended on 2026-11-21", Closing::standing)
                .returns("why", Closing::reason);
    }

    @Test
    void anAcceptanceStandsOnOtherFactsAndEndsWhereTheSeverityRose() {
        var accepted = review(ReviewState.ACCEPTED, TODAY);
        assertThat(closing("others", Severity.HIGH, accepted).standing())
                .isEqualTo("Accepted; until 2026-11-22 by R. Adeyemi; facts changed since");
        assertThat(closing("others", Severity.MEDIUM, accepted).status()).isEqualTo(Status.ACCEPTED);
        assertThat(closing("facts", Severity.CRITICAL, accepted))
                .returns(Status.OPEN, Closing::status)
                .returns("more severe than when it was accepted", Closing::remark);
    }

    @Test
    void aCureIsUndoneByOtherFactsThatStillShowIt() {
        var cured = review(ReviewState.CURED, null);
        assertThat(closing("facts", Severity.HIGH, cured).standing())
                .isEqualTo("Cured; the facts on file still show it");
        assertThat(closing("others", Severity.HIGH, cured).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void notApplicableStandsUntilItIsMoreSevere() {
        var review = review(ReviewState.NOT_APPLICABLE, null);
        assertThat(closing("others", Severity.HIGH, review).standing())
                .isEqualTo("Not applicable; facts changed since");
        assertThat(closing("others", Severity.CRITICAL, review).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void onlyFindingsOfTheAssessmentAreTold() {
        var finding = finding("facts", Severity.HIGH);
        assertThat(Closings.of(List.of(finding), List.of(), TODAY)).isEmpty();
        assertThat(Closings.of(List.of(), List.of(review(ReviewState.CURED, null)), TODAY))
                .isEmpty();
        assertThat(Closings.of(List.of(finding), List.of(review(ReviewState.OPEN, null)), TODAY))
                .hasEntrySatisfying(
                        "f1", closing -> assertThat(closing.errand()).isEqualTo("Ana, due 2026-11-22, before closing"));
    }

    private static Closing closing(String facts, Severity severity, Review review) {
        return Closings.of(finding(facts, severity), review, TODAY);
    }

    private static Review review(ReviewState state, @Nullable LocalDate until) {
        return new Review(
                "alder/f1",
                "alder",
                "f1",
                state,
                "why",
                until,
                until == null ? "" : "R. Adeyemi",
                "Ana",
                TODAY,
                true,
                "facts",
                "high",
                "ana",
                Instant.EPOCH,
                0L);
    }

    private static Finding finding(String facts, Severity severity) {
        return new Finding(
                "f1",
                "OWN-01",
                "owner",
                "title",
                severity,
                "",
                "p1",
                List.of("x"),
                null,
                "statement",
                List.of(),
                List.of(),
                List.of(),
                OnRecord.PAPER,
                Certainty.CERTAIN,
                false,
                Map.of(),
                List.of(),
                "cure",
                Leg.NONE,
                false,
                facts);
    }
}
