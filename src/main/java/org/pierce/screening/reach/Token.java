package org.pierce.screening.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A word, number, text or sign of a query. */
record Token(Kind kind, String text) {

    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SIGN
    }

    private static final Pattern NEXT = Pattern.compile(
            "(?<skip>\\s+|//[^\\n]*|/\\*.*?\\*/)|(?<name>[A-Za-z_]\\w*)"
                    + "|(?<number>\\d+(?:\\.\\d+)?)|'(?<single>[^'\\\\]*)'|\"(?<double>[^\"\\\\]*)\"|(?<escaped>'(?:[^'\\\\]|\\\\.)*')"
                    + "|(?<sign><=|>=|<>|=~|\\.\\.|[()\\[\\]{}<>=+\\-*/%^.,:;|!&])",
            Pattern.DOTALL);

    /** What stands for a text with signs that would have to be worked out. */
    static final String ESCAPED = "\\";

    /** @throws NotUnderstood if it holds anything else, such as names in back quotes and parameters */
    static List<Token> listOf(String text) {
        var tokens = new ArrayList<Token>();
        var next = NEXT.matcher(text);
        int at = 0;
        while (at < text.length()) {
            next.region(at, text.length());
            if (!next.lookingAt()) {
                throw new NotUnderstood(text.substring(at));
            }
            at = next.end();
            if (next.group("name") != null) {
                tokens.add(new Token(Kind.NAME, next.group()));
            } else if (next.group("number") != null) {
                tokens.add(new Token(Kind.NUMBER, next.group()));
            } else if (next.group("single") != null) {
                tokens.add(new Token(Kind.TEXT, next.group("single")));
            } else if (next.group("double") != null) {
                tokens.add(new Token(Kind.TEXT, next.group("double")));
            } else if (next.group("escaped") != null) {
                tokens.add(new Token(Kind.TEXT, ESCAPED));
            } else if (next.group("sign") != null) {
                tokens.add(new Token(Kind.SIGN, next.group()));
            }
        }
        return tokens;
    }

    /** Whether it is a text that stands for itself. */
    boolean isPlainText() {
        return kind == Kind.TEXT && !text.equals(ESCAPED);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.NAME && text.equalsIgnoreCase(word);
    }

    boolean opens() {
        return kind == Kind.SIGN && (text.equals("(") || text.equals("[") || text.equals("{"));
    }

    boolean closes() {
        return kind == Kind.SIGN && (text.equals(")") || text.equals("]") || text.equals("}"));
    }
}
