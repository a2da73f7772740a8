package org.pierce.screening;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pierce.screening.QueryText.Clause;
import org.pierce.store.GraphContent;

/**
 * Tells which rules cannot return a row, from their text and from what the snapshot lacks, so that they need not be planned.
 * A tail is silent where one of its clauses has no rows to give for any practice (a MATCH of what is nowhere on file, an
 * UNWIND of a list that is empty, a CALL of a silent query) and no clause behind it makes rows from nothing, as an
 * aggregation without groups does. What is not understood counts as speaking.
 */
final class SilentRules {

    private static final Pattern LISTED = Pattern.compile("\\s*(\\w+(?:\\s*\\+\\s*\\w+)*)\\s+AS\\s+\\w+\\s*");
    private static final Pattern SELECTED = Pattern.compile("\\s*\\[(\\.*)]\\s*AS\\s+\\w+\\s*");
    private static final Pattern SELECTION = Pattern.compile(
            "\\s*\\w+\\s+IN\\s+(\\w+(?:\\s*\\+\\s*\\w+)*)\\s*(?:WHERE\\b|\\|(?!\\|)).*", Pattern.DOTALL);
    private static final Pattern COLLECTED = Pattern.compile("\\s*COLLECT\\s*\\{(\\.*)}\\s*AS\\s+\\w+\\s*");
    private static final Pattern CALLED = Pattern.compile("\\s*(?:\\(\\.*\\))?\\s*\\{(\\.*)}\\s*");

    private static final Set<String> LISTS =
            Set.of("lay", "unsure", "minority", "managers", "group", "insiders", "owners", "paths");

    private final PatternText patterns;
    private final Set<String> empty;

    /** @param empty names of bound lists that are empty for the practices asked about */
    SilentRules(GraphContent content, Set<String> empty) {
        this.patterns = new PatternText(content);
        this.empty = Set.copyOf(empty);
    }

    /** @param row of a practice, as {@link PracticeSurroundings#asRow} makes it */
    static Set<String> emptyLists(Map<String, ?> row) {
        return LISTS.stream()
                .filter(name -> row.get(name) instanceof List<?> list && list.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isSilent(String tail) {
        if (tail.contains("`") || tail.contains("\\u")) {
            return false; // Quoted and escaped names would have to be read to know what is bound to what.
        }
        var text = new QueryText(tail, TailText.of(tail).plain());
        var sure = new HashSet<>(empty);
        sure.removeIf(name -> isBoundAgain(name, text.plain()));
        return isSilent(text, sure);
    }

    private boolean isSilent(QueryText text, Set<String> lists) {
        var branches = text.branches();
        return !branches.isEmpty() && branches.stream().allMatch(branch -> isSilent(branch, lists));
    }

    private boolean isSilent(List<Clause> clauses, Set<String> lists) {
        boolean isSilent = false;
        for (var clause : clauses) {
            if (isSilent && Aggregation.mayMakeRows(clause)) {
                isSilent = false;
            }
            isSilent = isSilent || isEmpty(clause, lists);
        }
        return isSilent;
    }

    private boolean isEmpty(Clause clause, Set<String> lists) {
        return switch (clause.keyword()) {
            case "MATCH" -> patterns.lacksAnElement(clause.body());
            case "UNWIND" -> isEmptyList(clause.body(), lists);
            case "CALL" -> isSilentInside(CALLED, clause.body(), lists);
            default -> false;
        };
    }

    private boolean isEmptyList(QueryText list, Set<String> lists) {
        var listed = LISTED.matcher(list.plain());
        if (listed.matches()) {
            return areEmpty(listed.group(1), lists);
        }
        var selected = SELECTED.matcher(list.outer());
        if (selected.matches()) {
            var selection = SELECTION.matcher(list.plain().substring(selected.start(1), selected.end(1)));
            return selection.matches() && areEmpty(selection.group(1), lists);
        }
        return isSilentInside(COLLECTED, list, lists);
    }

    /** @param sum names with plus signs between them */
    private static boolean areEmpty(String sum, Set<String> lists) {
        return lists.containsAll(List.of(sum.split("\\s*\\+\\s*")));
    }

    private boolean isSilentInside(Pattern form, QueryText text, Set<String> lists) {
        var matcher = form.matcher(text.outer());
        return matcher.matches() && isSilent(text.part(matcher.start(1), matcher.end(1)), lists);
    }

    /** A name that the tail gives to something else is not the engine's list any more. */
    private static boolean isBoundAgain(String name, String plain) {
        return Pattern.compile("(?i)\\bAS\\s+%1$s\\b|\\b%1$s\\s*=|\\b%1$s\\s+IN\\b".formatted(name))
                .matcher(plain)
                .find();
    }
}
