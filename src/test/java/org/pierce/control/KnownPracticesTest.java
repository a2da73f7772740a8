package org.pierce.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pierce.structure.AgreementKind;
import org.pierce.structure.DecisionRule;
import org.pierce.structure.EntityForm;
import org.pierce.structure.FeeBasis;
import org.pierce.structure.Mode;
import org.pierce.structure.OfficeKind;
import org.pierce.structure.PartyRole;
import org.pierce.structure.RelationKind;
import org.pierce.structure.Title;
import org.pierce.structure.Trigger;

@DisplayName("Ways into a practice that earlier models could not say")
class KnownPracticesTest {

    @Test
    void aDelegatedPowerIsTheDelegatorsWhileItCanBeTakenBack() {
        var facts = practice()
                .power("own", "PC", "practice", "PRICES_RATES", Mode.DECIDES)
                .power("lent", "MSO", null, "practice", "PRICES_RATES", Mode.DECIDES, "own", "Owner");
        assertThat(facts.lay("practice", "Owner")).isEmpty();
        var kept = practice()
                .power("own", "PC", "practice", "PRICES_RATES", Mode.DECIDES)
                .power("given", "MSO", null, "practice", "PRICES_RATES", Mode.DECIDES, "own", null);
        assertThat(kept.lay("practice", "Owner")).containsExactly("MSO > PRICES_RATES certain");
    }

    @Test
    void whoeverAppointsTheMajorityOfACommitteeDecidesWhatItDecides() {
        var facts = practice()
                .people("One", "Two", "Three")
                .entity("Committee", EntityForm.COMMITTEE, null, DecisionRule.MAJORITY)
                .office("One", "Committee", OfficeKind.COMMITTEE_MEMBER, "MSO")
                .office("Two", "Committee", OfficeKind.COMMITTEE_MEMBER, "MSO")
                .office("Three", "Committee", OfficeKind.COMMITTEE_MEMBER, "PC")
                .power("protocols", "Committee", "practice", "CLINICAL_STANDARDS_POLICIES", Mode.DECIDES);
        assertThat(facts.lay("practice", "Owner"))
                .contains("MSO > Committee > CLINICAL_STANDARDS_POLICIES certain")
                .contains("MSO > Committee > CONSENT_FORMS certain");
        var bound = practice()
                .people("One", "Two", "Three")
                .entity("Committee", EntityForm.COMMITTEE, null, DecisionRule.UNANIMITY)
                .office("One", "Committee", OfficeKind.COMMITTEE_MEMBER, "MSO")
                .office("Two", "Committee", OfficeKind.COMMITTEE_MEMBER, "MSO")
                .office("Three", "Committee", OfficeKind.COMMITTEE_MEMBER, "PC")
                .power("protocols", "Committee", "practice", "CLINICAL_STANDARDS_POLICIES", Mode.DECIDES);
        assertThat(bound.lines())
                .noneMatch(
                        line -> line.startsWith("MSO > Committee appointment certain") && !line.endsWith("negative"));
    }

    @Test
    void rightsInACircleMakeLayControlPossible() {
        // the MSO may replace the owner; the owner may remove the MSO's manager: who acts first wins
        var personal = practice()
                .right("replace", "MSO", "PC", "REPLACE_OWNER", Trigger.AT_WILL)
                .right("remove", "Owner", "MSO", "APPOINT_GOVERNING_PERSON", Trigger.AT_WILL);
        assertThat(personal.lay("practice", "Owner")).containsExactly("MSO > PC possible");
        var ofThePractice = practice()
                .right("replace", "MSO", "PC", "REPLACE_OWNER", Trigger.AT_WILL)
                .right("remove", "PC", "MSO", "APPOINT_GOVERNING_PERSON", Trigger.AT_WILL);
        assertThat(ofThePractice.lay("practice", "Owner")).containsExactly("MSO > PC possible");
    }

    @Test
    void aNomineesPracticeIsControlledByWhoeverMayReplaceItsOwner() {
        var facts = practice()
                .owns("Lay", "MSO", "100")
                .right("replace", "MSO", "Owner", "DESIGNATE_SUCCESSOR", Trigger.HOLDERS_NOTICE);
        assertThat(facts.lay("practice", "Owner")).containsExactly("Lay > MSO > PC certain");
        var edge = facts.layPaths("practice", "Owner").getFirst().edges().getLast();
        assertThat(edge.channel()).isEqualTo(Channel.RIGHT);
        assertThat(edge.basis()).containsExactly("own-Owner-PC", "replace");
    }

