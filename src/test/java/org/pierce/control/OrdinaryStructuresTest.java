package org.pierce.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pierce.structure.Chooser;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Mode;
import org.pierce.structure.OfficeKind;
import org.pierce.structure.RelationKind;
import org.pierce.structure.Trigger;

@DisplayName("Honest ordinary structures have no lay control path")
class OrdinaryStructuresTest {

    /** A physician owns the practice; a fund owns the company that manages it. */
    private static Facts friendly() {
        return new Facts()
                .physicians("Owner", "Colleague")
                .people("Officer", "Lay")
                .entities(EntityForm.PC, "PC")
                .entities(EntityForm.CORPORATION, "MSO", "Fund")
                .practice("practice", "PC")
                .owns("Owner", "PC", "100")
                .owns("Fund", "MSO", "100");
    }

    @Test
    void anMsoThatEmploysTheOwnerAsItsMedicalOfficer() {
        var facts = friendly()
                .works("Owner", "MSO")
                .office("Owner", "MSO", OfficeKind.CHIEF_MEDICAL)
                .power("protocols", "Owner", "practice", "CLINICAL_STANDARDS_POLICIES", Mode.DECIDES);
        // an owner who decides in the practice acts for it; the employment is influence and gives no hold on what it
        // owns
        assertThat(facts.lay("practice", "Owner")).isEmpty();
        assertThat(ControlReasoner.standard().derive(facts.structure()).influence())
                .anyMatch(edge -> edge.kind() == InfluenceEdge.Kind.EMPLOYMENT
                        && edge.from().equals("MSO")
                        && edge.to().equals("Owner"));
    }

    @Test
    void aPhysicianMarriedToAHolderOfTheMso() {
        var facts = friendly().owns("Lay", "Fund", "100").relation("Owner", "Lay", RelationKind.SPOUSE, null);
        // kinship is influence, never followed on
        assertThat(facts.lay("practice", "Owner")).isEmpty();
        assertThat(ControlReasoner.standard().derive(facts.structure()).influence())
                .anyMatch(edge ->
                        edge.kind() == InfluenceEdge.Kind.KINSHIP && edge.from().equals("Lay"));
    }

    @Test
    void aSuccessionRightLimitedToDeathAndLossOfLicense() {
        var facts = friendly();
        for (var trigger : List.of(Trigger.DEATH, Trigger.LOSS_OF_LICENSE)) {
            facts.right("succession-" + trigger, "MSO", "PC", "REPLACE_OWNER", trigger, Chooser.LICENSEES, null);
        }
        // outside events, and licensees choose
        assertThat(facts.lay("practice", "Owner")).isEmpty();
    }

    @Test
    void theSameRightIsPossibleControlWhereTheMsoChooses() {
        var facts = friendly().right("succession", "MSO", "PC", "REPLACE_OWNER", Trigger.DEATH, Chooser.HOLDER, null);
        assertThat(facts.lay("practice", "Owner")).containsExactly("Fund > MSO > PC possible");
    }

    @Test
    void thePracticesOwnLayOfficeManagerKeepingTheCalendar() {
        var facts = friendly()
                .works("Officer", "PC")
                .power("calendar", "Officer", "practice", "CLINICIAN_SCHEDULE", Mode.DECIDES);
        // the practice's own staff act for the practice
        assertThat(facts.lay("practice", "Owner")).isEmpty();
        assertThat(facts.lines()).noneMatch(line -> line.contains("CLINICIAN_SCHEDULE"));
    }

    @Test
    void theSameOfficeManagerOnTheMsosPayrollActsForTheMso() {
        var facts = friendly()
                .works("Officer", "MSO")
                .power("calendar", "Officer", "practice", "CLINICIAN_SCHEDULE", Mode.DECIDES);
        assertThat(facts.lay("practice", "Owner")).containsExactly("Fund > MSO > CLINICIAN_SCHEDULE certain");
        assertThat(facts.layPaths("practice", "Owner")
                        .getFirst()
                        .edges()
                        .getLast()
                        .agent())
                .isEqualTo("Officer");
    }

    @Test
    void somebodyWhoServesBothIsAQuestion() {
        var facts = friendly()
                .works("Officer", "MSO")
                .works("Officer", "PC")
                .power("calendar", "Officer", "practice", "CLINICIAN_SCHEDULE", Mode.DECIDES);
        assertThat(facts.lay("practice", "Owner")).containsExactly("Fund > MSO > CLINICIAN_SCHEDULE possible");
    }

    @Test
    void aPhysicianWhoOwnsBothPracticeAndMso() {
        var facts = new Facts()
                .physicians("Owner")
                .people("Lay")
                .entities(EntityForm.PC, "PC")
                .entities(EntityForm.LLC, "MSO")
                .entities(EntityForm.LP, "Fund")
                .practice("practice", "PC")
                .owns("Owner", "PC", "100")
                .owns("Owner", "MSO", "60")
                .owns("Fund", "MSO", "40")
                .office("Lay", "Fund", OfficeKind.GENERAL_PARTNER)
                .right("replace", "MSO", "PC", "REPLACE_OWNER", Trigger.AT_WILL)
                .power("prices", "MSO", "practice", "PRICES_RATES", Mode.DECIDES)
                .power("budget-veto", "Fund", "MSO", "BUDGET", Mode.VETOES);
        // the MSO is lay, but it is known to be controlled by somebody who may control the practice
        assertThat(facts.lay("practice", "Owner")).isEmpty();
        // the fund's veto is listed as what it is
        assertThat(facts.lines()).contains("Fund > MSO power certain negative");
    }

    @Test
    void aManagerWhomThePhysicianAppointsIsNoLayApex() {
        var facts = new Facts()
                .physicians("Owner")
                .people("Lay")
                .entities(EntityForm.PC, "PC")
                .entities(EntityForm.LLC, "MSO")
                .practice("practice", "PC")
                .owns("Owner", "PC", "100")
                .owns("Owner", "MSO", "100")
                .office("Lay", "MSO", OfficeKind.MANAGER, "Owner")
                .power("prices", "MSO", "practice", "PRICES_RATES", Mode.DECIDES);
        assertThat(facts.lay("practice", "Owner")).isEmpty();
        assertThat(facts.lines()).contains("Lay > MSO office certain", "Owner > MSO appointment certain");
    }

    @Test
    void aDecisionThatNeedsThePracticesApprovalIsNone() {
        var facts = friendly()
                .power("prices", "MSO", "practice", "PRICES_RATES", Mode.DECIDES)
                .power("approval", "Owner", "practice", "REVENUE", Mode.APPROVES);
        assertThat(facts.lay("practice", "Owner")).isEmpty();
    }

    @Test
    void aRevocableSweepFromAnAccountOnWhichOnlyThePracticeSigns() {
        var facts = friendly().account("operating", "PC", List.of("Owner"), List.of(), "MSO", true);
        assertThat(facts.lay("practice", "Owner")).isEmpty();
    }
}
