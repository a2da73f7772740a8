package org.pierce.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A query's text split into clauses, outside of any bracket. It understands only what it surely understands.
 *
 * @param source as written
 * @param plain the same without text in quotes and comments, letter by letter in the same place
 */
record QueryText(String source, String plain) {

    private static final Pattern KEYWORD = Pattern.compile(
            "(?<![\\w.:])(?:OPTIONAL\\s+MATCH|OPTIONAL\\s+CALL|MATCH|CALL|UNWIND|LET|FILTER|WITH|ORDER\\s+BY|RETURN|UNION(?:\\s+(?:ALL|DISTINCT))?|NEXT)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> OPENING =
            Set.of("OPTIONAL MATCH", "OPTIONAL CALL", "MATCH", "CALL", "UNWIND", "LET", "FILTER", "WITH", "RETURN");

    /**
     * One clause.
     *
     * @param keyword in upper case, with single blanks
     * @param body what follows it
     */
    record Clause(String keyword, QueryText body) {}

    /** The text from one place to another. */
    QueryText part(int from, int to) {
        return new QueryText(source.substring(from, to), plain.substring(from, to));
    }

    /** The clauses of each part between UNION; nothing where the text holds more than known clauses that end in RETURN. */
    List<List<Clause>> branches() {
        var branches = new ArrayList<List<Clause>>();
        var branch = new ArrayList<Clause>();
        var outer = outer();
        var matcher = KEYWORD.matcher(outer);
        if (!matcher.find() || !outer.substring(0, matcher.start()).isBlank()) {
            return List.of();
        }
        boolean isFurther = true;
        while (isFurther) {
            var keyword = matcher.group().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
            int from = matcher.end();
            isFurther = matcher.find();
            var body = part(from, isFurther ? matcher.start() : outer.length());
            if (!keyword.startsWith("UNION")) {
                branch.add(new Clause(keyword, body));
                continue;
            }
            if (!body.plain().isBlank()) {
                return List.of();
            }
            branches.add(List.copyOf(branch));
            branch.clear();
        }
        branches.add(branch);
        return branches.stream().allMatch(QueryText::isUnderstood) ? branches : List.of();
    }

    private static boolean isUnderstood(List<Clause> clauses) {
        return !clauses.isEmpty()
                && OPENING.contains(clauses.getFirst().keyword())
                && clauses.stream().noneMatch(clause -> clause.keyword().equals("NEXT"))
                && clauses.stream().anyMatch(clause -> clause.keyword().equals("RETURN"));
    }

    /** The text with everything inside brackets as dots; the brackets stay. */
    String outer() {
        var outer = new StringBuilder(plain);
        int depth = 0;
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
            if (")]}".indexOf(letter) >= 0) {
                depth--;
            }
            if (depth > 0) {
                outer.setCharAt(at, '.');
            }
            if ("([{".indexOf(letter) >= 0) {
                depth++;
            }
        }
        return outer.toString();
    }
}
