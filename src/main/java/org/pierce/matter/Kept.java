package org.pierce.matter;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A text that assessments were made by. Kept once, however many were made by it.
 *
 * @param hash SHA-256 of the text in UTF-8, 64 hexadecimal digits in lower case
 * @param text the text
 */
@Node("Kept")
public record Kept(@Id String hash, String text) {

    public static Kept of(String text) {
        return new Kept(Hash.of(text), text);
    }
}
