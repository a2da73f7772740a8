package org.pierce.law;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.EntityForm;
import org.pierce.structure.InvestorKind;
import org.pierce.structure.Payor;
import org.pierce.structure.Words;

/**
 * Every full set of answers that is possible for a practice, as far as the conditions of some rows ask. One of them is
 * the true one.
 */
final class Worlds {

    private final Set<Question> open = EnumSet.noneOf(Question.class);
    private List<Map<Question, Answer>> worlds;

    Worlds(PracticeContext context, List<LawRow> rows) {
        worlds = List.of(context.answers());
        var conditions = rows.stream().flatMap(row -> row.when().stream()).toList();
        conditions.stream().map(Condition::question).distinct().forEach(question -> {
            var answers = possible(question, context.answers().get(question), conditions);
            if (answers.size() > 1) {
                open.add(question);
            }
            worlds = worlds.stream()
                    .flatMap(world -> answers.stream().map(answer -> with(world, question, answer)))
                    .toList();
        });
    }

    List<Map<Question, Answer>> list() {
        return worlds;
    }

    /** The questions without an answer on which something depends. */
    Set<Question> open() {
        return Set.copyOf(open);
    }

    private static List<Answer> possible(Question question, @Nullable Answer given, List<Condition> conditions) {
        return switch (question) {
            case FORM -> given == null ? words(EntityForm.class, false) : List.of(given);
            case PAYORS -> given == null ? words(Payor.class, false) : List.of(given);
            case COUNTERPARTY -> given == null ? words(InvestorKind.class, true) : List.of(given);
            case FACILITY_LICENSE, MED_SPA, SOLE_OWNER ->
                given == null ? List.of(new Answer.YesNo(true), new Answer.YesNo(false)) : List.of(given);
            case STRUCTURE_FORMED -> days(given, conditions);
        };
    }

    private static <E extends Enum<E>> List<Answer> words(Class<E> vocabulary, boolean orNone) {
        var none = orNone ? Stream.<Answer>of(new Answer.Words(Set.of())) : Stream.<Answer>empty();
        return Stream.concat(none, Words.list(vocabulary).stream().map(word -> (Answer) new Answer.Words(Set.of(word))))
                .toList();
    }

    /** Of a day between two others only the sides of the days that the conditions name matter. */
    private static List<Answer> days(@Nullable Answer given, List<Condition> conditions) {
        var range = given instanceof Answer.Day day ? day : new Answer.Day(LocalDate.MIN, LocalDate.MAX);
        var sides = conditions.stream()
                .filter(Condition.Dated.class::isInstance)
                .map(condition -> ((Condition.Dated) condition).day())
                .flatMap(day -> Stream.of(day, day.plusDays(1)))
                .filter(day -> !day.isBefore(range.earliest()) && !day.isAfter(range.latest()))
                .distinct()
                .map(day -> (Answer) new Answer.Day(day, day))
                .toList();
        return sides.isEmpty() ? List.of(new Answer.Day(range.earliest(), range.earliest())) : sides;
    }

    private static Map<Question, Answer> with(Map<Question, Answer> world, Question question, Answer answer) {
        var changed = new EnumMap<Question, Answer>(Question.class);
        changed.putAll(world);
        changed.put(question, answer);
        return changed;
    }
}
