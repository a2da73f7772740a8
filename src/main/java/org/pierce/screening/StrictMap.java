package org.pierce.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pierce.structure.Words;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A map of a YAML file that is read strictly: what it does not know it refuses, with the place and the remedy. */
final class StrictMap {

    private final String place;
    private final Map<String, Object> entries;

    private StrictMap(String place, Map<String, Object> entries) {
        this.place = place;
        this.entries = entries;
    }

    /** @throws RuleException if the text is no YAML map, or a key comes twice */
    static StrictMap parse(String place, String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return of(place, new Yaml(new SafeConstructor(options)).load(text));
        } catch (YAMLException e) {
            throw new RuleException(place, "not readable as YAML (" + firstLine(e) + ").", "Correct the file.", e);
        }
    }

    private static StrictMap of(String place, @org.jspecify.annotations.Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new RuleException(place, "a map of keys and values is missing.", "Write 'key: value' lines there.");
        }
        var entries = new LinkedHashMap<String, Object>();
        map.forEach((key, entry) -> entries.put(String.valueOf(key), entry));
        return new StrictMap(place, entries);
    }

    String place() {
        return place;
    }

    Set<String> keys() {
        return entries.keySet();
    }

    /** @throws RuleException if any other key is there */
    StrictMap allowing(String... known) {
        for (var key : entries.keySet()) {
            if (!List.of(known).contains(key)) {
                throw refused(
                        "unknown key '%s'.".formatted(key), "Use one of: %s.".formatted(String.join(", ", known)));
            }
        }
        return this;
    }

    String text(String key) {
        return findText(key).orElseThrow(() -> refused("'%s' is missing.".formatted(key), "Add it."));
    }

    Optional<String> findText(String key) {
        return Optional.ofNullable(entries.get(key))
                .map(value -> value.toString().strip())
                .filter(text -> !text.isEmpty());
    }

    boolean flag(String key) {
        return switch (entries.get(key)) {
            case null -> false;
            case Boolean value -> value;
            case Object other -> throw refused("'%s' is %s.".formatted(key, other), "Write true or false.");
        };
    }

    <E extends Enum<E>> E word(String key, Class<E> type) {
        return constant(key, text(key), type);
    }

    <E extends Enum<E>> E word(String key, Class<E> type, E otherwise) {
        return findText(key).map(text -> constant(key, text, type)).orElse(otherwise);
    }

    List<String> list(String key) {
        return switch (entries.get(key)) {
            case null -> List.of();
            case List<?> several -> several.stream().map(String::valueOf).toList();
            case Object other -> throw refused("'%s' is %s.".formatted(key, other), "Write a list: [one, two].");
        };
    }

    <E extends Enum<E>> List<E> words(String key, Class<E> type) {
        return list(key).stream().map(word -> constant(key, word, type)).toList();
    }

    boolean has(String key) {
        return entries.get(key) != null;
    }

    StrictMap map(String key) {
        return of(place + ", " + key, entries.get(key));
    }

    private <E extends Enum<E>> E constant(String key, String word, Class<E> type) {
        return Words.find(type, word)
                .orElseThrow(() -> refused(
                        "'%s' may not be '%s'.".formatted(key, word),
                        "Use one of: %s.".formatted(String.join(", ", Words.list(type)))));
    }

    RuleException refused(String wrong, String remedy) {
        return new RuleException(place, wrong, remedy);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
