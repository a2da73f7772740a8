package org.pierce.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pierce.structure.EntityForm;
import org.pierce.structure.InvestorKind;
import org.pierce.structure.Payor;
import org.pierce.structure.Profession;

/**
 * What is known of a practice in part: a value that is known stays the same whatever the open answers turn out to be,
 * and a value that is open has the true one among its outcomes. Compared with the full context, answered at random.
 */
class OpenQuestionsTest {

    private static final LawBook BOOK = LawBook.load();
    private static final int ROUNDS = 20;

    @Test
    void learningMoreNeverContradictsWhatWasKnown() {
        var random = new Random(20_261_121);
        for (var code : BOOK.jurisdictions()) {
            for (var round = 0; round < ROUNDS; round++) {
                var full = full(code, random);
                var part = full;
                for (var question : Question.values()) {
                    if (random.nextBoolean()) {
                        part = without(part, question);
                    }
                }
                compare(BOOK.resolve(part), BOOK.resolve(full));
            }
        }
    }

    private static void compare(ResolvedLaw part, ResolvedLaw full) {
        for (var truth : full.list()) {
            var said = part.get(truth.parameter().id());
            var what = "%s with %s of %s".formatted(truth.parameter().id(), part.context(), full.context());
            assertThat(truth).as(what).isNotInstanceOf(LawValue.Either.class);
            switch (said) {
                case LawValue.Known known -> assertThat(values(truth)).as(what).containsExactly(known.value());
                case LawValue.NotKnown unknown -> assertThat(truth).as(what).isInstanceOf(LawValue.NotKnown.class);
                case LawValue.Either either -> {
                    var outcomes = either.outcomes().stream()
                            .map(OpenQuestionsTest::values)
                            .toList();
                    assertThat(outcomes).as(what).contains(values(truth));
                    assertThat(either.undecided())
                            .as(what)
                            .noneMatch(part.context().answers()::containsKey);
                }
            }
        }
    }

    private static List<ParameterValue> values(LawValue value) {
        return value instanceof LawValue.Known known ? List.of(known.value()) : List.of();
    }

    private static PracticeContext full(String code, Random random) {
        var day = LocalDate.of(2025, 6, 1).plusDays(random.nextInt(30));
        return PracticeContext.of(code, Profession.MEDICINE, LocalDate.of(2020 + random.nextInt(11), 1, 1))
                .withForm(any(List.of(EntityForm.values()), random))
                .withFacilityLicense(random.nextBoolean())
                .withPayors(Set.of(any(List.of(Payor.values()), random)))
                .withCounterparties(
                        random.nextBoolean() ? Set.of() : Set.of(any(List.of(InvestorKind.values()), random)))
                .withStructureFormed(day, day)
                .with(Question.MED_SPA, new Answer.YesNo(random.nextBoolean()))
                .with(Question.SOLE_OWNER, new Answer.YesNo(random.nextBoolean()));
    }

    private static PracticeContext without(PracticeContext context, Question question) {
        var kept = new ArrayList<>(context.answers().entrySet());
        kept.removeIf(entry -> entry.getKey() == question);
        var part = PracticeContext.of(context.jurisdiction(), context.profession(), context.lawAsOf());
        for (var entry : kept) {
            part = part.with(entry.getKey(), entry.getValue());
        }
        return part;
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