    @Test
    void aCallControlsOnlyAtANominalPrice() {
        var nominal = practice().right("call", "MSO", "PC", "ACQUIRE_SHARES", Trigger.AT_WILL, null, "100");
        assertThat(nominal.lay("practice", "Owner")).containsExactly("MSO > PC certain");
        var real = practice().right("call", "MSO", "PC", "ACQUIRE_SHARES", Trigger.AT_WILL, null, "900000");
        assertThat(real.lay("practice", "Owner")).isEmpty();
        var unread = practice().right("call", "MSO", "PC", "ACQUIRE_SHARES", Trigger.NOT_STATED, null, "100");
        assertThat(unread.lay("practice", "Owner")).containsExactly("MSO > PC possible");
    }

    @Test
    void anUndatedResignationAndANomineesPaperGiveTheVotes() {
        var resignation = practice()
                .agreement("resignation", AgreementKind.UNDATED_RESIGNATION)
                .party("resignation", "Owner", PartyRole.OWNER)
                .party("resignation", "MSO", PartyRole.HOLDER);
        assertThat(resignation.lay("practice", "Owner")).containsExactly("MSO > PC certain");
        var nominee = practice()
                .agreement("declaration", AgreementKind.NOMINEE)
                .relation("Owner", "Lay", RelationKind.NOMINEE, "declaration");
        assertThat(nominee.lay("practice", "Owner")).containsExactly("Lay > PC certain");
        var typed = practice().relation("Owner", "Lay", RelationKind.NOMINEE, null);
        assertThat(typed.lay("practice", "Owner")).isEmpty();
    }

    @Test
    void aBeneficialTitleWithoutAPaperIsPossibleOnly() {
        var facts = practice().stake("behind", "Lay", "PC", "100", null, null, Title.BENEFICIAL);
        assertThat(facts.lay("practice", "Owner")).containsExactly("Lay > PC possible");
    }

    @Test
    void accountsAndResidualFees() {
        var signing = practice().works("Lay", "MSO").account("operating", "PC", List.of("Lay"), List.of(), null, null);
        assertThat(signing.lay("practice", "Owner")).containsExactly("MSO > PC_BANK_ACCOUNT certain");
        var jointly =
                practice().works("Lay", "MSO").account("operating", "PC", List.of("Owner"), List.of("Lay"), null, null);
        assertThat(jointly.lay("practice", "Owner")).containsExactly("MSO > PC_BANK_ACCOUNT certain negative");
        var swept = practice().account("deposit", "PC", List.of("Owner"), List.of(), "MSO", false);
        assertThat(swept.lay("practice", "Owner")).containsExactly("MSO > PC_BANK_ACCOUNT certain");
        var residual = practice().fee("fee", "PC", "MSO", FeeBasis.RESIDUAL, null);
        assertThat(residual.lay("practice", "Owner")).containsExactly("MSO > DIVIDENDS certain");
        var half = practice().fee("fee", "PC", "MSO", FeeBasis.PERCENT_OF_PROFIT, "50");
        assertThat(half.lay("practice", "Owner")).isEmpty();
    }

    @Test
    void aDirectorAmongOthersNeverControlsAndSeatsByContractCount() {
        var facts = practice()
                .people("One", "Two", "Three")
                .office("One", "PC", OfficeKind.DIRECTOR)
                .office("Two", "PC", OfficeKind.DIRECTOR)
                .office("Three", "PC", OfficeKind.DIRECTOR);
        assertThat(facts.lay("practice", "Owner")).isEmpty();
        assertThat(facts.seats("seats", "MSO", "PC", 1).lay("practice", "Owner"))
                .isEmpty();
        assertThat(facts.seats("more", "MSO", "PC", 2).lay("practice", "Owner")).containsExactly("MSO > PC certain");
    }

    @Test
    void approvalOfOneDomainLeavesTheOthers() {
        var facts = practice()
                .power("revenue", "MSO", "practice", "REVENUE", Mode.DECIDES)
                .power("prices", "Owner", "practice", "PRICES_RATES", Mode.APPROVES);
        assertThat(facts.lay("practice", "Owner"))
                .contains("MSO > PAYER_CONTRACTS certain", "MSO > DIVIDENDS certain")
                .noneMatch(line -> line.contains("PRICES_RATES"));
    }

    private static Facts practice() {
        return new Facts()
                .physicians("Owner")
                .people("Lay")
                .entities(EntityForm.PC, "PC")
                .entities(EntityForm.CORPORATION, "MSO")
                .practice("practice", "PC")
                .owns("Owner", "PC", "100");
    }
}
