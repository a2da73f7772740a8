package org.pierce.screening.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pierce.structure.Fact;

/** Reads what stands between operators: names, properties, literals, lists, maps, functions, subqueries. */
final class TermReader {

    private final Cursor cursor;
    private final Names names;

    TermReader(Cursor cursor, Names names) {
        this.cursor = cursor;
        this.names = names;
    }

    Expression read() {
        var term = first();
        while (true) {
            if (cursor.takeSign(".")) {
                var property = cursor.takeName();
                var owner = term;
                term = (row, scene) -> property(owner.value(row, scene), property, scene);
            } else if (cursor.isSign("[")) {
                cursor.takeBracket();
                term = Expression.UNKNOWN;
            } else if (cursor.isSign("{")) {
                term = projection(term, cursor.takeBracket());
            } else if (cursor.isSign(":")) {
                throw new NotUnderstood("a label");
            } else {
                return term;
            }
        }
    }

    private Expression first() {
        if (cursor.isSign("(")) {
            return ExpressionReader.read(cursor.takeBracket(), names);
        }
        if (cursor.isSign("[")) {
            return ListReader.read(cursor.takeBracket(), names);
        }
        if (cursor.isSign("{")) {
            return map(cursor.takeBracket());
        }
        var token = cursor.take();
        return switch (token.kind()) {
            case TEXT -> token.text().equals(Token.ESCAPED) ? Expression.UNKNOWN : literal(token.text());
            case NUMBER -> literal(Double.valueOf(token.text()));
            case NAME -> named(token);
            case SIGN -> throw new NotUnderstood(token.text());
        };
    }

    private static Expression literal(Object value) {
        return (row, scene) -> value;
    }

    private Expression named(Token token) {
        var word = token.text().toLowerCase(Locale.ROOT);
        if (cursor.isSign("(")) {
            return FunctionReader.read(word, cursor.takeBracket(), names);
        }
        if (cursor.isSign("{") && List.of("exists", "collect", "count").contains(word)) {
            return SubqueryReader.read(word, cursor.takeBracket(), names);
        }
        return switch (word) {
            case "true" -> literal(true);
            case "false" -> literal(false);
            case "null" -> literal(Value.NULL);
            case "case" -> CaseReader.read(cursor, names);
            default -> variable(names.place(token.text()));
        };
    }

    private static Expression variable(int place) {
        return (row, scene) -> {
            var value = row.get(place);
            return value == null ? Value.UNKNOWN : value;
        };
    }

    private static Object property(Object owner, String property, Scene scene) {
        if (owner == Value.NULL) {
            return Value.NULL;
        }
        if (owner instanceof Fact fact) {
            return property.equals("ordinal")
                    ? Value.UNKNOWN
                    : Value.of(scene.graph().propertiesOf(fact).get(property));
        }
        return owner instanceof Map<?, ?> map ? Value.of(map.get(property)) : Value.UNKNOWN;
    }

    private Expression map(List<Token> items) {
        var values = new HashMap<String, Expression>();
        for (var item : Cursor.split(items, ",")) {
            var entry = new Cursor(item);
            var key = entry.takeName();
            entry.demand(":");
            values.put(key, ExpressionReader.read(entry.rest(), names));
        }
        return (row, scene) -> valuesOf(values, row, scene);
    }

    private static Map<String, Object> valuesOf(Map<String, Expression> values, Row row, Scene scene) {
        var map = new HashMap<String, Object>();
        values.forEach((key, value) -> map.put(key, value.value(row, scene)));
        return map;
    }

    /** {@code f {.id, days: …}}. */
    private Expression projection(Expression owner, List<Token> items) {
        var values = new HashMap<String, Expression>();
        var others = new ArrayList<Token>();
        for (var item : Cursor.split(items, ",")) {
            var entry = new Cursor(item);
            if (entry.takeSign(".") && !entry.isSign("*")) {
                var property = entry.takeName();
                values.put(property, (row, scene) -> property(owner.value(row, scene), property, scene));
            } else if (entry.isName() && entry.isNextSign(":")) {
                var key = entry.takeName();
                entry.demand(":");
                values.put(key, ExpressionReader.read(entry.rest(), names));
            } else {
                others.addAll(item);
            }
        }
        if (!others.isEmpty()) {
            return Expression.UNKNOWN;
        }
        return (row, scene) -> {
            var base = owner.value(row, scene);
            return base == Value.UNKNOWN || base == Value.NULL ? base : valuesOf(values, row, scene);
        };
    }
}
