package org.pierce.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of about equal width, so that a box is no wider than it must be. */
final class Wrapping {
    private Wrapping() {}

    /** The text in as few lines as the width allows; a single word that is wider is broken. */
    static List<String> wrap(String text, TextStyle style, double width) {
        List<String> words = pieces(text.strip(), style, width);
        List<String> fewest = filled(words, style, width);
        if (fewest.size() < 2) {
            return fewest;
        }
        double narrower = width;
        List<String> balanced = fewest;
        while (narrower > width / 3) {
            narrower -= 4;
            List<String> tried = filled(words, style, narrower);
            if (tried.size() > fewest.size() || widest(tried, style) > narrower) {
                return balanced;
            }
            balanced = tried;
        }
        return balanced;
    }

    static double widest(List<String> lines, TextStyle style) {
        return lines.stream().mapToDouble(style::width).max().orElse(0);
    }

    private static List<String> filled(List<String> words, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && style.width(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private static List<String> pieces(String text, TextStyle style, double width) {
        List<String> pieces = new ArrayList<>();
        for (String word : text.split("\\s+")) {
            StringBuilder piece = new StringBuilder();
            for (int character : word.codePoints().toArray()) {
                if (!piece.isEmpty() && style.width(piece + Character.toString(character)) > width) {
                    pieces.add(piece.toString());
                    piece.setLength(0);
                }
                piece.appendCodePoint(character);
            }
            if (!piece.isEmpty()) {
                pieces.add(piece.toString());
            }
        }
        return pieces;
    }
}
