package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pierce.structure.Topic;

/** What makes a leg by docs/assessment.md, and how the legs go together. */
class AssessorLegsTest extends AssessorCase {

    @Test
    void bothLegsOnDifferentFactsAreStrong() {
        found("SUC-02", Severity.CRITICAL, Leg.NAME, "right");
        found("FEE-09", Severity.CRITICAL, Leg.CONTROL, "account");

        var judgment = judge(Composition.BOTH);

        assertThat(judgment.grade()).isEqualTo(Grade.STRONG_INDICATORS);
        assertThat(judgment.also()).contains(Grade.ELEVATED);
        assertThat(judgment.reason())
                .contains("Ownership in name is found (SUC-02)")
                .contains("control or profit is found (FEE-09)");
    }

    @Test
    void oneFactCarriesOneLegOnly() {
        found("SUC-02", Severity.CRITICAL, Leg.NAME, "right");
        found("PATH-01", Severity.CRITICAL, Leg.CONTROL, "right", "account");

        var judgment = judge(Composition.BOTH);

        assertThat(judgment.grade()).isEqualTo(Grade.ELEVATED);
        assertThat(judgment.legs().name().result()).isEqualTo(Result.NOT_FOUND);
        assertThat(judgment.legs().control().result()).isEqualTo(Result.FOUND);
        assertThat(judgment.reason()).contains("rest on the same facts");
    }

    @Test
    void aLegTakesAnotherIndicatorWhereTheFirstSharesItsFacts() {
        found("SUC-02", Severity.CRITICAL, Leg.NAME, "right");
        found("PATH-01", Severity.CRITICAL, Leg.CONTROL, "right");
        found("CLN-01", Severity.CRITICAL, Leg.CONTROL, "diagnosis");

        assertThat(judge(Composition.BOTH).grade()).isEqualTo(Grade.STRONG_INDICATORS);
    }

    @Test
    void twoHighIndicatorsMakeALegButNotOneAndNotTwiceTheSame() {
        found("CLN-02", Severity.HIGH, Leg.CONTROL, "hiring");
        assertThat(judge(Composition.BOTH).grade()).isEqualTo(Grade.ISOLATED_ISSUES);

        found("PATH-01", Severity.HIGH, Leg.CONTROL, "hiring");
        assertThat(judge(Composition.BOTH).grade()).isEqualTo(Grade.ISOLATED_ISSUES);

        found("CLN-03", Severity.HIGH, Leg.CONTROL, "schedule");
        var judgment = judge(Composition.BOTH);
        assertThat(judgment.legs().control().result()).isEqualTo(Result.FOUND);
        assertThat(judgment.grade()).isEqualTo(Grade.ELEVATED);
    }

    @Test
    void oneSeatIsNoControlButCorroboratesIt() {
        found("OWN-15", Severity.CRITICAL, Leg.CONTROL, Standing.OFFICE, "seat");
        var alone = judge(Composition.CONTROL_ALONE);
        assertThat(alone.legs().control().result()).isEqualTo(Result.NOT_FOUND);
        assertThat(alone.grade()).isEqualTo(Grade.INELIGIBLE_OWNERSHIP);

        found("CLN-02", Severity.HIGH, Leg.CONTROL, "hiring");
        assertThat(judge(Composition.CONTROL_ALONE).grade()).isEqualTo(Grade.STRONG_INDICATORS);
    }

    @Test
    void mediumAndLowOnlyCorroborate() {
        for (int i = 0; i < 9; i++) {
            found("AGR-0" + i, Severity.MEDIUM, Leg.CONTROL, "fact" + i);
            found("SEP-0" + i, Severity.LOW, Leg.NAME, "other" + i);
        }

        var judgment = judge(Composition.BOTH);

        assertThat(judgment.grade()).isEqualTo(Grade.ISOLATED_ISSUES);
        assertThat(judgment.legs().control().result()).isEqualTo(Result.NOT_FOUND);
    }

    @Test
    void corroboratingFindingsAreListedWithTheLegTheySupport() {
        found("CLN-01", Severity.CRITICAL, Leg.CONTROL, "diagnosis");
        found("CLN-07", Severity.MEDIUM, Leg.CONTROL, "prices");

        assertThat(judge(Composition.BOTH).legs().control().findings()).containsExactly("CLN-01", "CLN-07");
    }

    @Test
    void controlAloneIsEnoughWhereTheLawSaysSo() {
        found("FEE-03", Severity.CRITICAL, Leg.CONTROL, "figures");

        assertThat(judge(Composition.BOTH).grade()).isEqualTo(Grade.ELEVATED);
        assertThat(judge(Composition.NOT_KNOWN).grade()).isEqualTo(Grade.ELEVATED);
        assertThat(judge(Composition.CONTROL_ALONE).grade()).isEqualTo(Grade.STRONG_INDICATORS);
    }

    @Test
    void nameAloneIsNeverStrong() {
        found("SUC-02", Severity.CRITICAL, Leg.NAME, "right");

        for (var composition : Composition.values()) {
            assertThat(judge(composition).grade()).as(composition.name()).isEqualTo(Grade.ELEVATED);
        }
    }

    @Test
    void totalityTakesOneLegWithSupportOfTheOther() {
        found("FEE-09", Severity.CRITICAL, Leg.CONTROL, "account");
        assertThat(judge(Composition.TOTALITY).grade()).isEqualTo(Grade.ELEVATED);

        found("OWN-09", Severity.HIGH, Leg.NAME, "presence");
        assertThat(judge(Composition.TOTALITY).grade()).isEqualTo(Grade.STRONG_INDICATORS);
        assertThat(judge(Composition.BOTH).grade()).isEqualTo(Grade.ELEVATED);
    }

    @Test
    void moreThanHalfOfTheProfitMakesTheLegAlone() {
        indicators.add(new Indicator(
                "PATH-02", "PATH-02", Severity.HIGH, Leg.CONTROL, Standing.PROFIT, Set.of("figures"), false, true));

        assertThat(judge(Composition.BOTH).legs().control().result()).isEqualTo(Result.FOUND);
    }

    @Test
    void aLegOnAssumedFactsSaysSo() {
        indicators.add(new Indicator(
                "SUC-02", "SUC-02", Severity.CRITICAL, Leg.NAME, Standing.ORDINARY, Set.of("right"), true, false));
        found("FEE-09", Severity.CRITICAL, Leg.CONTROL, "account");

        var judgment = judge(Composition.BOTH);

        assertThat(judgment.legs().name().onAssumptions()).isTrue();
        assertThat(judgment.reason()).contains("found on assumptions");

        found("SUC-03", Severity.CRITICAL, Leg.NAME, "resignation");
        assertThat(judge(Composition.BOTH).legs().name().onAssumptions()).isFalse();
    }

    @Test
    void aLegIsNotKnownWhereWhatDecidesItWasNotExamined() {
        topics.put(Topic.ACCOUNTS, Examination.NOT_EXAMINED);
        topics.put(Topic.PRICE, Examination.NOT_KNOWN);

        var legs = judge(Composition.BOTH).legs();

        assertThat(legs.control()).isEqualTo(new LegResult(Result.NOT_KNOWN, false, List.of(), List.of("accounts")));
        assertThat(legs.name().missing()).containsExactly("price");
    }
}
