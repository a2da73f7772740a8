package org.pierce.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The words for constants, as sheets, rules and the graph write them: {@code stock-transfer-restriction}. */
public final class Words {

    private static final Map<Class<?>, Map<String, Enum<?>>> KNOWN = new ConcurrentHashMap<>();

    private static final Pattern BETWEEN = Pattern.compile("[\\s_-]+");

    private Words() {}

    /** The word of a constant: lower case, with hyphens. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word of a constant in running text: lower case, with blanks. */
    public static String spoken(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** All words of a list, in its order, without aliases. */
    public static List<String> list(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
    }

    /** The constant that a word or alias names; case, blanks, hyphens and underscores do not matter. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        var known = KNOWN.computeIfAbsent(type, Words::index);
        var written = known.get(word);
        return Optional.ofNullable(written == null ? known.get(normal(word)) : written)
                .map(type::cast);
    }

    private static Map<String, Enum<?>> index(Class<?> type) {
        var index = new java.util.HashMap<String, Enum<?>>();
        for (var constant : type.getEnumConstants()) {
            var named = (Enum<?>) constant;
            index.put(of(named), named);
            index.put(normal(named.name()), named);
            for (var alias : aliases(type, named)) {
                index.put(normal(alias), named);
            }
        }
        return Map.copyOf(index);
    }

    private static String[] aliases(Class<?> type, Enum<?> constant) {
        try {
            var alias = type.getField(constant.name()).getAnnotation(Alias.class);
            return alias == null ? new String[0] : alias.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String normal(String word) {
        return BETWEEN.matcher(word.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
