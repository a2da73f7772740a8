package org.pierce.screening;

import java.util.List;
import java.util.Set;

/** The names that the engine binds before a tail, and the columns that a tail may return. */
final class RuleColumns {

    /** In the order in which the query imports them. */
    static final List<String> BOUND = List.of(
            "practice",
            "entity",
            "date",
            "law",
            "threshold",
            "lay",
            "unsure",
            "minority",
            "managers",
            "group",
            "insiders",
            "owners",
            "paths");

    static final Set<String> REQUIRED = Set.of("outcome", "flag");

    static final Set<String> ALLOWED = Set.of(
            "outcome",
            "flag",
            "cause",
            "facts",
            "against",
            "path",
            "values",
            "missing",
            "reason",
            "applied",
            "record",
            "certainty",
            "severity");

    private RuleColumns() {}
}
