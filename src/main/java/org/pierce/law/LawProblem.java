package org.pierce.law;

/**
 * A mistake in a file of the law.
 *
 * @param line line of the file, counted from 1
 * @param remedy what would be right
 */
public record LawProblem(String file, int line, String what, String remedy) {

    @Override
    public String toString() {
        return "%s, line %d: %s %s".formatted(file, line, what, remedy);
    }
}
