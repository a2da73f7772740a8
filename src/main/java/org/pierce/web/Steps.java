package org.pierce.web;

import java.util.ArrayList;
import java.util.List;

/** What was told of work that goes on, in words. A step that goes on takes the place of what was told of it before. */
final class Steps {

    private final List<String> told = new ArrayList<>();

    synchronized void add(String words) {
        if (!told.isEmpty() && stem(told.getLast()).equals(stem(words))) {
            told.removeLast();
        }
        told.add(words);
    }

    synchronized List<String> list() {
        return List.copyOf(told);
    }

    /** {@code writing facts} of {@code writing facts: 10,000 of 40,000}. */
    private static String stem(String step) {
        return step.replaceFirst(":.*", "");
    }
}
