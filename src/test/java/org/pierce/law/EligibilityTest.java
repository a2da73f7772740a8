package org.pierce.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pierce.law.Eligibility.MAY_CONTROL;
import static org.pierce.law.Eligibility.MAY_HOLD_MINORITY;
import static org.pierce.law.Eligibility.MAY_NOT_HOLD;
import static org.pierce.law.Eligibility.NOT_KNOWN;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pierce.structure.Authority;
import org.pierce.structure.Common;
import org.pierce.structure.EntityForm;
import org.pierce.structure.License;
import org.pierce.structure.LicenseStatus;
import org.pierce.structure.PartialDate;
import org.pierce.structure.Period;
import org.pierce.structure.Profession;
import org.pierce.structure.Words;

/** Whether people may control a practice: by license, state, day and profession. */
class EligibilityTest extends EligibilityCase {

    @ParameterizedTest(name = "{0}: a {1} licensed in {2} {3}")
    @CsvSource({
        "CA, medicine, CA, MAY_CONTROL",
        "CA, medicine, NV, MAY_NOT_HOLD",
        "CA, chiropractic, CA, MAY_HOLD_MINORITY",
        "CA, esthetics, CA, MAY_NOT_HOLD",
        "NJ, chiropractic, NJ, MAY_HOLD_MINORITY",
        "NJ, chiropractic, NY, MAY_NOT_HOLD",
        "NY, chiropractic, NY, MAY_NOT_HOLD",
        "NY, medicine, NJ, MAY_NOT_HOLD",
        "TX, physician-assistant, TX, MAY_HOLD_MINORITY",
        "IL, medicine, IL, MAY_CONTROL",
        "KS, chiropractic, KS, NOT_KNOWN",
        "WA, advanced-nursing, WA, MAY_CONTROL",
        "WA, medicine, OR, MAY_CONTROL",
        "OR, medicine, OR, MAY_CONTROL",
        "OR, medicine, WA, MAY_HOLD_MINORITY",
        "OR, advanced-nursing, OR, MAY_CONTROL",
        "FL, esthetics, FL, MAY_CONTROL",
        "FL, medicine, GA, MAY_CONTROL",
        "DE, medicine, DE, MAY_CONTROL",
        "DE, chiropractic, DE, NOT_KNOWN",
        "DE, medicine, PA, NOT_KNOWN",
    })
    void aPersonOfAMedicalPractice(String state, String profession, String licensedIn, Eligibility expected) {
        person("p");
        license("p", profession, licensedIn, LicenseStatus.ACTIVE);
        assertThat(standing("p", state, Profession.MEDICINE).eligibility()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: nobody with a license {1}")
    @CsvSource({
        "CA, MAY_NOT_HOLD",
        "NY, MAY_NOT_HOLD",
        "OR, MAY_HOLD_MINORITY",
        "FL, MAY_CONTROL",
        "AZ, MAY_HOLD_MINORITY",
        "DE, NOT_KNOWN",
        "MA, NOT_KNOWN",
        "IA, NOT_KNOWN",
        "PR, NOT_KNOWN",
    })
    void aPersonWithoutALicense(String state, Eligibility expected) {
        person("p");
        license("somebody", "medicine", state, LicenseStatus.ACTIVE);
        assertThat(standing("p", state, Profession.MEDICINE).eligibility()).isEqualTo(expected);
    }

    @Test
    void licensesThatNobodyAskedForAreNotKnown() {
        person("p");
        var standing = standing("p", "CA", Profession.MEDICINE);
        assertThat(standing.eligibility()).isEqualTo(NOT_KNOWN);
        assertThat(standing.reasons()).first().asString().contains("nobody was asked");
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, MAY_CONTROL",
        "PROBATION, MAY_CONTROL",
        "EXPIRED, MAY_NOT_HOLD",
        "SUSPENDED, MAY_NOT_HOLD",
        "PENDING, MAY_NOT_HOLD",
        "RETIRED, MAY_NOT_HOLD",
    })
    void onlyALicenseThatAllowsPracticeCounts(LicenseStatus status, Eligibility expected) {
        person("p");
        license("p", "medicine", "CA", status);
        var standing = standing("p", "CA", Profession.MEDICINE);
        assertThat(standing.eligibility()).isEqualTo(expected);
        assertThat(standing.rows()).isNotEmpty();
    }

    @Test
    void theDayDecides() {
        person("p");
        facts.add(license("l1", "p", "2020-01-01", "2026-06-30", Authority.FULL));
        assertThat(on(LocalDate.of(2026, 6, 30))).isEqualTo(MAY_CONTROL);
        assertThat(on(LocalDate.of(2026, 7, 1))).isEqualTo(MAY_NOT_HOLD);
        assertThat(on(LocalDate.of(2019, 12, 31))).isEqualTo(MAY_NOT_HOLD);
    }

    @Test
    void aMonthLeavesItOpen() {
        person("p");
        facts.add(license("l1", "p", "2020-01-01", "2026-11", Authority.FULL));
        assertThat(on(DAY)).isEqualTo(NOT_KNOWN);
        assertThat(on(LocalDate.of(2026, 10, 31))).isEqualTo(MAY_CONTROL);
    }

    @Test
    void aRegistrationIsNoLicenseAndACompactIsOpen() {
        person("p");
        facts.add(license("l1", "p", "2020-01-01", null, Authority.REGISTRATION));
        assertThat(on(DAY)).isEqualTo(MAY_NOT_HOLD);
        facts.clear();
        person("p");
        facts.add(license("l1", "p", "2020-01-01", null, Authority.COMPACT));
        assertThat(on(DAY)).isEqualTo(NOT_KNOWN);
    }

    @ParameterizedTest(name = "{0}, a practice in {1}: its own licensee {2}")
    @CsvSource({
        "CA, advanced-nursing, MAY_CONTROL",
        "NY, nursing, MAY_CONTROL",
        "IL, advanced-nursing, MAY_CONTROL",
        "CT, physician-assistant, MAY_CONTROL",
        "OR, dentistry, NOT_KNOWN",
        "NJ, chiropractic, NOT_KNOWN",
        "CA, dentistry, NOT_KNOWN",
    })
    void aPracticeInAnotherProfession(String state, String profession, Eligibility expected) {
        person("p");
        license("p", profession, state, LicenseStatus.ACTIVE);
        var what = Words.find(Profession.class, profession).orElseThrow();
        assertThat(standing("p", state, what).eligibility()).isEqualTo(expected);
    }

    @Test
    void aLayPartyMayNotControl() {
        assertThat(MAY_HOLD_MINORITY.isLay()).isTrue();
        assertThat(MAY_NOT_HOLD.isLay()).isTrue();
        assertThat(NOT_KNOWN.isLay()).isFalse();
        assertThat(MAY_CONTROL.isLay()).isFalse();
    }

    @Test
    void everyEligibilityHasItsWords() {
        assertThat(Set.of(Eligibility.values())).extracting(Eligibility::words).doesNotHaveDuplicates();
    }

    private Eligibility on(LocalDate day) {
        return standing("p", "CA", Profession.MEDICINE, EntityForm.PC, day).eligibility();
    }

    private static License license(String id, String person, String from, @Nullable String to, Authority authority) {
        var period = new Period(PartialDate.parse(from), to == null ? null : PartialDate.parse(to));
        return new License(
                Common.of(id).with(period),
                person,
                Profession.MEDICINE,
                authority,
                "CA",
                null,
                LicenseStatus.ACTIVE,
                null,
                null);
    }
}
