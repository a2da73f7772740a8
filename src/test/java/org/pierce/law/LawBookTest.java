package org.pierce.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pierce.structure.Profession;

class LawBookTest {

    private static final LawBook BOOK = LawBook.load();

    static List<String> jurisdictions() {
        return BOOK.jurisdictions();
    }

    @Test
    void holdsFiftyStatesTheDistrictAndTheFederalLaw() {
        assertThat(BOOK.jurisdictions()).hasSize(51).doesNotContain("US");
        assertThat(BOOK.find("US")).isPresent();
        assertThat(BOOK.find("PR")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jurisdictions")
    void saysSomethingOnEveryParameter(String code) {
        var law = BOOK.resolve(PracticeContext.of(code, Profession.MEDICINE, LocalDate.of(2026, 11, 21)));
        assertThat(law.list()).hasSameSizeAs(BOOK.parameters()).allSatisfy(value -> {
            switch (value) {
                case LawValue.Known known -> {
                    assertThat(known.basis()).isNotEqualTo(Basis.COUNSEL);
                    assertThat(known.rows()).isNotEmpty();
                    assertThat(known.citation()).isNotBlank();
                }
                case LawValue.NotKnown unknown -> {
                    assertThat(unknown.reason()).isNotBlank();
                    assertThat(unknown.ask()).isNotBlank();
                }
                case LawValue.Either either -> {
                    assertThat(either.outcomes()).hasSizeGreaterThan(1);
                    assertThat(either.undecided()).isNotEmpty();
                    assertThat(either.ask()).isNotBlank();
                }
            }
        });
    }

    @Test
    void namesEveryScalarThatItGives() {
        for (var code : BOOK.jurisdictions()) {
            var law = BOOK.resolve(PracticeContext.of(code, Profession.MEDICINE, LocalDate.of(2026, 11, 21)));
            assertThat(BOOK.scalarNames()).containsAll(law.scalars().keySet());
        }
    }

    @Test
    void knowsNothingWhereNoLawIsOnFile() {
        var law = BOOK.resolve(PracticeContext.of("PR", Profession.MEDICINE, LocalDate.of(2026, 11, 21)));
        assertThat(law.findKnown("lay_max")).isEmpty();
        assertThat(law.findJurisdiction()).isEmpty();
        assertThat(law.pending()).isEmpty();
    }

    @Test
    void doesNotApplyTheLawOfMedicineToAnotherProfession() {
        for (var code : BOOK.jurisdictions()) {
            var law = BOOK.resolve(PracticeContext.of(code, Profession.VETERINARY, LocalDate.of(2026, 11, 21)));
            assertThat(law.list().stream().filter(LawValue.Known.class::isInstance))
                    .allSatisfy(value -> assertThat(value.rows())
                            .allSatisfy(row -> assertThat(row.covers(Profession.VETERINARY))
                                    .isTrue()));
            assertThat(BOOK.resolve(PracticeContext.of(code, Profession.PHARMACY, LocalDate.of(2026, 11, 21)))
                            .findKnown("percentage_fee"))
                    .isEmpty();
        }
    }
}
