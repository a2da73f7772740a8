package org.pierce.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds what a misspelled word was meant to be. */
final class Nearest {

    private Nearest() {}

    private record Candidate(String word, int distance) {}

    /** Up to three words that are near, nearest first. */
    static List<String> of(String word, Collection<String> words) {
        var wanted = normal(word);
        return words.stream()
                .filter(candidate -> mayBeNear(wanted, candidate))
                .map(candidate -> new Candidate(candidate, distance(wanted, normal(candidate))))
                .filter(candidate -> isNear(wanted, normal(candidate.word()), candidate.distance()))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .limit(3)
                .map(Candidate::word)
                .toList();
    }

    /** A question to end a sentence with: {@code Did you mean "option" or "proxy"?}, or the alternative. */
    static String question(String word, Collection<String> words, String otherwise) {
        var near = of(word, words);
        return near.isEmpty() ? otherwise : "Did you mean \"%s\"?".formatted(String.join("\" or \"", near));
    }

    /** Spares the computation where the lengths alone decide; separators count for up to four characters. */
    private static boolean mayBeNear(String wanted, String candidate) {
        return Math.abs(wanted.length() - candidate.length()) <= wanted.length() / 3 + 4
                || wanted.length() > 3 && candidate.length() > wanted.length();
    }

    private static boolean isNear(String wanted, String candidate, int distance) {
        return distance <= Math.max(1, wanted.length() / 3)
                || wanted.length() > 3 && (candidate.startsWith(wanted) || candidate.endsWith(wanted));
    }

    private static String normal(String word) {
        var normal = new StringBuilder(word.length());
        for (var at = 0; at < word.length(); at++) {
            var sign = word.charAt(at);
            if (sign != '_' && sign != '-' && !Character.isWhitespace(sign)) {
                normal.append(Character.toLowerCase(sign));
            }
        }
        return normal.toString();
    }

    /** Levenshtein's distance: insertions, deletions and replacements from one to the other. */
    static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (var column = 0; column <= other.length(); column++) {
            before[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            var now = new int[other.length() + 1];
            now[0] = row;
            for (var column = 1; column <= other.length(); column++) {
                var replaced = before[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                now[column] = Math.min(replaced, 1 + Math.min(before[column], now[column - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
