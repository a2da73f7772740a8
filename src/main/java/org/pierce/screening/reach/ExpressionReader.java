package org.pierce.screening.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads operators; what it does not understand has any value. */
final class ExpressionReader {

    private static final Set<String> COMPARING = Set.of("=", "<>", "<", "<=", ">", ">=");

    private final Cursor cursor;
    private final Names names;

    private ExpressionReader(Cursor cursor, Names names) {
        this.cursor = cursor;
        this.names = names;
    }

    static Expression read(List<Token> tokens, Names names) {
        try {
            var cursor = new Cursor(tokens);
            var expression = new ExpressionReader(cursor, names).or();
            return cursor.isAtEnd() ? expression : Expression.UNKNOWN;
        } catch (NotUnderstood other) {
            return Expression.UNKNOWN;
        }
    }

    private Expression or() {
        var one = and();
        while (cursor.takeWord("OR")) {
            var left = one;
            var right = and();
            one = (row, scene) -> {
                var first = left.value(row, scene);
                return Boolean.TRUE.equals(first) ? first : Value.or(first, right.value(row, scene));
            };
        }
        return one;
    }

    /** What looks at further facts comes last: mostly something else decides before. */
    private Expression and() {
        var quick = new ArrayList<Expression>();
        var slow = new ArrayList<Expression>();
        do {
            int from = cursor.place();
            var one = not();
            (cursor.mentions(from, "EXISTS", "COLLECT") ? slow : quick).add(one);
        } while (cursor.takeWord("AND"));
        quick.addAll(slow);
        return quick.size() == 1 ? quick.getFirst() : all(List.copyOf(quick));
    }

    private static Expression all(List<Expression> conditions) {
        return (row, scene) -> {
            Object all = true;
            for (var one : conditions) {
                all = Value.and(all, one.value(row, scene));
                if (Boolean.FALSE.equals(all)) {
                    return all;
                }
            }
            return all;
        };
    }

    private Expression not() {
        if (cursor.takeWord("NOT")) {
            var negated = not();
            return (row, scene) -> Value.not(negated.value(row, scene));
        }
        return comparison();
    }

    private Expression comparison() {
        var sides = new ArrayList<Expression>(List.of(sum()));
        var signs = new ArrayList<String>();
        while (true) {
            if (cursor.takeWord("IN")) {
                var value = sides.removeLast();
                var list = sum();
                sides.add((row, scene) -> Value.in(value.value(row, scene), list.value(row, scene)));
            } else if (cursor.isWord("IS")) {
                sides.add(isNull(sides.removeLast()));
            } else if (isComparing()) {
                signs.add(cursor.take().text());
                sides.add(sum());
            } else {
                break;
            }
        }
        return signs.isEmpty() ? sides.getFirst() : chain(sides, signs);
    }

    private boolean isComparing() {
        return COMPARING.stream().anyMatch(cursor::isSign);
    }

    private Expression isNull(Expression value) {
        cursor.take();
        boolean isNot = cursor.takeWord("NOT");
        if (!cursor.takeWord("NULL")) {
            throw new NotUnderstood("IS");
        }
        return (row, scene) -> {
            var known = value.value(row, scene);
            return known == Value.UNKNOWN ? known : (Object) ((known == Value.NULL) != isNot);
        };
    }

    private static Expression chain(List<Expression> sides, List<String> signs) {
        return (row, scene) -> {
            Object all = true;
            var left = sides.getFirst().value(row, scene);
            for (int at = 0; at < signs.size(); at++) {
                var right = sides.get(at + 1).value(row, scene);
                all = Value.and(all, Value.compare(signs.get(at), left, right));
                if (Boolean.FALSE.equals(all)) {
                    return all;
                }
                left = right;
            }
            return all;
        };
    }

    private Expression sum() {
        var one = new TermReader(cursor, names).read();
        while (cursor.takeSign("+")) {
            var left = one;
            var right = new TermReader(cursor, names).read();
            one = (row, scene) -> Value.plus(left.value(row, scene), right.value(row, scene));
        }
        return one;
    }
}
