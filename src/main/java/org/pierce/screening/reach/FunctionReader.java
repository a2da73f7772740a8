package org.pierce.screening.reach;

import java.util.List;
import java.util.function.Function;

/** Reads calls of functions: of most, any value may come. */
final class FunctionReader {

    private FunctionReader() {}

    /** @param name in lower case */
    static Expression read(String name, List<Token> arguments, Names names) {
        return switch (name) {
            case "coalesce" -> coalesce(arguments, names);
            case "size" -> single(arguments, names, Value::size);
            case "tolower" -> single(arguments, names, FunctionReader::toLower);
            case "reduce" -> reduce(arguments, names);
            case "any", "all", "none" -> quantified(name, arguments, names);
            default -> Expression.UNKNOWN;
        };
    }

    private static Object toLower(Object value) {
        return value instanceof String text && text.chars().allMatch(letter -> letter < 128)
                ? text.toLowerCase(java.util.Locale.ROOT)
                : value == Value.NULL ? value : Value.UNKNOWN;
    }

    private static Expression single(List<Token> arguments, Names names, Function<Object, Object> function) {
        var argument = ExpressionReader.read(arguments, names);
        return (row, scene) -> function.apply(argument.value(row, scene));
    }

    private static Expression coalesce(List<Token> arguments, Names names) {
        var all = Cursor.split(arguments, ",").stream()
                .map(one -> ExpressionReader.read(one, names))
                .toList();
        return (row, scene) -> {
            for (var one : all) {
                var value = one.value(row, scene);
                if (value != Value.NULL) {
                    return value;
                }
            }
            return Value.NULL;
        };
    }

    /** {@code reduce(sum = 0.0, x IN list | …)}: of an empty list its beginning. */
    private static Expression reduce(List<Token> arguments, Names names) {
        var parts = Cursor.split(arguments, ",");
        if (parts.size() < 2) {
            return Expression.UNKNOWN;
        }
        var start = new Cursor(parts.getFirst());
        start.takeName();
        start.demand("=");
        var beginning = ExpressionReader.read(start.rest(), names);
        var rest = arguments.subList(parts.getFirst().size() + 1, arguments.size());
        int bar = 0;
        for (int depth = 0; bar < rest.size() && !(depth == 0 && rest.get(bar).isSign("|")); bar++) {
            depth += rest.get(bar).opens() ? 1 : rest.get(bar).closes() ? -1 : 0;
        }
        var source = new Cursor(rest.subList(0, bar));
        source.takeName();
        if (!source.takeWord("IN")) {
            return Expression.UNKNOWN;
        }
        var list = ExpressionReader.read(source.rest(), names);
        return (row, scene) -> list.value(row, scene) instanceof List<?> known && known.isEmpty()
                ? beginning.value(row, scene)
                : Value.UNKNOWN;
    }

    private static Expression quantified(String name, List<Token> arguments, Names names) {
        var choice = ListReader.Choice.read(arguments, names);
        if (choice == null) {
            return Expression.UNKNOWN;
        }
        return switch (name) {
            case "any" -> choice::any;
            case "all" -> choice::all;
            default -> (row, scene) -> Value.not(choice.any(row, scene));
        };
    }
}
