package org.pierce.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of the bound names, which values of the law and which keys of the owners and paths a tail can see: no other is sent to the store. The
 * law of one practice has some hundred values, of which a rule reads a few, and sending all of them for each rule and practice took longer than
 * the rules.
 *
 * @param names bound names that stand in the tail
 * @param law names read behind {@code law.}; null where the tail uses the map as a whole
 * @param keys all names read behind a stop, and what tells one owner or path from another; null where a key may be read in another way
 */
record RuleReads(
        Set<String> names,
        @Nullable Set<String> law,
        @Nullable Set<String> keys) {

    private static final Pattern WHOLE_LAW = Pattern.compile("(?<![\\w.])law\\b(?!\\s*\\.)");
    private static final Pattern READ = Pattern.compile("\\.\\s*([A-Za-z_]\\w*)");

    /** All keys of a map, or one whose name is worked out; {@code list[0]} and {@code IN [1, 2]} are none of them. */
    private static final Pattern ANY_KEY = Pattern.compile("\\.\\s*\\*|(?i)\\b(?:keys|properties)\\s*\\("
            + "|(?<=[\\w)\\]])(?<!\\b(?:IN|THEN|ELSE|RETURN|UNWIND|AND|OR|NOT|WHERE|WITH|DISTINCT|BY))"
            + "\\s*\\[(?!\\s*(?:-?\\d+\\s*|-?\\d*\\s*\\.\\.[^\\]]*)])");

    private static final Set<String> IDENTITY = Set.of("id", "index");

    /** Rules are few and asked about often: each is read once. */
    private static final Map<String, RuleReads> KNOWN = new ConcurrentHashMap<>();

    RuleReads {
        names = Set.copyOf(names);
        law = law == null ? null : Set.copyOf(law);
        keys = keys == null ? null : Set.copyOf(keys);
    }

    static RuleReads of(String tail) {
        return KNOWN.computeIfAbsent(tail, RuleReads::read);
    }

    private static RuleReads read(String tail) {
        var text = TailText.of(tail);
        var isQuoting = tail.contains("`"); // What stands in back quotes is a name that looks like text.
        var names = new LinkedHashSet<String>();
        for (var name : RuleColumns.BOUND) {
            if (isQuoting
                    || Pattern.compile("\\b" + name + "\\b")
                            .matcher(text.plain())
                            .find()) {
                names.add(name);
            }
        }
        var whole = isQuoting || WHOLE_LAW.matcher(text.plain()).find();
        return new RuleReads(names, whole ? null : text.read("law"), isQuoting ? null : keys(text.plain()));
    }

    private static @Nullable Set<String> keys(String plain) {
        if (ANY_KEY.matcher(plain).find()) {
            return null;
        }
        var keys = new LinkedHashSet<>(IDENTITY);
        READ.matcher(plain).results().forEach(read -> keys.add(read.group(1)));
        return keys;
    }

    /**
     * What is sent: {@code rows}, each with what the tail can see of it, its key and the place of its law in {@code laws}, where law that
     * looks the same to the tail stands once.
     */
    Map<String, Object> of(List<Map<String, Object>> rows) {
        var laws = new LinkedHashMap<Map<String, @Nullable Object>, Integer>();
        var known = new IdentityHashMap<Object, Integer>();
        var seen = new ArrayList<Map<String, Object>>(rows.size());
        for (var row : rows) {
            var sent = new HashMap<String, Object>();
            row.forEach((name, value) -> {
                if (name.equals("key")) {
                    sent.put(name, value);
                } else if (name.equals("law") && names.contains(name)) {
                    sent.put(name, known.computeIfAbsent(value, any -> {
                        var visible = lawOf((Map<?, ?>) value);
                        laws.putIfAbsent(visible, laws.size());
                        return laws.get(visible);
                    }));
                } else if (names.contains(name)) {
                    sent.put(name, value instanceof List<?> list ? trimmed(list) : value);
                }
            });
            seen.add(sent);
        }
        return Map.of("rows", seen, "laws", List.copyOf(laws.keySet()));
    }

    private Map<String, @Nullable Object> lawOf(Map<?, ?> all) {
        var seen = new HashMap<String, @Nullable Object>();
        all.forEach((name, value) -> {
            if (law == null || law.contains(name)) {
                seen.put((String) name, value);
            }
        });
        return seen;
    }

    private List<?> trimmed(List<?> list) {
        return keys != null && list.stream().allMatch(Map.class::isInstance)
                ? list.stream().map(entry -> trimmed((Map<?, ?>) entry, keys)).toList()
                : list;
    }

    private static Map<?, ?> trimmed(Map<?, ?> map, Set<String> keys) {
        var seen = new HashMap<Object, @Nullable Object>();
        map.forEach((key, value) -> {
            if (keys.contains(key)) {
                seen.put(key, value);
            }
        });
        return seen;
    }
}
