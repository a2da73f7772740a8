package org.pierce.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementKind;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Common;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Fact;
import org.pierce.structure.InvestorKind;
import org.pierce.structure.PartialDate;
import org.pierce.structure.PartyRole;
import org.pierce.structure.Payor;
import org.pierce.structure.Person;
import org.pierce.structure.Practice;
import org.pierce.structure.Profession;
import org.pierce.structure.Range;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;

/** What is read from the facts about a practice, and what stays open. */
class ContextReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final List<Fact> facts = new ArrayList<>();

    @Test
    void silenceStaysOpen() {
        assertThat(answers(practice(List.of(), List.of(), null))).isEmpty();
    }

    @Test
    void readsFormLicensePayorsAndSpecialties() {
        entity("pc", EntityForm.PC, null, null);
        var answers = answers(practice(List.of("Med Spa", "dermatology"), List.of(Payor.PATIENT), "none"));
        assertThat(answers)
                .containsEntry(Question.FORM, new Answer.Words(Set.of("pc")))
                .containsEntry(Question.PAYORS, new Answer.Words(Set.of("patient")))
                .containsEntry(Question.FACILITY_LICENSE, new Answer.YesNo(false))
                .containsEntry(Question.MED_SPA, new Answer.YesNo(true));
        assertThat(answers(practice(List.of("cardiology"), List.of(), "HCC 123")))
                .containsEntry(Question.FACILITY_LICENSE, new Answer.YesNo(true))
                .containsEntry(Question.MED_SPA, new Answer.YesNo(false))
                .doesNotContainKey(Question.PAYORS);
    }

    @Test
    void aPersonWhoPracticesIsASoleProprietor() {
        person("pc");
        assertThat(answers(practice(List.of(), List.of(), null)))
                .containsEntry(Question.FORM, new Answer.Words(Set.of("sole-proprietorship")));
    }

    @Test
    void anUndisclosedFormStaysOpen() {
        entity("pc", EntityForm.UNDISCLOSED, null, null);
        assertThat(answers(practice(List.of(), List.of(), null))).doesNotContainKey(Question.FORM);
    }

    @Test
    void countsTheOwners() {
        entity("pc", EntityForm.PC, null, null);
        stake("doctor", "pc", "60");
        assertThat(answers(practice(List.of(), List.of(), null))).doesNotContainKey(Question.SOLE_OWNER);
        stake("doctor", "pc", "100");
        assertThat(answers(practice(List.of(), List.of(), null)))
                .containsEntry(Question.SOLE_OWNER, new Answer.YesNo(true));
        stake("other", "pc", "1");
        assertThat(answers(practice(List.of(), List.of(), null)))
                .containsEntry(Question.SOLE_OWNER, new Answer.YesNo(false));
    }

    @Test
    void theStructureBeganWithItsFirstAgreement() {
        msa("first", "2025-06-10");
        msa("second", "2026-02-01");
        var day = LocalDate.of(2025, 6, 10);
        assertThat(formed()).isEqualTo(new Answer.Day(day, day));
    }

    @Test
    void anUndatedAgreementLeavesOpenHowEarly() {
        msa("first", null);
        assertThat(formed()).isNull();
        entity("pc", EntityForm.PC, null, "2025-08-01");
        assertThat(formed()).isEqualTo(new Answer.Day(LocalDate.of(2025, 8, 1), LocalDate.of(9999, 12, 31)));
    }

    @Test
    void aMonthIsBetweenItsDays() {
        msa("first", "2025-06");
        assertThat(formed()).isEqualTo(new Answer.Day(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30)));
    }

    @Test
    void findsTheFundBehindTheManager() {
        msa("first", "2026-01-02");
        entity("mso", EntityForm.LLC, null, null);
        entity("holding", EntityForm.LLC, null, null);
        entity("fund", EntityForm.FUND, InvestorKind.PRIVATE_EQUITY, null);
        stake("holding", "mso", "100");
        assertThat(investors()).as("nobody is known above the holding").isNull();
        stake("fund", "holding", "80");
        assertThat(investors()).isEqualTo(new Answer.Words(Set.of("private-equity")));
    }

    @Test
    void aFundOfUnknownKindStaysOpenAndPeopleAreNoFund() {
        msa("first", "2026-01-02");
        entity("mso", EntityForm.LLC, null, null);
        person("founder");
        stake("founder", "mso", "100");
        assertThat(investors()).isEqualTo(new Answer.Words(Set.of()));
        entity("pool", EntityForm.FUND, null, null);
        stake("pool", "mso", "10");
        assertThat(investors()).isNull();
    }

    @Test
    void withoutAnAgreementTheInvestorsAreOpen() {
        entity("pc", EntityForm.PC, null, null);
        assertThat(investors()).isNull();
    }

    private @Nullable Answer formed() {
        return answers(practice(List.of(), List.of(), null)).get(Question.STRUCTURE_FORMED);
    }

    private @Nullable Answer investors() {
        return answers(practice(List.of(), List.of(), null)).get(Question.COUNTERPARTY);
    }

    private Map<Question, Answer> answers(Practice practice) {
        return PracticeContext.of(Structure.of(facts), practice, DAY, DAY).answers();
    }

    private static Practice practice(List<String> specialties, List<Payor> payors, @Nullable String license) {
        return new Practice(
                Common.of("practice"), "pc", "CA", Profession.MEDICINE, specialties, List.of(), payors, license);
    }

    private void person(String id) {
        facts.add(new Person(Common.of(id), id, List.of()));
    }

    private void entity(String id, EntityForm form, @Nullable InvestorKind investor, @Nullable String formed) {
        facts.add(new Entity(
                Common.of(id),
                id,
                List.of(),
                form,
                null,
                null,
                formed == null ? null : PartialDate.parse(formed),
                null,
                null,
                investor,
                null,
                null,
                null));
    }

    private void stake(String owner, String entity, String percent) {
        facts.add(new Stake(
                Common.of(owner + ">" + entity + percent),
                owner,
                entity,
                Range.of(percent),
                null,
                null,
                null,
                null,
                null,
                null));
    }

    private void msa(String id, @Nullable String signed) {
        facts.add(new Agreement(
                Common.of(id),
                id,
                AgreementKind.MSA,
                null,
                null,
                null,
                signed == null ? null : PartialDate.parse(signed),
                null,
                null));
        facts.add(new AgreementParty(Common.of(id + "-pc"), id, "pc", PartyRole.PRACTICE, null, null));
        facts.add(new AgreementParty(Common.of(id + "-mso"), id, "mso", PartyRole.MANAGER, null, null));
    }
}
