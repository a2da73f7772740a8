package org.pierce.screening;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pierce.control.Certainty;
import org.pierce.structure.OnRecord;

/** Rows as a store would return them. */
final class RuleRows {

    static final Rule RULE =
            new Rule("group/rule", "title", List.of(), Set.of(), "cause", "RETURN 1", "page", Map.of(), true, "hash");

    private RuleRows() {}

    static RuleRow found(String flag, OnRecord record, Certainty certainty, @Nullable List<String> applied) {
        return new RuleRow(
                RULE,
                "P1",
                RuleRow.Outcome.FOUND,
                flag,
                List.of("cause"),
                List.of(),
                List.of(),
                null,
                Map.of(),
                List.of(),
                null,
                applied,
                record,
                certainty,
                null);
    }

    static RuleRow of(RuleRow.Outcome outcome, String flag, @Nullable String reason, List<String> missing) {
        return new RuleRow(
                RULE,
                "P1",
                outcome,
                flag,
                List.of("cause"),
                List.of(),
                List.of(),
                null,
                Map.of(),
                missing,
                reason,
                null,
                OnRecord.PAPER,
                Certainty.CERTAIN,
                null);
    }
}
