package org.pierce.screening.reach;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code CASE … END}. */
final class CaseReader {

    private CaseReader() {}

    private record When(Expression condition, Expression result) {}

    /** The word CASE has been read. */
    static Expression read(Cursor cursor, Names names) {
        var body = body(cursor);
        int first = find(body, 0, "WHEN");
        @Nullable Expression subject = first == 0 ? null : ExpressionReader.read(body.subList(0, first), names);
        var cases = new ArrayList<When>();
        int at = first;
        Expression otherwise = (row, scene) -> Value.NULL;
        while (at < body.size()) {
            if (body.get(at).isWord("ELSE")) {
                otherwise = ExpressionReader.read(body.subList(at + 1, body.size()), names);
                break;
            }
            int then = find(body, at + 1, "THEN");
            if (then == body.size()) {
                throw new NotUnderstood("WHEN without THEN");
            }
            int next = Math.min(find(body, then + 1, "WHEN"), find(body, then + 1, "ELSE"));
            var condition = ExpressionReader.read(body.subList(at + 1, then), names);
            cases.add(new When(
                    subject == null ? condition : equal(subject, condition),
                    ExpressionReader.read(body.subList(then + 1, next), names)));
            at = next;
        }
        return choice(List.copyOf(cases), otherwise);
    }

    private static Expression equal(Expression subject, Expression value) {
        return (row, scene) -> Value.equal(subject.value(row, scene), value.value(row, scene));
    }

    private static Expression choice(List<When> cases, Expression otherwise) {
        return (row, scene) -> {
            for (var one : cases) {
                var condition = one.condition().value(row, scene);
                if (condition == Value.UNKNOWN) {
                    return Value.UNKNOWN;
                }
                if (Boolean.TRUE.equals(condition)) {
                    return one.result().value(row, scene);
                }
            }
            return otherwise.value(row, scene);
        };
    }

    /** Up to the END that belongs to it. */
    private static List<Token> body(Cursor cursor) {
        var body = new ArrayList<Token>();
        int depth = 1;
        while (true) {
            var token = cursor.take();
            boolean isName = !body.isEmpty() && body.getLast().isSign(".");
            depth += isName ? 0 : token.isWord("CASE") ? 1 : token.isWord("END") ? -1 : 0;
            if (depth == 0) {
                return body;
            }
            body.add(token);
        }
    }

    /** Place of a word outside of brackets and of further cases. */
    private static int find(List<Token> body, int from, String word) {
        int depth = 0;
        for (int at = from; at < body.size(); at++) {
            var token = body.get(at);
            if (depth == 0 && token.isWord(word)) {
                return at;
            }
            boolean opens = token.opens() || token.isWord("CASE");
            depth += opens ? 1 : token.closes() || token.isWord("END") ? -1 : 0;
        }
        return body.size();
    }
}
