package org.pierce.screening;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.neo4j.driver.summary.GqlStatusObject;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.pierce.store.CypherText;
import org.pierce.store.ForeignFunctions;
import org.pierce.store.GraphSchema;
import org.pierce.store.PlanOperators;
import org.pierce.store.Sessions;
import org.pierce.store.StoreException;

/** Lets in only rules that read their own snapshot, follow no chain without an end, use known names, and return what their head promises. */
final class RuleGate {

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private final Sessions sessions;
    private final Set<String> law;
    private final Set<String> thresholds;

    RuleGate(Sessions sessions, Set<String> lawParameters, Set<String> thresholds) {
        this.sessions = sessions;
        this.law = lawParameters;
        this.thresholds = thresholds;
    }

    /** @throws RuleException with the reason for which the rule is refused */
    void admit(Rule rule) {
        checkHead(rule);
        checkColumns(rule);
        checkChains(rule);
        admit(rule.id(), rule.tail());
        checkLaw(rule);
    }

    private void admit(String place, String tail) {
        var text = TailText.of(tail);
        for (var name : text.read("law")) {
            refuse(!law.contains(name), place, "no law parameter is called '%s'.".formatted(name), "See 'pierce law'.");
        }
        for (var name : text.read("threshold")) {
            refuse(
                    !thresholds.contains(name),
                    place,
                    "no threshold is called '%s'.".formatted(name),
                    "Add it to cypher/thresholds.yaml.");
        }
        for (var name : text.properties()) {
            refuse(
                    !GraphSchema.properties().contains(name),
                    place,
                    "the schema has no property '%s'.".formatted(name),
                    "See docs/architecture.md for the names.");
        }
        for (var name : ForeignFunctions.in(tail)) {
            refuse(true, place, "it calls %s, which is no function of Cypher.".formatted(name), ForeignFunctions.WHY);
        }
        refuse(text.hasParameter(), place, "it uses a parameter ($…).", "Use the names that the engine binds.");
        var query = RuleQuery.of(place, tail, text.columns());
        check(place, explain(place, query), text.mapKeys());
    }

    private void checkColumns(Rule rule) {
        var columns = TailText.of(rule.tail()).columns();
        for (var column : columns) {
            refuse(
                    !RuleColumns.ALLOWED.contains(column),
                    rule.id(),
                    "it returns '%s'.".formatted(column),
                    "Return only: %s."
                            .formatted(String.join(
                                    ", ", RuleColumns.ALLOWED.stream().sorted().toList())));
        }
        for (var column : RuleColumns.REQUIRED) {
            refuse(!columns.contains(column), rule.id(), "it does not return '%s'.".formatted(column), "Add it.");
        }
        refuse(
                rule.flags().stream().anyMatch(flag -> flag.base().isEmpty()) && !columns.contains("severity"),
                rule.id(),
                "its head says severity: row, but no row says it.",
                "Return the column severity.");
    }

    private static void checkChains(Rule rule) {
        for (int at : EndlessChains.in(TailText.of(rule.tail()).plain())) {
            var before = rule.source().substring(0, rule.source().indexOf(rule.tail()) + at);
            refuse(
                    true,
                    rule.id(),
                    "line %d of %s follows a chain without an end: %s"
                            .formatted(before.lines().count(), RuleFolder.QUERY, EndlessChains.shown(rule.tail(), at)),
                    "Say how many steps at most: {1,8} behind the relationship or group, or *1..8 within its brackets.");
        }
    }

    private void checkHead(Rule rule) {
        var named = new HashSet<>(rule.handles());
        for (var flag : rule.flags()) {
            named.addAll(flag.needs().law());
            named.addAll(flag.cites());
            flag.byLaw().forEach(table -> named.add(table.parameter()));
        }
        for (var name : named) {
            refuse(
                    !law.contains(name),
                    rule.id(),
                    "its head names '%s', which is no law parameter.".formatted(name),
                    "See 'pierce law'.");
        }
    }

    private void checkLaw(Rule rule) {
        var known = new HashSet<>(rule.handles());
        rule.flags().forEach(flag -> known.addAll(flag.needs().law()));
        for (var name : TailText.of(rule.tail()).read("law")) {
            refuse(
                    known.stream().noneMatch(parameter -> isOf(parameter, name)),
                    rule.id(),
                    "it reads law.%s, and where that is not known a row could be dropped.".formatted(name),
                    "Add %s to needs.law, or to handles if the tail returns 'not known' for it.".formatted(name));
        }
    }

    /** A parameter is read by its value and by what the law says beside it: {@code lay_max_known}. */
    private static boolean isOf(String parameter, String name) {
        return name.matches(Pattern.quote(parameter) + "(_known|_possible|_exclusive|_from)?");
    }

    private ResultSummary explain(String place, CypherText query) {
        var parameters = RuleQuery.parameters(
                Map.of("rows", List.of(), "laws", List.of()), Map.of("date", LocalDate.EPOCH, "threshold", Map.of()));
        try {
            return sessions.read(place, work -> work.execute(RuleQuery.explained(query), parameters));
        } catch (StoreException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            var wrong = "Neo4j refuses it: %s".formatted(cause.getMessage()).replaceAll("\\s+", " ");
            throw new RuleException(place, wrong, "Correct the query.", e);
        }
    }

    private static void check(String place, ResultSummary summary, Set<String> mapKeys) {
        for (var status : summary.gqlStatusObjects()) {
            if (GraphSchema.UNKNOWN_NAME.contains(status.gqlStatus())) {
                var name = nameIn(status);
                refuse(
                        !Vocabulary.has(name) && !mapKeys.contains(name),
                        place,
                        "the schema has no label, type or property '%s'.".formatted(name),
                        "See docs/architecture.md for the names.");
            }
        }
        PlanOperators.OF_RULES
                .refusedIn(summary.plan())
                .forEach((operator, details) -> refuse(
                        true,
                        place,
                        "its plan has %s%s.".formatted(operator, details),
                        PlanOperators.OF_RULES.because(operator)));
        refuse(summary.queryType() != QueryType.READ_ONLY, place, "it writes.", "A rule only reads.");
    }

    private static String nameIn(GqlStatusObject status) {
        var matcher = NAME.matcher(status.statusDescription());
        return matcher.find() ? matcher.group(1) : status.statusDescription();
    }

    private static void refuse(boolean condition, String place, String wrong, String remedy) {
        if (condition) {
            throw new RuleException(place, wrong, remedy);
        }
    }
}
