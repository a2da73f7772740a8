package org.pierce.screening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the text of a tail shows without a store: the columns it returns, the law and the thresholds it reads. */
final class TailText {

    private static final Pattern HIDDEN = Pattern.compile(
            "'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"|`[^`]*`|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RETURN = Pattern.compile("\\bRETURN\\b(\\s+DISTINCT\\b)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER =
            Pattern.compile("\\b(ORDER\\s+BY|SKIP|OFFSET|LIMIT|UNION)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALIAS = Pattern.compile("(?:^|\\bAS\\s+)(\\w+)\\s*$", Pattern.CASE_INSENSITIVE);

    /** The properties of a node or relationship pattern: they follow a variable, label or type. */
    private static final Pattern PATTERN_MAP = Pattern.compile("[(\\[]\\s*(?:\\w+|\\w*\\s*:[^)\\]{}]+)\\s*\\{[^{}]*}");

    private static final Pattern MAP_KEY = Pattern.compile("[{,]\\s*(\\w+)\\s*:");
    private static final Pattern LABELED = Pattern.compile("[(\\[]\\s*([a-zA-Z_]\\w*)\\s*:");

    private final String plain;

    private TailText(String plain) {
        this.plain = plain;
    }

    static TailText of(String tail) {
        return new TailText(HIDDEN.matcher(tail)
                .replaceAll(hidden -> " ".repeat(hidden.group().length())));
    }

    /** Names that the last RETURN outside of any bracket gives, empty where there is none. */
    List<String> columns() {
        var outer = outside();
        var matcher = RETURN.matcher(outer);
        int start = -1;
        while (matcher.find()) {
            start = matcher.end();
        }
        if (start < 0) {
            return List.of();
        }
        var rest = outer.substring(start);
        var after = AFTER.matcher(rest);
        return names(after.find() ? rest.substring(0, after.start()) : rest);
    }

    /** Names read from a bound map, as {@code lay_max} in {@code law.lay_max}. */
    Set<String> read(String map) {
        var names = new LinkedHashSet<String>();
        var matcher = Pattern.compile("(?<![\\w.])" + map + "\\s*\\.\\s*(\\w+)").matcher(plain);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** Keys of the maps that the tail makes itself; to the planner they look like properties. */
    Set<String> mapKeys() {
        var keys = new LinkedHashSet<String>();
        var matcher = MAP_KEY.matcher(PATTERN_MAP.matcher(plain).replaceAll("("));
        while (matcher.find()) {
            keys.add(matcher.group(1));
        }
        return keys;
    }

    /** Properties read from variables that a pattern binds with a label or type, and from the practice and its entity. */
    Set<String> properties() {
        var properties = new LinkedHashSet<String>();
        var variables = LABELED.matcher(plain);
        while (variables.find()) {
            if (!isMapVariable(variables.group(1))) {
                properties.addAll(read(variables.group(1)));
            }
        }
        properties.addAll(read("practice"));
        properties.addAll(read("entity"));
        return properties;
    }

    /** One name may stand for a map in one place and for a node in another; then the planner's warnings must do. */
    private boolean isMapVariable(String name) {
        return Pattern.compile("\\b" + name + "\\s+IN\\b|\\bAS\\s+" + name + "\\b|\\bLET\\s+" + name + "\\b")
                .matcher(plain)
                .find();
    }

    /** The text without what stands in quotes and comments, each letter in its place. */
    String plain() {
        return plain;
    }

    boolean hasParameter() {
        return plain.contains("$");
    }

    /** The text with everything inside brackets blanked, so that only the outermost clauses remain. */
    private String outside() {
        var outer = new StringBuilder(plain);
        int depth = 0;
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
            boolean closes = ")]}".indexOf(letter) >= 0;
            depth += "([{".indexOf(letter) >= 0 ? 1 : closes ? -1 : 0;
            if (depth > 0 || closes) {
                outer.setCharAt(at, '.');
            }
        }
        return outer.toString();
    }

    private static List<String> names(String items) {
        var names = new ArrayList<String>();
        for (var item : items.split(",", -1)) {
            var matcher = ALIAS.matcher(item.strip());
            if (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }
}
