package org.pierce.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps one of equal texts: what is missing, and why, is the same in most practices, and thousands of practices have a hundred flags each. */
final class SameTexts {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<List<String>, List<String>> lists = new HashMap<>();

    String same(String text) {
        var known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    List<String> same(List<String> list) {
        return lists.computeIfAbsent(list, List::copyOf);
    }
}
