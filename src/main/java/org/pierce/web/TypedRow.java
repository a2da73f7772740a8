package org.pierce.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A row as somebody typed it.
 *
 * @param sheet name of the sheet
 * @param isOptional whether it counts only where something was typed
 * @param cells text of its cells by the heading of their column
 */
record TypedRow(String sheet, boolean isOptional, Map<String, String> cells) {

    private static final Pattern FIELD = Pattern.compile("(sheet|optional|cell)\\.(\\d{1,2})(?:\\.(.+))?");
    private static final Pattern PLACE = Pattern.compile("@(\\d{1,2})");

    /** The rows of a form with several, in order. */
    static List<TypedRow> list(Map<String, String> fields) {
        var sheets = new TreeMap<Integer, String>();
        var optional = new ArrayList<Integer>();
        var cells = new TreeMap<Integer, Map<String, String>>();
        fields.forEach((name, value) -> {
            var field = FIELD.matcher(name);
            if (field.matches()) {
                int at = Integer.parseInt(field.group(2));
                switch (field.group(1)) {
                    case "sheet" -> sheets.put(at, value);
                    case "optional" -> optional.add(at);
                    default ->
                        cells.computeIfAbsent(at, none -> new LinkedHashMap<>())
                                .put(String.valueOf(field.group(3)), value);
                }
            }
        });
        return sheets.entrySet().stream()
                .map(sheet -> new TypedRow(
                        sheet.getValue(),
                        optional.contains(sheet.getKey()),
                        cells.getOrDefault(sheet.getKey(), Map.of())))
                .toList();
    }

    /** Whether it counts: an optional row in which nothing was typed does not. */
    boolean isMeant() {
        return !isOptional || cells.values().stream().anyMatch(text -> !text.isBlank() && place(text) < 0);
    }

    /** The place of the row that a cell names by {@code @0}; -1 where it names none. */
    static int place(String text) {
        var named = PLACE.matcher(text);
        return named.matches() ? Integer.parseInt(named.group(1)) : -1;
    }
}
