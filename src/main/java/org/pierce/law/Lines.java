package org.pierce.law;

import java.util.ArrayList;
import java.util.List;

/** Plain lines of at most 100 columns, for printing. */
final class Lines {

    private static final int WIDTH = 100;

    private final List<String> lines = new ArrayList<>();

    /** A line as it is. */
    void add(String line) {
        lines.add(line);
    }

    /** Breaks at blanks; what follows the first line is set in by four more columns. */
    void wrap(String indent, String text) {
        var line = new StringBuilder(indent);
        for (var word : text.strip().split("\\s+")) {
            if (line.length() + word.length() + 1 > WIDTH && !line.toString().isBlank()) {
                lines.add(line.toString());
                line = new StringBuilder(indent).append("    ");
            }
            line.append(line.toString().isBlank() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }

    /** A heading with its entries, after an empty line; nothing where there are none. */
    void section(String title, List<String> entries) {
        if (!entries.isEmpty()) {
            lines.add("");
            lines.add(title);
            entries.forEach(entry -> wrap("    ", entry));
        }
    }

    List<String> list() {
        return List.copyOf(lines);
    }
}
