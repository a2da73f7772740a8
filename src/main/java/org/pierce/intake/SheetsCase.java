package org.pierce.intake;

import java.util.List;
import java.util.Optional;

/**
 * A whole structure in one {@code .sheets} file, with the lines before its first sheet.
 *
 * @param head lines such as {@code expect: FEE-09 found P1}, in order; those of included files are not among them
 * @param result the facts of the file and of what it includes
 */
public record SheetsCase(List<Line> head, IntakeResult result) {

    /**
     * @param key what stands before the colon, in lower case
     * @param value what stands after it
     * @param number line in the file, from 1
     */
    public record Line(String key, String value, int number) {}

    /** All values of a key, in order. */
    public List<String> list(String key) {
        return head.stream()
                .filter(line -> line.key().equals(key))
                .map(Line::value)
                .toList();
    }

    /** The first value of a key. */
    public Optional<String> find(String key) {
        return list(key).stream().findFirst();
    }
}
