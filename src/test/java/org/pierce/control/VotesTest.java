package org.pierce.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Governance;
import org.pierce.structure.OfficeKind;

@DisplayName("Votes")
class VotesTest {

    private static Facts corporations(String... ids) {
        return new Facts().people("Ann", "Bob").entities(EntityForm.CORPORATION, ids);
    }

    @Test
    void moreThanHalfControlsAndHalfDoesNot() {
        assertThat(corporations("X")
                        .owns("Ann", "X", "50.01")
                        .owns("Bob", "X", "49.99")
                        .lines())
                .containsExactly("Ann > X votes certain");
    }

    @Test
    void whatIsControlledVotesTogether() {
        var facts = corporations("A", "B", "Y")
                .owns("Ann", "A", "60")
                .owns("Ann", "B", "60")
                .owns("A", "Y", "30")
                .owns("B", "Y", "25");
        assertThat(facts.lines())
                .containsExactly("Ann > A votes certain", "Ann > B votes certain", "Ann > Y votes certain");
        var joint = facts.edges().getLast();
        assertThat(joint.voters()).containsExactly("Ann", "A", "B");
        assertThat(joint.basis()).containsExactly("own-A-Y", "own-Ann-A", "own-Ann-B", "own-B-Y");
    }

    @Test
    void onlyTheImmediateControllerIsStored() {
        var facts = corporations("A", "B").owns("Ann", "A", "100").owns("A", "B", "100");
        assertThat(facts.lines()).containsExactly("A > B votes certain", "Ann > A votes certain");
        var derivation = ControlReasoner.standard().derive(facts.structure());
        assertThat(ControlReasoner.standard()
                        .on(facts.structure(), derivation, Facts.DAY)
                        .controllersOf("B"))
                .containsExactly("A", "Ann");
        assertThat(ControlReasoner.standard()
                        .on(facts.structure(), derivation, Facts.DAY)
                        .controlledBy("Ann"))
                .containsExactly("A", "B");
    }

    @Test
    void rangesAndGapsMakeControlPossible() {
        assertThat(corporations("X")
                        .owns("Ann", "X", "40-60")
                        .owns("Bob", "X", "20")
                        .lines())
                .containsExactly("Ann > X votes possible");
        assertThat(corporations("X")
                        .owns("Ann", "X", "40-60")
                        .owns("Bob", "X", "50")
                        .lines())
                .isEmpty();
    }

    @Test
    void sharesThatACorporationHoldsInItselfThroughItsSubsidiaryDoNotCount() {
        assertThat(corporations("C", "S")
                        .owns("C", "S", "100")
                        .owns("S", "C", "30")
                        .owns("Ann", "C", "40")
                        .owns("Bob", "C", "30")
                        .lines())
                .containsExactly("Ann > C votes certain", "C > S votes certain");
    }

    @Test
    void ofSharesThatMayBeSelfHeldSomeMayCountAndOthersNot() {
        // Bob's 20 through S and 25 of his own are 45 of the 70 that are left without T's 30
        assertThat(halves("40", "60", "60", "40").lines()).contains("Bob > C votes certain");
        assertThat(halves("40-60", "40-60", "40-60", "40-60").lines())
                .contains("Bob > C votes possible")
                .doesNotContain("Bob > C votes certain");
    }

    private static Facts halves(String ownOfS, String bobOfS, String ownOfT, String annOfT) {
        return corporations("C", "S", "T")
                .owns("C", "S", ownOfS)
                .owns("Bob", "S", bobOfS)
                .owns("C", "T", ownOfT)
                .owns("Ann", "T", annOfT)
                .owns("S", "C", "20")
                .owns("T", "C", "30")
                .owns("Bob", "C", "25")
                .owns("Ann", "C", "25");
    }

    @Test
    void aManagingMemberOfOnePercentControlsAndTheOthersDoNot() {
        assertThat(new Facts()
                        .people("Ann", "Bob")
                        .entities(EntityForm.LLC, "L")
                        .owns("Ann", "L", "1")
                        .owns("Bob", "L", "99")
                        .office("Ann", "L", OfficeKind.MANAGING_MEMBER)
                        .lines())
                .containsExactly("Ann > L office certain");
    }

    @Test
    void aMemberManagedCompanyFollowsThePercent() {
        assertThat(new Facts()
                        .people("Ann", "Bob")
                        .entity("L", EntityForm.LLC, Governance.MEMBERS, null)
                        .owns("Ann", "L", "49")
                        .owns("Bob", "L", "51")
                        .lines())
                .containsExactly("Bob > L votes certain");
    }

    @Test
    void shareCountsBecomePercents() {
        assertThat(corporations("X")
                        .shares("Ann", "X", "1000.5")
                        .shares("Bob", "X", "1000")
                        .lines())
                .containsExactly("Ann > X votes certain");
    }
}
