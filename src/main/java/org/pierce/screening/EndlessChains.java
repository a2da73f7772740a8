package org.pierce.screening;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Patterns of a query that say of no chain where it ends: {@code -[:OWNS*]->}, {@code -[:OWNS]->+} and {@code (…){2,}}. One circle of ownership
 * keeps such a query busy until its time is up. They are told from the text, since a plan does not show what stands within an expression.
 */
final class EndlessChains {

    /** How often a relationship is repeated, within its brackets: {@code *}, {@code *3}, {@code *1..}, {@code *1..4}. */
    private static final Pattern WITHIN =
            Pattern.compile("\\*\\s*(?<least>\\d*)\\s*(?<range>\\.\\.\\s*(?<most>\\d*))?");

    /** Behind that only conditions and properties follow, where a sign may be anything. */
    private static final Pattern REST = Pattern.compile("\\{|\\bWHERE\\b", Pattern.CASE_INSENSITIVE);

    /** {@code -[…]-} is a relationship, {@code x - [1]} is none. */
    private static final Pattern BEFORE = Pattern.compile("-\\s*$");

    private static final Pattern BEHIND = Pattern.compile("\\s*-\\s*>?\\s*");

    /** A relationship without brackets, behind a node. */
    private static final Pattern PLAIN = Pattern.compile("\\)\\s*<?\\s*-\\s*-\\s*>?\\s*");

    /** {@code +}, {@code *}, {@code {2,}}. */
    private static final Pattern WITHOUT_END = Pattern.compile("\\s*(?:[+*]|\\{\\s*\\d*\\s*,\\s*})");

    private static final int SHOWN = 100;

    private final String text;
    /** For each place the bracket that it stands in, or -1; for a bracket that opens, the one around it. */
    private final int[] around;

    private final int[] end;
    private final boolean[] holdsWay;
    private final List<Integer> found = new ArrayList<>();

    private EndlessChains(String text) {
        this.text = text;
        this.around = new int[text.length()];
        this.end = new int[text.length()];
        this.holdsWay = new boolean[text.length()];
        var open = new ArrayDeque<Integer>();
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (")]}".indexOf(sign) >= 0 && !open.isEmpty()) {
                end[open.pop()] = at;
            }
            around[at] = open.isEmpty() ? -1 : open.peek();
            if ("([{".indexOf(sign) >= 0) {
                open.push(at);
            }
        }
    }

    /**
     * Where such chains begin, as places in the text, in order.
     *
     * @param plain a query without what stands in quotes and comments
     */
    static int[] in(String plain) {
        var chains = new EndlessChains(plain);
        chains.relationships();
        chains.groups();
        return chains.found.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** The text around a place, for a reader. */
    static String shown(String text, int place) {
        int from = Math.max(text.lastIndexOf('\n', place) + 1, place - SHOWN / 2);
        int line = text.indexOf('\n', place);
        int to = Math.min(line < 0 ? text.length() : line, place + SHOWN / 2);
        return text.substring(from, to).strip();
    }

    private void relationships() {
        for (int at : opening('[')) {
            if (BEFORE.matcher(text.substring(Math.max(0, at - 9), at)).find()) {
                var behind = matcher(BEHIND, end[at] + 1);
                if (behind.lookingAt()) {
                    way(at, behind.end());
                    if (isEndlessWithin(text.substring(at + 1, end[at]))) {
                        found.add(at);
                    }
                }
            }
        }
        var plain = PLAIN.matcher(text);
        while (plain.find()) {
            way(plain.start(), plain.end());
        }
    }

    private void way(int at, int behind) {
        if (around[at] >= 0) {
            holdsWay[around[at]] = true;
        }
        if (matcher(WITHOUT_END, behind).lookingAt()) {
            found.add(at);
        }
    }

    private static boolean isEndlessWithin(String bracket) {
        var rest = REST.matcher(bracket);
        var repeated = WITHIN.matcher(rest.find() ? bracket.substring(0, rest.start()) : bracket);
        return repeated.find()
                && (repeated.group("range") == null
                        ? repeated.group("least").isEmpty()
                        : repeated.group("most").isEmpty());
    }

    /** Groups that hold a relationship; any other bracket with such a sign behind it is arithmetic. */
    private void groups() {
        for (int at : opening('(')) {
            if (holdsWay[at] && matcher(WITHOUT_END, end[at] + 1).lookingAt()) {
                found.add(at);
            }
        }
    }

    private int[] opening(char bracket) {
        return IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == bracket && end[at] > 0)
                .toArray();
    }

    private Matcher matcher(Pattern pattern, int from) {
        return pattern.matcher(text).region(from, text.length());
    }
}
