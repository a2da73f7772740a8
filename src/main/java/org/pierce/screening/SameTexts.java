package org.pierce.screening;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps one of equal texts: what is missing, and why, is the same in most practices, and thousands of practices have a hundred flags each. For several threads. */
final class SameTexts {

    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<List<String>, List<String>> lists = new ConcurrentHashMap<>();

    String same(String text) {
        var known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    List<String> same(List<String> list) {
        return lists.computeIfAbsent(list, List::copyOf);
    }
}
