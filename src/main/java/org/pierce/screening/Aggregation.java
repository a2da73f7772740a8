package org.pierce.screening;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.pierce.screening.QueryText.Clause;

/** Whether a clause may give a row where it gets none: an aggregation does, unless it groups by something. */
final class Aggregation {

    private static final Pattern CALL = Pattern.compile("([\\w.]+)\\s*\\(");
    private static final Pattern COUNT = Pattern.compile("(?i)\\bCOUNT\\b");
    private static final Pattern GROUP = Pattern.compile(
            "(?i)\\s*(?:DISTINCT\\s+)?(?!(?:null|true|false|nan|inf|infinity|distinct|as)\\b)[a-z_]\\w*(?:\\.\\w+)?(?:\\s+AS\\s+\\w+)?\\s*");
    private static final Pattern WHOLE = Pattern.compile("(?i)\\b(WHERE|SKIP|OFFSET|LIMIT)\\b");

    /** Clauses that hand on or drop rows one by one. */
    private static final Set<String> ROW_BY_ROW =
            Set.of("MATCH", "OPTIONAL MATCH", "CALL", "OPTIONAL CALL", "UNWIND", "FILTER", "ORDER BY");

    /** Words before a bracket that surely aggregate nothing. */
    private static final Set<String> PLAIN = Set.of(
            "in",
            "and",
            "or",
            "not",
            "xor",
            "when",
            "then",
            "else",
            "case",
            "where",
            "match",
            "by",
            "call",
            "with",
            "return",
            "distinct",
            "as",
            "exists",
            "any",
            "all",
            "none",
            "single",
            "reduce",
            "coalesce",
            "size",
            "head",
            "last",
            "tail",
            "tostring",
            "tointeger",
            "tofloat",
            "tolower",
            "toupper",
            "trim",
            "replace",
            "split",
            "substring",
            "round",
            "abs",
            "ceil",
            "floor",
            "date",
            "duration",
            "keys",
            "labels",
            "type",
            "range");

    private Aggregation() {}

    static boolean mayMakeRows(Clause clause) {
        return !ROW_BY_ROW.contains(clause.keyword())
                && mayAggregate(clause.body().plain())
                && !isGrouped(clause.body());
    }

    private static boolean mayAggregate(String plain) {
        return COUNT.matcher(plain).find()
                || CALL.matcher(plain)
                        .results()
                        .anyMatch(call -> !PLAIN.contains(call.group(1).toLowerCase(Locale.ROOT)));
    }

    /** One item is a variable or a property of one: nothing to group makes no group. */
    private static boolean isGrouped(QueryText items) {
        var outer = items.outer();
        var end = WHOLE.matcher(outer);
        return Arrays.stream((end.find() ? outer.substring(0, end.start()) : outer).split(",", -1))
                .anyMatch(item -> GROUP.matcher(item).matches());
    }
}
