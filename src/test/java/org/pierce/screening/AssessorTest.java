package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pierce.structure.Topic;

/** Each rule of docs/assessment.md on a small table of indicators. */
class AssessorTest {

    private final List<Indicator> indicators = new ArrayList<>();
    private final Map<Topic, Examination> topics = all(Examination.EXAMINED);
    private final List<String> undecided = new ArrayList<>();

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
    void ownershipByAnIneligiblePartyStandsAlone() {
        found("OWN-01", Severity.CRITICAL, Leg.OWNERSHIP, "stake");

        var judgment = judge(Composition.BOTH);

        assertThat(judgment.grade()).isEqualTo(Grade.INELIGIBLE_OWNERSHIP);
        assertThat(judgment.reason()).contains("OWN-01").contains("stands alone");
    }

    @Test
    void ownershipLoweredByAWeakStateDoesNotStandAlone() {
        found("OWN-01", Severity.MEDIUM, Leg.OWNERSHIP, "stake");

        assertThat(judge(Composition.BOTH).grade()).isEqualTo(Grade.ISOLATED_ISSUES);
    }

    @Test
    void accountControlWithAProfitShareIsOwnershipInSubstance() {
        found("FEE-10", Severity.HIGH, Leg.CONTROL, Standing.ACCOUNT, "account");
        assertThat(judge(Composition.BOTH).grade()).isEqualTo(Grade.ISOLATED_ISSUES);

        found("FEE-03", Severity.HIGH, Leg.CONTROL, Standing.PROFIT, "figures");
        var judgment = judge(Composition.BOTH);
        assertThat(judgment.grade()).isEqualTo(Grade.INELIGIBLE_OWNERSHIP);
        assertThat(judgment.reason()).contains("in substance");
    }

    @Test
    void theWrongFormStandsAloneOnlyBesideAnIneligibleOwner() {
        found("OWN-13", Severity.CRITICAL, Leg.OWNERSHIP, Standing.FORM, "form");
        assertThat(judge(Composition.BOTH).grade()).isEqualTo(Grade.ISOLATED_ISSUES);

        found("OWN-01", Severity.HIGH, Leg.OWNERSHIP, "stake");
        assertThat(judge(Composition.BOTH).grade()).isEqualTo(Grade.INELIGIBLE_OWNERSHIP);
    }

    @Test
    void misconductIsAnIssueAndNeverMore() {
        found("FEE-16", Severity.CRITICAL, Leg.CONTROL, Standing.MISCONDUCT, "kickback");
        found("FEE-05", Severity.CRITICAL, Leg.NONE, Standing.MISCONDUCT, "marketing");

        var judgment = judge(Composition.CONTROL_ALONE);

        assertThat(judgment.grade()).isEqualTo(Grade.ISOLATED_ISSUES);
        assertThat(judgment.legs().control().result()).isEqualTo(Result.NOT_FOUND);
    }

    @Test
    void aRestrictedFeeIsItsOwnGradeAndNamesTheOthersBesideIt() {
        found("FEE-01", Severity.CRITICAL, Leg.FEE, "fee");
        found("CLN-01", Severity.CRITICAL, Leg.CONTROL, "diagnosis");

        var judgment = judge(Composition.BOTH);

        assertThat(judgment.grade()).isEqualTo(Grade.RESTRICTED_FEE);
        assertThat(judgment.also()).containsExactly(Grade.ELEVATED);
    }

