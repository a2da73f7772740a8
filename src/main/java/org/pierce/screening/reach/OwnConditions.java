package org.pierce.screening.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pierce.screening.reach.Token.Kind;
import org.pierce.structure.Fact;

/**
 * Conditions behind a pattern that ask something of one of its variables alone: {@code f.stream IN ['rent', 'equipment']}. They hold of a fact
 * whatever the practice, so that of the thousands of facts that hang on one manager those can be left out once of which they do not hold.
 *
 * @param byPlace of each variable, by its place
 */
record OwnConditions(Map<Integer, List<Expression>> byPlace) {

    static final OwnConditions NONE = new OwnConditions(Map.of());

    private static final Set<String> WORDS = Set.of(
            "and", "or", "xor", "not", "in", "is", "null", "true", "false", "starts", "ends", "with", "contains");

    /** @param condition what stands behind WHERE */
    static OwnConditions of(List<Token> condition, Names names) {
        // Alternatives are one condition, and so is what stands in a CASE.
        boolean isOne = Cursor.find(condition, "OR", "XOR", "CASE") < condition.size();
        var byPlace = new HashMap<Integer, List<Expression>>();
        for (var one : isOne ? List.of(condition) : conjuncts(condition)) {
            var variables = variables(one);
            if (variables.size() == 1) {
                byPlace.computeIfAbsent(names.place(variables.iterator().next()), unseen -> new ArrayList<>())
                        .add(ExpressionReader.read(one, names));
            }
        }
        return new OwnConditions(byPlace);
    }

    /** Those of one variable. */
    List<Expression> of(int place) {
        return byPlace.getOrDefault(place, List.of());
    }

    /** Whether a fact may be what a variable stands for. */
    static boolean mayHold(List<Expression> conditions, int place, Fact fact, Scene scene) {
        if (conditions.isEmpty()) {
            return true;
        }
        var values = new Object[place + 1];
        values[place] = fact;
        var alone = new Row(values);
        return conditions.stream().allMatch(one -> Value.passes(one.value(alone, scene)));
    }

    private static List<List<Token>> conjuncts(List<Token> condition) {
        var conjuncts = new ArrayList<List<Token>>();
        var rest = condition;
        while (true) {
            int and = Cursor.find(rest, "AND");
            conjuncts.add(rest.subList(0, and));
            if (and == rest.size()) {
                return conjuncts;
            }
            rest = rest.subList(and + 1, rest.size());
        }
    }

    /** All names that may be variables; what stands in braces has more of its own. */
    private static Set<String> variables(List<Token> tokens) {
        var variables = new HashSet<String>();
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            boolean isProperty = at > 0 && tokens.get(at - 1).isSign(".");
            boolean isFunction = at + 1 < tokens.size() && tokens.get(at + 1).isSign("(");
            if (token.isSign("{")) {
                return Set.of();
            }
            if (token.kind() == Kind.NAME
                    && !isProperty
                    && !isFunction
                    && !WORDS.contains(token.text().toLowerCase(Locale.ROOT))) {
                variables.add(token.text());
            }
        }
        return variables;
    }
}
