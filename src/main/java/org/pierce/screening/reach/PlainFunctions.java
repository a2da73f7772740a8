package org.pierce.screening.reach;

import java.util.Set;

/** Words before a bracket that surely aggregate nothing. */
public final class PlainFunctions {

    /** In lower case. */
    public static final Set<String> NAMES = Set.of(
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
            "duration.between",
            "duration.indays",
            "duration.inmonths",
            "startnode",
            "endnode",
            "keys",
            "labels",
            "type",
            "range");

    private PlainFunctions() {}
}
