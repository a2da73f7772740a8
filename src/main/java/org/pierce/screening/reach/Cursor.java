package org.pierce.screening.reach;

import java.util.ArrayList;
import java.util.List;
import org.pierce.screening.reach.Token.Kind;

/** Reads through some tokens; what is in brackets can be taken as a whole. */
final class Cursor {

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean isAtEnd() {
        return at >= tokens.size();
    }

    boolean isSign(String sign) {
        return !isAtEnd() && tokens.get(at).isSign(sign);
    }

    boolean isWord(String word) {
        return !isAtEnd() && tokens.get(at).isWord(word);
    }

    boolean isName() {
        return !isAtEnd() && tokens.get(at).kind() == Kind.NAME;
    }

    boolean isNextSign(String sign) {
        return at + 1 < tokens.size() && tokens.get(at + 1).isSign(sign);
    }

    boolean isNextWord(String word) {
        return at + 1 < tokens.size() && tokens.get(at + 1).isWord(word);
    }

    /** Where it stands. */
    int place() {
        return at;
    }

    /** Whether one of the words stood between a place and here. */
    boolean mentions(int from, String... words) {
        return tokens.subList(from, at).stream()
                .anyMatch(token -> java.util.Arrays.stream(words).anyMatch(token::isWord));
    }

    Token take() {
        if (isAtEnd()) {
            throw new NotUnderstood("the end");
        }
        return tokens.get(at++);
    }

    boolean takeSign(String sign) {
        boolean isThere = isSign(sign);
        at += isThere ? 1 : 0;
        return isThere;
    }

    boolean takeWord(String word) {
        boolean isThere = isWord(word);
        at += isThere ? 1 : 0;
        return isThere;
    }

    void demand(String sign) {
        if (!takeSign(sign)) {
            throw new NotUnderstood(isAtEnd() ? "the end" : tokens.get(at).text());
        }
    }

    String takeName() {
        if (!isName()) {
            throw new NotUnderstood("no name");
        }
        return take().text();
    }

    /** What stands in the bracket that opens here, without the bracket. */
    List<Token> takeBracket() {
        int from = at + 1;
        int depth = 0;
        do {
            var token = take();
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
        } while (depth > 0);
        return tokens.subList(from, at - 1);
    }

    List<Token> rest() {
        var rest = tokens.subList(at, tokens.size());
        at = tokens.size();
        return rest;
    }

    /** Parts between signs that stand outside of any bracket; none where there is nothing. */
    static List<List<Token>> split(List<Token> tokens, String sign) {
        var parts = new ArrayList<List<Token>>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
            if (depth == 0 && token.isSign(sign)) {
                parts.add(tokens.subList(from, at));
                from = at + 1;
            }
        }
        if (!tokens.isEmpty()) {
            parts.add(tokens.subList(from, tokens.size()));
        }
        return parts;
    }

    /** Place of the first of these words outside of any bracket; the end where there is none. */
    static int find(List<Token> tokens, String... words) {
        int depth = 0;
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
            for (var word : words) {
                if (depth == 0 && token.isWord(word) && !isKey(tokens, at)) {
                    return at;
                }
            }
        }
        return tokens.size();
    }

    /** A word behind a stop is the name of a property, one before a colon the key of a map. */
    static boolean isKey(List<Token> tokens, int at) {
        return (at > 0 && (tokens.get(at - 1).isSign(".") || tokens.get(at - 1).isSign(":")))
                || (at + 1 < tokens.size() && tokens.get(at + 1).isSign(":"));
    }
}
