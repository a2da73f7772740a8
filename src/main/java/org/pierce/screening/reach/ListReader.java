package org.pierce.screening.reach;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands in square brackets: elements, or a choice from another list. */
final class ListReader {

    private ListReader() {}

    static Expression read(List<Token> tokens, Names names) {
        var cursor = new Cursor(tokens);
        if (cursor.isName() && cursor.isNextWord("IN")) {
            var choice = Choice.read(tokens, names);
            return choice == null ? Expression.UNKNOWN : choice::list;
        }
        var elements = Cursor.split(tokens, ",").stream()
                .map(one -> ExpressionReader.read(one, names))
                .toList();
        return (row, scene) -> {
            var list = new ArrayList<Object>(elements.size());
            elements.forEach(one -> list.add(one.value(row, scene)));
            return list;
        };
    }

    /** {@code x IN list WHERE condition | result}. */
    record Choice(int place, Expression from, Expression condition, Expression result) {

        static @Nullable Choice read(List<Token> tokens, Names names) {
            var cursor = new Cursor(tokens);
            if (!cursor.isName() || !cursor.isNextWord("IN")) {
                return null;
            }
            int place = names.place(cursor.takeName());
            cursor.take();
            var rest = cursor.rest();
            var parts = Cursor.split(rest, "|");
            var source = parts.getFirst();
            int where = Cursor.find(source, "WHERE");
            Expression all = (row, scene) -> true;
            Expression itself = (row, scene) -> java.util.Objects.requireNonNull(row.get(place));
            return new Choice(
                    place,
                    ExpressionReader.read(source.subList(0, where), names),
                    where < source.size()
                            ? ExpressionReader.read(source.subList(where + 1, source.size()), names)
                            : all,
                    parts.size() == 2
                            ? ExpressionReader.read(parts.getLast(), names)
                            : parts.size() == 1 ? itself : Expression.UNKNOWN);
        }

        Object list(Row row, Scene scene) {
            var source = from.value(row, scene);
            if (!Value.isList(source)) {
                return source == Value.NULL ? source : Value.UNKNOWN;
            }
            boolean isExact = source instanceof List;
            var list = new ArrayList<Object>();
            for (var element : Value.elements(source)) {
                var with = row.with(place, element);
                var chosen = condition.value(with, scene);
                if (Value.passes(chosen)) {
                    isExact &= Boolean.TRUE.equals(chosen);
                    list.add(result.value(with, scene));
                }
            }
            return isExact || list.isEmpty() ? list : new Value.Some(list);
        }

        /** Whether the condition holds of any. */
        Object any(Row row, Scene scene) {
            var source = from.value(row, scene);
            if (!Value.isList(source)) {
                return source == Value.NULL ? source : Value.UNKNOWN;
            }
            Object any = false;
            for (var element : Value.elements(source)) {
                any = Value.or(any, condition.value(row.with(place, element), scene));
            }
            return source instanceof List || Boolean.FALSE.equals(any) ? any : Value.UNKNOWN;
        }

        /** Whether the condition holds of all. */
        Object all(Row row, Scene scene) {
            var source = from.value(row, scene);
            if (!Value.isList(source)) {
                return source == Value.NULL ? source : Value.UNKNOWN;
            }
            Object all = true;
            for (var element : Value.elements(source)) {
                all = Value.and(all, condition.value(row.with(place, element), scene));
            }
            return source instanceof List || Boolean.TRUE.equals(all) ? all : Value.UNKNOWN;
        }
    }
}
