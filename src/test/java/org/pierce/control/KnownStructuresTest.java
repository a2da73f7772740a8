package org.pierce.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pierce.structure.AgreementKind;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Governance;
import org.pierce.structure.OfficeKind;
import org.pierce.structure.PartyRole;
import org.pierce.structure.Trigger;

@DisplayName("Structures that earlier models could not say")
class KnownStructuresTest {

    @Test
    void aFundOfTwoTiers() {
        var facts = new Facts()
                .people("Sponsor")
                .entities(EntityForm.LP, "Fund", "Parallel", "GP")
                .entities(EntityForm.LLC, "Sponsor LLC")
                .entities(EntityForm.CORPORATION, "MSO")
                .entities(EntityForm.GROUP, "Limited partners")
                .owns("Limited partners", "Fund", "98")
                .owns("Limited partners", "Parallel", "98")
                .office("GP", "Fund", OfficeKind.GENERAL_PARTNER)
                .office("GP", "Parallel", OfficeKind.GENERAL_PARTNER)
                .office("Sponsor LLC", "GP", OfficeKind.GENERAL_PARTNER)
                .owns("Sponsor", "Sponsor LLC", "100")
                .owns("Fund", "MSO", "30")
                .owns("Parallel", "MSO", "30");
        // neither fund has a majority; their general partner has, through both, and limited partners have nothing
        assertThat(facts.lines())
                .containsExactly(
                        "GP > Fund office certain",
                        "GP > MSO votes certain",
                        "GP > Parallel office certain",
                        "Sponsor > Sponsor LLC votes certain",
                        "Sponsor LLC > GP office certain");
    }

    @Test
    void anEsopWhoseCompanyAppointsThoseWhoDirectItsTrustee() {
        var facts = new Facts()
                .people("One", "Two", "Three")
                .entities(EntityForm.CORPORATION, "Company", "Bank")
                .entities(EntityForm.TRUST, "Esop")
                .entities(EntityForm.COMMITTEE, "Committee")
                .owns("Esop", "Company", "100")
                .office("Bank", "Esop", OfficeKind.TRUSTEE)
                .office("One", "Committee", OfficeKind.COMMITTEE_MEMBER, "Company")
                .office("Two", "Committee", OfficeKind.COMMITTEE_MEMBER, "Company")
                .office("Three", "Committee", OfficeKind.COMMITTEE_MEMBER)
                .right("directed", "Committee", "own-Esop-Company", "SHARE_VOTING_OR_PROXY", Trigger.AT_WILL);
        assertThat(facts.lines())
                .containsExactly(
                        "Bank > Esop office certain",
                        "Committee > Company right certain",
                        "Company > Committee appointment certain",
                        "Esop > Company votes certain");
        var derivation = ControlReasoner.standard().derive(facts.structure());
        assertThat(ControlReasoner.standard()
                        .on(facts.structure(), derivation, Facts.DAY)
                        .controllersOf("Committee"))
                .containsExactlyInAnyOrder("Company", "Esop", "Bank");
    }

    @Test
    void theManagerOfASeriesMasterDoesNotManageTheSeries() {
        var facts = new Facts()
                .people("Manager", "Member")
                .entity("Master", EntityForm.LLC, Governance.MANAGERS, null)
                .entities(EntityForm.LLC, "Series A")
                .office("Manager", "Master", OfficeKind.MANAGER)
                .owns("Member", "Series A", "100");
        assertThat(facts.lines()).containsExactly("Manager > Master office certain", "Member > Series A votes certain");
    }

    @Test
    void aTrustProtectorWhoMayReplaceTheTrustee() {
        var facts = new Facts()
                .people("Trustee", "Protector", "Settlor")
                .entities(EntityForm.TRUST, "Trust")
                .office("Trustee", "Trust", OfficeKind.TRUSTEE)
                .office("Protector", "Trust", OfficeKind.PROTECTOR)
                .right("remove", "Protector", "Trust", "APPOINT_GOVERNING_PERSON", Trigger.AT_WILL)
                .office("Settlor", "Trust", OfficeKind.SETTLOR)
                .right("revoke", "Settlor", "Trust", "REVOKE_TRUST", Trigger.AT_WILL);
        assertThat(facts.lines())
                .containsExactly(
                        "Protector > Trust right certain",
                        "Settlor > Trust right certain",
                        "Trustee > Trust office certain");
    }

    @Test
    void aProtectorWhosePowersNobodyReadIsPossibleControl() {
        var facts = new Facts()
                .people("Protector", "Settlor")
                .entities(EntityForm.TRUST, "Trust")
                .office("Protector", "Trust", OfficeKind.PROTECTOR)
                .office("Settlor", "Trust", OfficeKind.SETTLOR);
        assertThat(facts.lines()).containsExactly("Protector > Trust office possible");
    }

    @Test
    void twoDeadlockedHalvesAreJointAndNobodyControls() {
        var facts = new Facts()
                .entities(EntityForm.CORPORATION, "Hospital", "Fund", "MSO")
                .owns("Hospital", "MSO", "50")
                .owns("Fund", "MSO", "50");
        assertThat(facts.lines())
                .containsExactly("Fund > MSO votes certain negative", "Hospital > MSO votes certain negative");
        assertThat(facts.edges().getFirst().voters()).containsExactly("Fund", "Hospital");
    }

    @Test
    void fortyFortyTwentyIsNotJoint() {
        var facts = new Facts()
                .people("A", "B", "C")
                .entities(EntityForm.CORPORATION, "X")
                .owns("A", "X", "40")
                .owns("B", "X", "40")
                .owns("C", "X", "20");
        assertThat(facts.lines()).isEmpty();
        facts.agreement("pact", AgreementKind.VOTING_AGREEMENT)
                .party("pact", "A", PartyRole.HOLDER)
                .party("pact", "C", PartyRole.HOLDER);
        assertThat(facts.lines()).containsExactly("A > X votes certain negative", "C > X votes certain negative");
    }
}
