package org.pierce.screening;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * By which labels and relationship types a tail can come upon facts. Read off its text, and rather too wide than too narrow: a word that only
 * looks like a label counts as one.
 *
 * @param words all words of the tail, without those in strings and comments
 * @param isOpen whether it follows relationships of any type, or names what it follows in a way that is not understood
 */
record RuleSight(Set<String> words, boolean isOpen) {

    /** The engine binds these, so that a tail reads them without naming their labels. */
    private static final Set<String> BOUND = Set.of("Practice", "Entity", "ENTITY");

    private static final Pattern UNTYPED = Pattern.compile("-\\s*\\[[^:\\]]*]\\s*-|--(?!>?\\s*\\d)|[`\\\\]");
    private static final Pattern WORD = Pattern.compile("\\w+");

    RuleSight {
        words = Set.copyOf(words);
    }

    /** Rules are few and asked about often: each is read once. */
    private static final Map<String, RuleSight> READ = new ConcurrentHashMap<>();

    static RuleSight of(String tail) {
        return READ.computeIfAbsent(tail, RuleSight::read);
    }

    private static RuleSight read(String tail) {
        var plain = TailText.of(tail).plain();
        var words = WORD.matcher(plain)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(java.util.stream.Collectors.toSet());
        return new RuleSight(words, UNTYPED.matcher(plain).find() || tail.contains("`"));
    }

    /** Whether it may come upon something of these labels and types. */
    boolean reaches(Set<String> names) {
        if (names.isEmpty()) {
            return false;
        }
        return isOpen || names.stream().anyMatch(name -> words.contains(name) || BOUND.contains(name));
    }
}
