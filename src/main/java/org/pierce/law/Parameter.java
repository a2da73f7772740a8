package org.pierce.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the law of a jurisdiction can say.
 *
 * @param id name in packs and in Cypher: {@code lay_max}
 * @param title in plain English
 * @param unit of a number, null where it has none
 * @param words the words that it may take, empty where it takes none
 * @param flags the red flags that ask for it
 * @param doc what it means
 */
public record Parameter(
        String id,
        String title,
        ParameterType type,
        @Nullable String unit,
        List<String> words,
        List<String> flags,
        String doc) {

    /** Federal parameters stand in the federal pack only. */
    public boolean isFederal() {
        return id.startsWith("federal_");
    }
}
