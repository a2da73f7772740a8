package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pierce.control.Certainty;
import org.pierce.law.Basis;
import org.pierce.law.LawBook;
import org.pierce.law.Overlay;
import org.pierce.law.PracticeContext;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Profession;

class SeverityScaleTest {

    private static final LawBook LAW = LawBook.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);

    private final SeverityScale scale = new SeverityScale(SeverityTable.standard());

    @ParameterizedTest
    @CsvSource({
        "NONE, strong, HIGH",
        "NONE, none, HIGH",
        "RAISE_STRONG, strong, CRITICAL",
        "RAISE_STRONG, moderate, HIGH",
        "RAISE_STRONG, none, HIGH",
        "LOWER_WEAK, strong, HIGH",
        "LOWER_WEAK, weak, MEDIUM",
        "LOWER_WEAK, none, LOW",
        "BOTH, strong, CRITICAL",
        "BOTH, moderate, HIGH",
        "BOTH, weak, MEDIUM",
        "BOTH, none, LOW",
    })
    void movesWithTheStrengthOfTheState(Adjust adjust, String strength, Severity expected) {
        var weight = weigh(flag(Severity.HIGH, adjust, false), row(), false, law("cpom_strength", strength));

        assertThat(weight.severity()).isEqualTo(expected);
        assertThat(weight.reason().isEmpty()).isEqualTo(expected == Severity.HIGH);
    }

    @Test
    void strengthNotKnownMovesNothing() {
        var unknown = new CitedLaw(LAW.resolve(PracticeContext.of("ZZ", Profession.MEDICINE, DAY)));

        assertThat(weigh(flag(Severity.HIGH, Adjust.BOTH, false), row(), false, unknown)
                        .severity())
                .isEqualTo(Severity.HIGH);
    }

    @Test
    void theTableByLawOutweighsOwnSeverityAndStrength() {
        var flag = flag(
                Severity.MEDIUM,
                Adjust.RAISE_STRONG,
                false,
                List.of(new ByLaw("percentage_fee", Map.of("prohibited", Severity.CRITICAL))),
                List.of());

        var barred = weigh(flag, row(), false, law("percentage_fee", "prohibited"));
        assertThat(barred.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(barred.reason()).isEqualTo("raised from medium by the law of the state");
        assertThat(barred.law()).containsExactly("percentage_fee");
        assertThat(weigh(flag, row(), false, law("percentage_fee", "allowed")).law())
                .doesNotContain("percentage_fee");
    }

    @Test
    void practiceAgainstThePaperLowersUnlessHard() {
        var law = law("cpom_strength", "moderate");

        assertThat(weigh(flag(Severity.HIGH, Adjust.NONE, false), row(), true, law)
                        .severity())
                .isEqualTo(Severity.MEDIUM);
        assertThat(weigh(flag(Severity.HIGH, Adjust.NONE, true), row(), true, law)
                        .severity())
                .isEqualTo(Severity.HIGH);
        var observed = row(OnRecord.PRACTICE, Certainty.CERTAIN, null);
        assertThat(weigh(flag(Severity.HIGH, Adjust.NONE, false), observed, true, law)
                        .severity())
                .isEqualTo(Severity.HIGH);
    }

    @Test
    void whatIsOnlyPossibleCountsOneStepLessAndSaysSo() {
        var weight = weigh(
                flag(Severity.CRITICAL, Adjust.NONE, true),
                row(OnRecord.PAPER, Certainty.POSSIBLE, null),
                false,
                law("cpom_strength", "moderate"));

        assertThat(weight.severity()).isEqualTo(Severity.HIGH);
        assertThat(weight.reason()).contains("only possible");
    }

    @Test
    void theBasisOfTheLawCapsWhatRestsOnIt() {
        for (var jurisdiction : LAW.jurisdictions()) {
            var resolved = LAW.resolve(PracticeContext.of(jurisdiction, Profession.MEDICINE, DAY));
            var law = new CitedLaw(resolved);
            var known = resolved.findKnown("lay_max");
            if (known.isEmpty()) {
                continue;
            }
            var flag = flag(Severity.CRITICAL, Adjust.NONE, false, List.of(), List.of("lay_max"));
            assertThat(weigh(flag, row(), false, law).severity())
                    .as(jurisdiction)
                    .isEqualTo(expected(known.get().basis()));
            assertThat(weigh(flag, row(OnRecord.PAPER, Certainty.CERTAIN, List.of()), false, law)
                            .severity())
                    .as("where no parameter decided the row")
                    .isEqualTo(Severity.CRITICAL);
        }
    }

    @Test
    void aRaiseByStrengthGoesNoFurtherThanItsBasis() {
        var strong = LAW.jurisdictions().stream()
                .map(code -> new CitedLaw(LAW.resolve(PracticeContext.of(code, Profession.MEDICINE, DAY))))
                .filter(law -> "strong".equals(law.strength()))
                .toList();
        assertThat(strong).isNotEmpty();
        for (var law : strong) {
            var cap = law.cap(CitedLaw.STRENGTH);
            var expected = cap == Severity.CRITICAL ? Severity.CRITICAL : Severity.HIGH;
            assertThat(weigh(flag(Severity.HIGH, Adjust.RAISE_STRONG, false), row(), false, law)
                            .severity())
                    .isEqualTo(expected);
        }
    }

    private static Severity expected(Basis basis) {
        return switch (basis) {
            case COUNSEL, PRIMARY -> Severity.CRITICAL;
            case SECONDARY -> Severity.HIGH;
            case GENERAL_KNOWLEDGE -> Severity.MEDIUM;
        };
    }

    private SeverityScale.Weight weigh(Flag flag, RuleRow row, boolean contradicted, CitedLaw law) {
        return scale.weigh(flag, row, contradicted, law);
    }

    /** Counsel's statement, so that the table alone is tested and no basis caps it. */
    private static CitedLaw law(String parameter, String value) {
        var overlay = new Overlay("CA", parameter, value, null, "for the test", "the test", DAY);
        return new CitedLaw(LAW.resolve(PracticeContext.of("CA", Profession.MEDICINE, DAY), List.of(overlay)));
    }

    private static Flag flag(Severity severity, Adjust adjust, boolean hard) {
        return flag(severity, adjust, hard, List.of(), List.of());
    }

    private static Flag flag(
            Severity severity, Adjust adjust, boolean hard, List<ByLaw> byLaw, List<String> neededLaw) {
        return new Flag(
                "OWN-01",
                "title",
                severity,
                adjust,
                byLaw,
                Leg.NAME,
                Standing.ORDINARY,
                List.of(),
                hard,
                "text",
                null,
                "cure",
                "authority",
                new Needs(List.of(), neededLaw));
    }

    private static RuleRow row() {
        return row(OnRecord.PAPER, Certainty.CERTAIN, null);
    }

    private static RuleRow row(OnRecord record, Certainty certainty, @Nullable List<String> applied) {
        return RuleRows.found("OWN-01", record, certainty, applied);
    }
}
