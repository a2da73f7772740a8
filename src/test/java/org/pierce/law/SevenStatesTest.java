package org.pierce.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pierce.structure.EntityForm;
import org.pierce.structure.InvestorKind;
import org.pierce.structure.Payor;
import org.pierce.structure.Profession;

/** What the law says where the sample structures stand, checked against the research by hand. */
class SevenStatesTest {

    private static final LawBook BOOK = LawBook.load();
    private static final LocalDate NOW = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "CA, cpom_strength, strong, PRIMARY",
                "CA, lay_max, 0.0, PRIMARY",
                "CA, other_licensed_max, 49.0, PRIMARY",
                "CA, other_licensed_count, not-above-physicians, PRIMARY",
                "CA, percentage_fee, allowed-if-commensurate-with-value, PRIMARY",
                "CA, replace_owner_right, unlawful-by-attorney-general-position, SECONDARY",
                "CA, medical_director_must_own, true, PRIMARY",
                "CA, lay_secretary, -, -",
                "CA, composition, -, -",
                "NY, lay_max, 0.0, PRIMARY",
                "NY, composition, totality, SECONDARY",
                "NY, owner_must_practice, true, PRIMARY",
                "NY, percentage_fee, prohibited, PRIMARY",
                "NY, percentage_fee_billing_exception, false, SECONDARY",
                "NY, heir_grace_months, 6.0, PRIMARY",
                "NJ, other_licensed_max, 49.0, GENERAL_KNOWLEDGE",
                "NJ, limited_licensee_control, barred, PRIMARY",
                "NJ, undated_resignation, control-indicator, PRIMARY",
                "NJ, percentage_fee, restricted, SECONDARY",
                "TX, composition, control-alone, SECONDARY",
                "TX, pa_max, 50.0, PRIMARY",
                "TX, pa_each_below_physician, true, PRIMARY",
                "TX, physician_min, -, -",
                "TX, percentage_fee, not-expressly-prohibited, SECONDARY",
                "FL, cpom_strength, weak, PRIMARY",
                "FL, lay_max, 100.0, PRIMARY",
                "FL, percentage_fee, allowed-if-not-linked-to-referrals-or-practice-expansion, SECONDARY",
                "FL, marketing_percentage, prohibited, PRIMARY",
                "FL, pa_max_per_physician, 10.0, PRIMARY",
                "IL, percentage_fee, prohibited, PRIMARY",
                "IL, percentage_fee_billing_exception, true, PRIMARY",
                "IL, billing_exception_account, licensee-controlled, GENERAL_KNOWLEDGE",
                "IL, marketing_percentage, prohibited, GENERAL_KNOWLEDGE",
                "IL, lay_directors, barred, PRIMARY",
                "OR, lay_max, 50.0, SECONDARY",
                "OR, lay_directors, minority, SECONDARY",
                "OR, noncompete, void, SECONDARY",
                "OR, physician_min, -, -",
            })
    void says(String code, String parameter, @Nullable String value, @Nullable Basis basis) {
        var law = BOOK.resolve(PracticeContext.of(code, Profession.MEDICINE, NOW));
        var scalar = law.scalars().get(parameter);
        assertThat(scalar == null ? null : scalar.toString()).isEqualTo(value);
        assertThat(law.findKnown(parameter).map(LawValue.Known::basis).orElse(null))
                .isEqualTo(basis);
        assertThat(law.scalars().get(parameter + "_known")).isEqualTo(value != null);
    }

    @Test
    void aMinorityIsBelowHalfAndHalfIsNot() {
        var share = (ParameterValue.Amount)
                known(BOOK.resolve(PracticeContext.of("OR", Profession.MEDICINE, NOW)), "lay_max")
                        .value();
        assertThat(share.allows(new BigDecimal("49.99"))).isTrue();
        assertThat(share.allows(new BigDecimal("50"))).isFalse();
        assertThat(BOOK.resolve(PracticeContext.of("OR", Profession.MEDICINE, NOW))
                        .scalars())
                .containsEntry("lay_max_exclusive", true);
    }

    @ParameterizedTest(name = "law of {0}, structure of {1}: barred {2}")
    @CsvSource({
        "2025-12-31, 2025-06-10, false",
        "2026-01-01, 2025-06-10, true",
        "2026-01-01, 2025-06-09, false",
        "2028-12-31, 2025-06-09, false",
        "2028-12-31, 2025-06-10, true",
        "2029-01-01, 2025-06-09, true",
        "2029-01-01, 2025-06-10, true",
    })
    void theOregonRulesReachNewStructuresFirst(LocalDate lawAsOf, LocalDate formed, boolean barred) {
        var law = BOOK.resolve(
                PracticeContext.of("OR", Profession.MEDICINE, lawAsOf).withStructureFormed(formed, formed));
        for (var parameter :
                List.of("transfer_restriction", "owner_mso_role", "owner_mso_equity", "prohibited_domains")) {
            assertThat(law.findKnown(parameter).isPresent()).as(parameter).isEqualTo(barred);
        }
    }

    @Test
    void anOpenDayGivesBothOutcomesUntilTheTwoAgree() {
        var open = PracticeContext.of("OR", Profession.MEDICINE, LocalDate.of(2027, 1, 1));
        var either = (LawValue.Either) BOOK.resolve(open).get("owner_mso_role");
        assertThat(either.undecided()).containsExactly(Question.STRUCTURE_FORMED);
        assertThat(either.outcomes()).hasSize(2);
        assertThat(either.ask()).contains("management services agreement");
        assertThat(BOOK.resolve(open).scalars())
                .containsEntry("owner_mso_role", null)
                .containsEntry("owner_mso_role_known", false)
                .containsEntry("owner_mso_role_possible", List.of("barred"));

        var spring = open.withStructureFormed(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        assertThat(BOOK.resolve(spring).get("owner_mso_role")).isInstanceOf(LawValue.Either.class);
        var autumn = open.withStructureFormed(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 31));
        assertThat(BOOK.resolve(autumn).findWord("owner_mso_role")).contains("barred");
        assertThat(BOOK.resolve(open.with(LocalDate.of(2029, 1, 1))).findWord("owner_mso_role"))
                .contains("barred");
    }

    @Test
    void theOregonStatuteDoesNotReachDentistry() {
        var law = BOOK.resolve(PracticeContext.of("OR", Profession.DENTISTRY, LocalDate.of(2030, 1, 1)));
        assertThat(law.findFlag("doctrine_covers")).contains(false);
        assertThat(law.findKnown("owner_mso_role")).isEmpty();
        assertThat(law.findKnown("lay_max")).isEmpty();
    }

    @Test
    void californiaBindsInvestorsFrom2026() {
        var context = PracticeContext.of("CA", Profession.MEDICINE, LocalDate.of(2026, 1, 1));
        var fund = BOOK.resolve(context.withCounterparties(EnumSet.of(InvestorKind.PRIVATE_EQUITY)));
        assertThat(fund.findWord("investor_terms")).contains("void");
        assertThat(known(fund, "gag").citation()).contains("1191");
        assertThat(known(fund, "noncompete").basis()).isEqualTo(Basis.PRIMARY);

        var none = BOOK.resolve(context.withCounterparties(Set.of()));
        assertThat(none.findKnown("investor_terms")).isEmpty();
        assertThat(known(none, "noncompete").basis()).isEqualTo(Basis.GENERAL_KNOWLEDGE);

        var open = BOOK.resolve(context);
        assertThat(open.get("investor_terms")).isInstanceOf(LawValue.Either.class);
        assertThat(known(open, "noncompete").basis())
                .as("agrees either way, as well supported as the weaker way")
                .isEqualTo(Basis.GENERAL_KNOWLEDGE);

        var before = BOOK.resolve(
                context.with(LocalDate.of(2025, 12, 31)).withCounterparties(EnumSet.of(InvestorKind.PRIVATE_EQUITY)));
        assertThat(before.findKnown("investor_terms")).isEmpty();
        assertThat(before.scalars()).containsEntry("pa_max_per_physician", 4.0);
        assertThat(open.scalars()).containsEntry("pa_max_per_physician", 8.0);
    }

    @Test
    void aListIsAsWeakAsItsWeakestWordAndEachWordHasItsOwnBasis() {
        var types = known(BOOK.resolve(PracticeContext.of("CA", Profession.MEDICINE, NOW)), "other_licensed_types");
        assertThat(types.basis()).isEqualTo(Basis.GENERAL_KNOWLEDGE);
        assertThat(types.basisOf("chiropractic")).isEqualTo(Basis.PRIMARY);
        assertThat(types.basisOf("acupuncture")).isEqualTo(Basis.SECONDARY);
        assertThat(types.severityCap()).isEqualTo(SeverityCap.MEDIUM);
    }

    @Test
    void floridaAsksForALicenseOnlyWherePayorsAreBilled() {
        var context = PracticeContext.of("FL", Profession.MEDICINE, NOW);
        assertThat(BOOK.resolve(context.withPayors(EnumSet.of(Payor.PATIENT))).findWord("lay_clinic_license"))
                .contains("not-required");
        assertThat(BOOK.resolve(context.withPayors(EnumSet.of(Payor.PATIENT, Payor.COMMERCIAL)))
                        .findWord("lay_clinic_license"))
                .contains("required");
        var open = (LawValue.Either) BOOK.resolve(context).get("lay_clinic_license");
        assertThat(open.undecided()).containsExactly(Question.PAYORS);
    }

    @Test
    void arizonaTurnsOnFormAndFacilityLicense() {
        var context = PracticeContext.of("AZ", Profession.MEDICINE, NOW);
        assertThat(BOOK.resolve(context.withForm(EntityForm.PC)).scalars()).containsEntry("lay_max", 49.0);
        assertThat(BOOK.resolve(context.withForm(EntityForm.LLC).withFacilityLicense(true))
                        .scalars())
                .containsEntry("lay_max", 100.0);
        assertThat(BOOK.resolve(context.withForm(EntityForm.LLC).withFacilityLicense(false))
                        .get("lay_max"))
                .isInstanceOf(LawValue.NotKnown.class);
        assertThat(BOOK.resolve(context).get("lay_max")).isInstanceOf(LawValue.Either.class);
    }

    @Test
    void newYorkAdmitsALaySecretaryBesideASoleOwnerOnly() {
        var context = PracticeContext.of("NY", Profession.MEDICINE, NOW).withForm(EntityForm.PC);
        var sole = context.with(Question.SOLE_OWNER, new Answer.YesNo(true));
        var several = context.with(Question.SOLE_OWNER, new Answer.YesNo(false));
        assertThat(BOOK.resolve(sole).findWord("lay_secretary")).contains("allowed");
        assertThat(BOOK.resolve(several).findWord("lay_secretary")).contains("barred");
        assertThat(BOOK.resolve(context).get("lay_secretary")).isInstanceOf(LawValue.Either.class);
    }

    @Test
    void newYorkNamesOtherProfessionsForTheFeeOnly() {
        var law = BOOK.resolve(PracticeContext.of("NY", Profession.DENTISTRY, NOW));
        assertThat(known(law, "percentage_fee").citation()).contains("8 NYCRR 29.1");
        assertThat(law.findKnown("lay_max")).isEmpty();
        assertThat(law.get("lay_max"))
                .isInstanceOfSatisfying(LawValue.NotKnown.class, unknown -> assertThat(unknown.reason())
                        .contains("another profession"));
    }

    @Test
    void covenantsOfTexasBindFromTheirDay() {
        var law = BOOK.resolve(PracticeContext.of("TX", Profession.MEDICINE, NOW));
        assertThat(law.scalars())
                .containsEntry("noncompete", "limited")
                .containsEntry("noncompete_from", LocalDate.of(2025, 9, 1))
                .containsEntry("noncompete_max_miles", 5.0);
        assertThat(BOOK.resolve(PracticeContext.of("TX", Profession.MEDICINE, LocalDate.of(2025, 8, 31)))
                        .findKnown("noncompete"))
                .isEmpty();
    }

    @Test
    void federalLawAsksForGovernmentPayors() {
        var context = PracticeContext.of("FL", Profession.MEDICINE, NOW);
        var government = BOOK.resolve(context.withPayors(EnumSet.of(Payor.GOVERNMENT)));
        assertThat(government.findWord("federal_account_control")).contains("provider-controls");
        assertThat(government.severityCap("federal_account_control")).isEqualTo(SeverityCap.MEDIUM);
        assertThat(BOOK.resolve(context.withPayors(EnumSet.of(Payor.PATIENT))).findKnown("federal_account_control"))
                .isEmpty();
    }

    private static LawValue.Known known(ResolvedLaw law, String parameter) {
        return law.findKnown(parameter).orElseThrow();
    }
}
