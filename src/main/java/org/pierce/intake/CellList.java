package org.pierce.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several values in one cell, separated by semicolons; a backslash keeps the character after it as it is. */
final class CellList {

    private CellList() {}

    static String write(List<String> values) {
        return values.stream().map(CellList::escape).collect(Collectors.joining("; "));
    }

    static List<String> read(String cell) {
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        var kept = 0;
        for (var at = 0; at <= cell.length(); at++) {
            var sign = at < cell.length() ? cell.charAt(at) : ';';
            if (at < cell.length() - 1 && sign == '\\') {
                value.append(cell.charAt(++at));
                kept = value.length();
            } else if (sign == ';') {
                add(values, value, kept);
                kept = 0;
            } else if (!value.isEmpty() || !Character.isWhitespace(sign)) {
                value.append(sign);
            }
        }
        return List.copyOf(values);
    }

    /** Ends a value: blanks at its end go, unless they were kept by a backslash. */
    private static void add(List<String> values, StringBuilder value, int kept) {
        var end = value.length();
        while (end > kept && Character.isWhitespace(value.charAt(end - 1))) {
            end--;
        }
        if (end > 0) {
            values.add(value.substring(0, end));
        }
        value.setLength(0);
    }

    private static String escape(String value) {
        var escaped = new StringBuilder();
        for (var at = 0; at < value.length(); at++) {
            var sign = value.charAt(at);
            var atEnd = at == 0 || at == value.length() - 1;
            if (sign == ';' || sign == '\\' || atEnd && Character.isWhitespace(sign)) {
                escaped.append('\\');
            }
            escaped.append(sign);
        }
        return escaped.toString();
    }
}
