package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pierce.structure.Topic;

/** The grades of docs/assessment.md, each rule on a small table of indicators. */
class AssessorTest extends AssessorCase {

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
    void anyShareOfTheProfitMakesAccountControlOwnershipInSubstance() {
        found("PATH-02", Severity.LOW, Leg.CONTROL, Standing.PROFIT, "fee");
        assertThat(judge(Composition.BOTH).grade()).isEqualTo(Grade.NO_INDICATOR_FOUND);

        found("FEE-09", Severity.CRITICAL, Leg.CONTROL, Standing.ACCOUNT, "account", "fee");
        assertThat(judge(Composition.BOTH).grade()).as("one fact told twice").isEqualTo(Grade.ELEVATED);

        found("FEE-10", Severity.HIGH, Leg.CONTROL, Standing.ACCOUNT, "sweep");
        assertThat(judge(Composition.BOTH).grade()).isEqualTo(Grade.INELIGIBLE_OWNERSHIP);
    }

    @Test
    void anOfficeThatTheStateReservesToLicenseesStandsAloneWhereItIsCritical() {
        found("OWN-15", Severity.HIGH, Leg.CONTROL, Standing.OFFICE, "seat");
        assertThat(judge(Composition.BOTH).grade()).isEqualTo(Grade.ISOLATED_ISSUES);

        found("OWN-15", Severity.CRITICAL, Leg.CONTROL, Standing.OFFICE, "seat");
        var judgment = judge(Composition.BOTH);
        assertThat(judgment.grade()).isEqualTo(Grade.INELIGIBLE_OWNERSHIP);
        assertThat(judgment.reason()).contains("OWN-15").contains("office").doesNotContain("owns");
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
}
