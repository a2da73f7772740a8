package org.pierce.screening.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pierce.screening.reach.Token.Kind;

/** Reads a query, clause by clause. */
final class ClauseReader {

    private static final Set<String> KEYWORDS = Set.of(
            "MATCH",
            "OPTIONAL",
            "CALL",
            "UNWIND",
            "LET",
            "FILTER",
            "WITH",
            "ORDER",
            "RETURN",
            "SKIP",
            "LIMIT",
            "OFFSET");
    private static final Set<String> BEHIND_RETURN = Set.of("ORDER", "SKIP", "LIMIT", "OFFSET");
    private static final Set<String> STRANGE = Set.of(
            "NEXT", "USE", "FOREACH", "SET", "CREATE", "MERGE", "DELETE", "REMOVE", "FINISH", "INSERT", "LOAD", "YIELD",
            "USING");

    private final Names names;
    private final List<Step> steps = new ArrayList<>();

    private ClauseReader(Names names) {
        this.names = names;
    }

    private record Clause(String keyword, List<Token> body) {}

    /** Whether a query begins here, and no pattern. */
    static boolean isQuery(List<Token> tokens) {
        return !tokens.isEmpty() && isKeyword(tokens, 0);
    }

    /** @throws NotUnderstood if it holds more than known clauses that end in RETURN */
    static List<Branch> read(List<Token> tokens, Names names) {
        var branches = new ArrayList<Branch>();
        var rest = tokens;
        while (true) {
            int union = Cursor.find(rest, "UNION");
            branches.add(new ClauseReader(names).branch(clauses(rest.subList(0, union))));
            if (union == rest.size()) {
                return branches;
            }
            rest = rest.subList(union + 1, rest.size());
            boolean isQualified = !rest.isEmpty()
                    && (rest.getFirst().isWord("ALL") || rest.getFirst().isWord("DISTINCT"));
            rest = isQualified ? rest.subList(1, rest.size()) : rest;
        }
    }

    private static List<Clause> clauses(List<Token> tokens) {
        var clauses = new ArrayList<Clause>();
        int depth = 0;
        int from = -1;
        for (int at = 0; at <= tokens.size(); at++) {
            boolean isEnd = at == tokens.size();
            if (isEnd || (depth == 0 && isKeyword(tokens, at))) {
                if (from >= 0) {
                    var keyword = tokens.get(from).text().toUpperCase(Locale.ROOT);
                    clauses.add(new Clause(keyword, tokens.subList(from + 1, at)));
                } else if (at > 0) {
                    throw new NotUnderstood(tokens.getFirst().text());
                }
                // OPTIONAL is one clause with what follows.
                boolean isOptional = !isEnd && tokens.get(at).isWord("OPTIONAL");
                from = at;
                at += isOptional ? 1 : 0;
            } else {
                var token = tokens.get(at);
                depth += token.opens() ? 1 : token.closes() ? -1 : 0;
                boolean isWord = depth == 0 && token.kind() == Kind.NAME && !Cursor.isKey(tokens, at);
                if (isWord && STRANGE.contains(token.text().toUpperCase(Locale.ROOT))) {
                    throw new NotUnderstood(token.text());
                }
            }
        }
        return clauses;
    }

    private static boolean isKeyword(List<Token> tokens, int at) {
        var token = tokens.get(at);
        return token.kind() == Kind.NAME
                && KEYWORDS.contains(token.text().toUpperCase(Locale.ROOT))
                && !Cursor.isKey(tokens, at)
                && !(at > 0
                        && (tokens.get(at - 1).isWord("STARTS")
                                || tokens.get(at - 1).isWord("ENDS")));
    }

    private Branch branch(List<Clause> clauses) {
        boolean isSure = false;
        for (int at = 0; at < clauses.size(); at++) {
            var clause = clauses.get(at);
            if (clause.keyword().equals("RETURN")) {
                boolean isLast = clauses.subList(at + 1, clauses.size()).stream()
                        .allMatch(further -> BEHIND_RETURN.contains(further.keyword()));
                if (!isLast) {
                    throw new NotUnderstood("RETURN");
                }
                var results = Columns.read(clause.body(), names);
                boolean isWhole = clauses.stream()
                        .noneMatch(any -> List.of("SKIP", "LIMIT", "OFFSET").contains(any.keyword()));
                return new Branch(List.copyOf(steps), results, isWhole && results.isExact(), results.makesRows());
            }
            read(clause);
        }
        throw new NotUnderstood("no RETURN");
    }

    private void read(Clause clause) {
        var body = clause.body();
        switch (clause.keyword()) {
            case "MATCH" -> match(body);
            case "OPTIONAL" -> optional(body);
            case "CALL" -> steps.add(CallReader.read(body, names));
            case "UNWIND" -> unwind(body);
            case "LET" -> Cursor.split(body, ",").forEach(this::let);
            case "FILTER" ->
                steps.add(Step.where(ExpressionReader.read(
                        !body.isEmpty() && body.getFirst().isWord("WHERE") ? body.subList(1, body.size()) : body,
                        names)));
            case "WITH" -> with(body);
            // Order and number: rows may only become fewer.
            default ->
                steps.add((row, scene, next) -> {
                    scene.doubt();
                    return next.test(row);
                });
        }
    }

    private void match(List<Token> body) {
        int where = Cursor.find(body, "WHERE");
        var condition = body.subList(Math.min(where + 1, body.size()), body.size());
        steps.add(Step.match(PatternReader.read(body.subList(0, where), names, OwnConditions.of(condition, names))));
        if (where < body.size()) {
            steps.add(Step.where(ExpressionReader.read(condition, names)));
        }
    }

    private void optional(List<Token> body) {
        if (body.isEmpty() || !body.getFirst().isWord("MATCH")) {
            throw new NotUnderstood("OPTIONAL");
        }
        int where = Cursor.find(body, "WHERE");
        Expression all = (row, scene) -> true;
        steps.add(Step.optional(
                PatternReader.read(body.subList(1, where), names, OwnConditions.NONE),
                where < body.size() ? ExpressionReader.read(body.subList(where + 1, body.size()), names) : all));
    }

    private void unwind(List<Token> body) {
        int as = body.size() - 2;
        if (as < 1 || !body.get(as).isWord("AS")) {
            throw new NotUnderstood("UNWIND");
        }
        steps.add(Step.unwind(
                ExpressionReader.read(body.subList(0, as), names),
                names.place(body.getLast().text())));
    }

    private void let(List<Token> binding) {
        var cursor = new Cursor(binding);
        int place = names.place(cursor.takeName());
        cursor.demand("=");
        steps.add(Step.let(place, ExpressionReader.read(cursor.rest(), names)));
    }

    private void with(List<Token> body) {
        int where = Cursor.find(body, "WHERE");
        var columns = Columns.read(body.subList(0, where), names);
        if (columns.makesRows()) {
            // Whatever stood before, there may be a row, of which nothing is known.
            steps.clear();
            steps.add((row, scene, next) -> {
                scene.crowd();
                return next.test(row.unknown());
            });
        } else {
            steps.add((row, scene, next) -> next.test(columns.of(row, scene)));
        }
        if (where < body.size()) {
            steps.add(Step.where(ExpressionReader.read(body.subList(where + 1, body.size()), names)));
        }
    }
}