    @Test
    void gravestFirstAllOthersAlso() {
        found("SUC-02", Severity.CRITICAL, Leg.NAME, "right");
        found("FEE-09", Severity.CRITICAL, Leg.CONTROL, "account");
        found("OWN-01", Severity.CRITICAL, Leg.OWNERSHIP, "stake");
        found("FEE-01", Severity.HIGH, Leg.FEE, "fee");

        var judgment = judge(Composition.BOTH);

        assertThat(judgment.grade()).isEqualTo(Grade.STRONG_INDICATORS);
        assertThat(judgment.also()).containsExactly(Grade.INELIGIBLE_OWNERSHIP, Grade.RESTRICTED_FEE, Grade.ELEVATED);
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
    void nothingFoundNeedsTheMinimumSetExamined() {
        assertThat(judge(Composition.BOTH).grade()).isEqualTo(Grade.NO_INDICATOR_FOUND);
        for (var topic : Assessor.MINIMUM) {
            for (var state : List.of(Examination.NOT_KNOWN, Examination.NOT_EXAMINED)) {
                topics.put(topic, state);
                var judgment = judge(Composition.BOTH);
                assertThat(judgment.grade()).as(topic + " " + state).isEqualTo(Grade.INSUFFICIENT_EVIDENCE);
                assertThat(judgment.reason()).contains(topic.about());
                topics.put(topic, Examination.EXAMINED);
            }
        }
        assertThat(Assessor.MINIMUM)
                .containsExactlyInAnyOrder(
                        Topic.OWNERS,
                        Topic.LICENSES,
                        Topic.PRICE,
                        Topic.DISTRIBUTIONS,
                        Topic.MSA,
                        Topic.TRANSFER_PAPERS,
                        Topic.ACCOUNTS,
                        Topic.HIRING);
    }

    @Test
    void aDecidingFlagThatTheLawLeavesOpenIsNotAClearance() {
        undecided.add("OWN-01");

        var judgment = judge(Composition.BOTH);

        assertThat(judgment.grade()).isEqualTo(Grade.INSUFFICIENT_EVIDENCE);
        assertThat(judgment.reason()).contains("OWN-01");
    }

    @Test
    void aLegIsNotKnownWhereWhatDecidesItWasNotExamined() {
        topics.put(Topic.ACCOUNTS, Examination.NOT_EXAMINED);
        topics.put(Topic.PRICE, Examination.NOT_KNOWN);

        var legs = judge(Composition.BOTH).legs();

        assertThat(legs.control()).isEqualTo(new LegResult(Result.NOT_KNOWN, false, List.of(), List.of("accounts")));
        assertThat(legs.name().missing()).containsExactly("price");
    }

    @Test
    void lowAndInfoAloneAreNoIssues() {
        found("SUC-09", Severity.LOW, Leg.NONE, "owner");
        found("OWN-12", Severity.INFO, Leg.NAME, "formed");

        assertThat(judge(Composition.BOTH).grade()).isEqualTo(Grade.NO_INDICATOR_FOUND);
    }

    @Test
    void formalitiesDoNotHideThatTheEvidenceIsInsufficient() {
        found("AGR-14", Severity.MEDIUM, Leg.NONE, Standing.FORMALITY, "set");
        assertThat(judge(Composition.BOTH).grade()).isEqualTo(Grade.ISOLATED_ISSUES);

        topics.put(Topic.ACCOUNTS, Examination.NOT_KNOWN);
        assertThat(judge(Composition.BOTH).grade()).isEqualTo(Grade.INSUFFICIENT_EVIDENCE);
    }

    @Test
    void anIssueWithoutTheMinimumSetSaysBoth() {
        found("CLN-07", Severity.MEDIUM, Leg.CONTROL, "prices");
        topics.put(Topic.ACCOUNTS, Examination.NOT_EXAMINED);

        var judgment = judge(Composition.BOTH);

        assertThat(judgment.grade()).isEqualTo(Grade.ISOLATED_ISSUES);
        assertThat(judgment.also()).containsExactly(Grade.INSUFFICIENT_EVIDENCE);
    }

    @Test
    void wordsAreThoseOfIndicatorsNeverOfVerdicts() {
        found("OWN-01", Severity.CRITICAL, Leg.OWNERSHIP, "stake");
        found("SUC-02", Severity.CRITICAL, Leg.NAME, "right");
        found("FEE-09", Severity.CRITICAL, Leg.CONTROL, "account");
        for (var grade : Grade.values()) {
            var reason = new Reasons(
                            new Assessor.Evidence(indicators, topics, Composition.TOTALITY, List.of()),
                            Legs.of(indicators, topics),
                            true)
                    .of(grade);
            assertThat(reason)
                    .isNotBlank()
                    .doesNotContainIgnoringCase("illegal")
                    .doesNotContainIgnoringCase("violat")
                    .doesNotContainIgnoringCase("sham")
                    .doesNotContainIgnoringCase("complian")
                    .doesNotContainIgnoringCase("clean")
                    .doesNotContainIgnoringCase("safe");
        }
    }

    private void found(String flag, Severity severity, Leg leg, String... facts) {
        found(flag, severity, leg, Standing.ORDINARY, facts);
    }

    private void found(String flag, Severity severity, Leg leg, Standing standing, String... facts) {
        indicators.add(new Indicator(flag, flag, severity, leg, standing, Set.of(facts), false, false));
    }

    private Assessor.Judgment judge(Composition composition) {
        return Assessor.judge(new Assessor.Evidence(List.copyOf(indicators), topics, composition, undecided));
    }

    private static Map<Topic, Examination> all(Examination state) {
        var topics = new EnumMap<Topic, Examination>(Topic.class);
        for (var topic : Topic.values()) {
            topics.put(topic, state);
        }
        return topics;
    }
}
