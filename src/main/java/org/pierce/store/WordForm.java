package org.pierce.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Words;

/** A constant: its word, as sheets and rules write it. */
record WordForm(Map<Object, String> words, Map<String, Object> constants) implements PropertyForm {

    static WordForm of(Class<?> type) {
        Map<Object, String> words = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(Function.identity(), constant -> Words.of((Enum<?>) constant)));
        return new WordForm(
                words,
                words.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey)));
    }

    @Override
    public List<String> names(String component) {
        return List.of(component);
    }

    @Override
    public void write(String component, Object value, Map<String, Object> properties) {
        properties.put(component, words.get(value));
    }

    /** @throws StoreException if the word is none of this version's */
    @Override
    public @Nullable Object read(String component, Map<String, Object> properties) {
        var word = properties.get(component);
        if (word == null) {
            return null;
        }
        var constant = constants.get(word);
        if (constant == null) {
            throw new StoreException(
                    "The store has a word for %s that this version of Pierce does not know. Use the version that wrote it."
                            .formatted(component));
        }
        return constant;
    }
}
