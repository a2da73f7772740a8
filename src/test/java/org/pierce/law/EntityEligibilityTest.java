package org.pierce.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pierce.law.Eligibility.MAY_CONTROL;
import static org.pierce.law.Eligibility.MAY_NOT_HOLD;
import static org.pierce.law.Eligibility.NOT_KNOWN;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pierce.structure.Common;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Filing;
import org.pierce.structure.FilingKind;
import org.pierce.structure.FilingStatus;
import org.pierce.structure.InvestorKind;
import org.pierce.structure.LicenseStatus;
import org.pierce.structure.Profession;
import org.pierce.structure.Range;
import org.pierce.structure.Stake;

/** Whether entities may control a practice. */
class EntityEligibilityTest extends EligibilityCase {

    @ParameterizedTest(name = "{0}: a {1} {2}")
    @CsvSource({
        "CA, LLC, MAY_NOT_HOLD",
        "CA, FUND, MAY_NOT_HOLD",
        "CA, TRUST, NOT_KNOWN",
        "CA, UNDISCLOSED, NOT_KNOWN",
        "CA, GROUP, NOT_KNOWN",
        "NY, TRUST, MAY_NOT_HOLD",
        "NY, UNDISCLOSED, MAY_NOT_HOLD",
        "NY, PC, MAY_NOT_HOLD",
        "OR, LLC, MAY_HOLD_MINORITY",
        "FL, FUND, MAY_CONTROL",
        "DE, LLC, NOT_KNOWN",
    })
    void anEntityIsLayWhoeverIsBehindIt(String state, EntityForm form, Eligibility expected) {
        person("p");
        license("p", "medicine", state, LicenseStatus.ACTIVE);
        entity("e", form, null);
        if (form == EntityForm.LLC || form == EntityForm.PC) {
            stake("p", "e");
        }
        assertThat(standing("e", state, Profession.MEDICINE).eligibility()).isEqualTo(expected);
    }

    @Test
    void aProfessionalEntityOfLicenseesHoldsWhereTheLawSaysSo() {
        person("p");
        license("p", "medicine", "MN", LicenseStatus.ACTIVE);
        entity("e", EntityForm.PC, null);
        assertThat(standing("e", "MN", Profession.MEDICINE).eligibility())
                .as("owners not given")
                .isEqualTo(NOT_KNOWN);
        stake("p", "e");
        assertThat(standing("e", "MN", Profession.MEDICINE).eligibility()).isEqualTo(MAY_CONTROL);
        person("layperson");
        stake("layperson", "e");
        assertThat(standing("e", "MN", Profession.MEDICINE).eligibility()).isEqualTo(MAY_NOT_HOLD);
    }

    @Test
    void entitiesThatOwnEachOtherAreNotEligibleByThemselves() {
        license("p", "medicine", "MN", LicenseStatus.ACTIVE);
        entity("a", EntityForm.PC, null);
        entity("b", EntityForm.PC, null);
        stake("a", "b");
        stake("b", "a");
        assertThat(standing("a", "MN", Profession.MEDICINE).eligibility()).isEqualTo(NOT_KNOWN);
    }

    @Test
    void aHospitalNeedsItsLicense() {
        license("p", "medicine", "IL", LicenseStatus.ACTIVE);
        entity("h", EntityForm.HOSPITAL, null);
        entity("affiliate", EntityForm.LLC, InvestorKind.HOSPITAL_AFFILIATE);
        assertThat(inPllc("h")).isEqualTo(NOT_KNOWN);
        facts.add(new Filing(
                Common.of("f"), "h", FilingKind.FACILITY_LICENSE, "IL", "1", FilingStatus.ACTIVE, null, null));
        assertThat(inPllc("h")).isEqualTo(MAY_CONTROL);
        assertThat(inPllc("affiliate")).isEqualTo(MAY_CONTROL);
        assertThat(standing("h", "IL", Profession.MEDICINE).eligibility())
                .as("a corporation takes individuals only")
                .isEqualTo(MAY_NOT_HOLD);
    }

    @Test
    void thePracticeIsNotItsOwnLayParty() {
        assertThat(standing("practice-entity", "CA", Profession.MEDICINE).eligibility())
                .isEqualTo(MAY_CONTROL);
    }

    private Eligibility inPllc(String party) {
        return standing(party, "IL", Profession.MEDICINE, EntityForm.PLLC, DAY).eligibility();
    }

    private void entity(String id, EntityForm form, @Nullable InvestorKind investor) {
        facts.add(new Entity(
                Common.of(id), id, List.of(), form, null, null, null, null, null, investor, null, null, null));
    }

    private void stake(String owner, String entity) {
        facts.add(new Stake(
                Common.of(owner + ">" + entity), owner, entity, Range.of("50"), null, null, null, null, null, null));
    }
}
